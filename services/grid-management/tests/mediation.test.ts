import { DisputeClosing } from '@fengqiao/contracts/dispute-mediation/v1'
import {
  ElsewhereOutcome,
  IssueAction,
  IssueConversion,
  IssueStatus,
  IssueStepKind,
} from '@fengqiao/contracts/grid-management/v1'
import { eventually } from '@fengqiao/testing'
import { command, refusal } from './asking.ts'
import { drawGrid, registration, startTown, type Town } from './town.ts'

const dispute = 50

let town: Town

beforeAll(async () => {
  town = await startTown()
  await drawGrid(town)
})
afterAll(() => town.stop())

const accepted = async (changes: object = {}): Promise<string> => {
  const { issues, as } = town
  const { receipt } = await issues.registerIssue(
    registration({ category: dispute, ...changes }),
    await as('clerk'),
  )
  const issueId = receipt?.id ?? ''
  await issues.acceptIssue(command(issueId), await as('worker'))
  return issueId
}

const convert = async (issueId: string, words = '') =>
  town.issues.convertIssue(
    { issueId, expectedVersion: 0, words, into: IssueConversion.DISPUTE },
    await town.as('worker'),
  )

const converted = async (): Promise<string> => {
  const issueId = await accepted()
  await convert(issueId)
  return issueId
}

const read = async (issueId: string) => town.issues.getIssue({ issueId }, await town.as('worker'))

const becomes = (issueId: string, status: IssueStatus) =>
  eventually(async () => {
    const issue = await read(issueId)
    return issue.status === status ? issue : undefined
  })

const stepsOf = async (issueId: string) =>
  (await town.issues.getIssueHistory({ issueId }, await town.as('worker'))).steps.map(({ kind }) => kind)

describe('an issue that becomes a dispute', () => {
  it('is offered to be turned into one first, where it is registered as one', async () => {
    const { actions } = await read(await accepted())
    expect(actions.find(({ primary }) => primary)?.action).toBe(IssueAction.CONVERT)
    const other = await read(await accepted({ category: 20 }))
    expect(other.actions.find(({ primary }) => primary)?.action).toBe(IssueAction.HANDLE_MYSELF)
    expect(await refusal(convert(other.issueId))).toBe('invalid INVALID_REQUEST')
    await convert(other.issueId, 'Two neighbours quarrel about it')
    expect(await read(other.issueId)).toMatchObject({ status: IssueStatus.CONVERTED })
  })

  it('is settled when the dispute was archived, and waits for verification', async () => {
    const issueId = await converted()
    await town.neighbours.send(town.neighbours.archived('dispute-1', issueId))
    expect(await becomes(issueId, IssueStatus.RESOLVED)).toMatchObject({
      converted: { into: IssueConversion.DISPUTE, caseId: 'dispute-1', closing: DisputeClosing.UNSPECIFIED },
    })
    await town.issues.verifyIssue(command(issueId), await town.as('manager'))
    expect(await read(issueId)).toMatchObject({ status: IssueStatus.FEEDBACK_PENDING })
  })

  it('goes back to who converted it when the dispute was closed, and keeps how', async () => {
    const issueId = await converted()
    await town.neighbours.send(town.neighbours.closed('dispute-2', issueId, DisputeClosing.WITHDRAWN))
    expect(await becomes(issueId, IssueStatus.IN_PROGRESS)).toMatchObject({
      handlerId: 'worker',
      converted: { caseId: 'dispute-2', closing: DisputeClosing.WITHDRAWN },
    })
    const { steps } = await town.issues.getIssueHistory({ issueId }, await town.as('worker'))
    expect(steps.at(-1)).toMatchObject({
      kind: IssueStepKind.CONVERSION_ENDED,
      outcome: ElsewhereOutcome.CAME_BACK,
      actorId: 'mediator',
    })
  })

  it('is taken back by a manager who gives the reason, and then hears no more of the dispute', async () => {
    const issueId = await converted()
    const back = async (who: 'worker' | 'manager', words: string) =>
      town.issues.takeBackIssue(command(issueId, words), await town.as(who))
    const { actions } = await town.issues.getIssue({ issueId }, await town.as('manager'))
    expect(actions.filter(({ action }) => action === IssueAction.TAKE_BACK)).toMatchObject([
      { primary: false },
    ])
    expect(await refusal(back('worker', 'The court has it'))).toBe('forbidden FORBIDDEN')
    expect(await refusal(back('manager', ''))).toBe('invalid INVALID_REQUEST')
    await back('manager', 'The court has it')
    expect(await read(issueId)).toMatchObject({
      status: IssueStatus.IN_PROGRESS,
      handlerId: 'worker',
      converted: { into: IssueConversion.DISPUTE, caseId: '' },
    })
    const { steps } = await town.issues.getIssueHistory({ issueId }, await town.as('worker'))
    expect(steps.at(-1)).toMatchObject({
      kind: IssueStepKind.CONVERSION_ENDED,
      outcome: ElsewhereOutcome.CAME_BACK,
      actorId: 'manager',
      words: 'The court has it',
    })
    const later = await converted()
    await town.neighbours.send(
      town.neighbours.archived('dispute-of-the-taken-back', issueId),
      town.neighbours.archived('dispute-after-it', later),
    )
    await becomes(later, IssueStatus.RESOLVED)
    expect(await read(issueId)).toMatchObject({ status: IssueStatus.IN_PROGRESS })
    expect(await refusal(back('manager', 'Again'))).toBe('not-allowed-now WRONG_STATUS')
  })

  it('comes back once, however often it is told', async () => {
    const issueId = await converted()
    const end = town.neighbours.archived('dispute-3', issueId)
    await town.neighbours.send(end)
    await becomes(issueId, IssueStatus.RESOLVED)
    const before = await stepsOf(issueId)
    await town.neighbours.send(end)
    await town.neighbours.send({ ...end, id: 'told under another id', version: 2, previous: 1 })
    const later = await converted()
    await town.neighbours.send(town.neighbours.archived('dispute-4', later))
    await becomes(later, IssueStatus.RESOLVED)
    expect(await stepsOf(issueId)).toEqual(before)
  })

  it('is found in the feed when the broker lost the event', async () => {
    const lost = await converted()
    town.neighbours.archived('dispute-5', lost)
    // The second event of the same dispute says that one came before it.
    await town.neighbours.send(town.neighbours.archived('dispute-5', ''))
    await becomes(lost, IssueStatus.RESOLVED)
  })

  it('holds nothing up when no issue waits for a dispute that ended', async () => {
    const issueId = await converted()
    await town.neighbours.send(
      town.neighbours.archived('dispute-6', 'no such issue'),
      town.neighbours.archived('dispute-7', ''),
      town.neighbours.archived('dispute-8', await accepted()),
      town.neighbours.archived('dispute-9', issueId),
    )
    await becomes(issueId, IssueStatus.RESOLVED)
  })
})
