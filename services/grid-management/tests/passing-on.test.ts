import {
  ElsewhereOutcome,
  HandlingMethod,
  IssueAction,
  IssueLevel,
  IssueRefusal,
  IssueStatus,
  IssueStepKind,
  IssueView,
} from '@fengqiao/contracts/grid-management/v1'
import { eventually } from '@fengqiao/testing'
import { command, refusal } from './asking.ts'
import { drawGrid, registration, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await drawGrid(town)
})
afterAll(() => town.stop())

const inProgress = async (): Promise<string> => {
  const { issues, as } = town
  const { receipt } = await issues.registerIssue(registration(), await as('clerk'))
  const issueId = receipt?.id ?? ''
  await issues.acceptIssue(command(issueId), await as('worker'))
  const given = { ...command(issueId), handlerId: 'plumber', coHandlerIds: [] }
  await issues.assignIssue(given, await as('worker'))
  await issues.startIssue(command(issueId), await as('plumber'))
  return issueId
}

const read = async (issueId: string, who: Who) => town.issues.getIssue({ issueId }, await town.as(who))

const offered = async (issueId: string, who: Who) =>
  (await read(issueId, who)).actions.filter(({ refusal: no }) => no === IssueRefusal.UNSPECIFIED)

const desk = async (who: Who) => {
  const asked = { view: IssueView.MY_WORK, status: 0, category: 0, gridCode: '', pageToken: '' } as const
  const { issues } = await town.issues.listIssues({ ...asked, pageSize: 200 }, await town.as(who))
  return issues.map(({ issueId }) => issueId)
}

const escalated = async (): Promise<string> => {
  const issueId = await inProgress()
  await town.issues.escalateIssue(command(issueId, 'Beyond our power'), await town.as('plumber'))
  return issueId
}

const take = async (issueId: string, who: Who, handlerId = '') =>
  town.issues.takeEscalatedIssue({ ...command(issueId), handlerId }, await town.as(who))

describe('an issue that is handed up', () => {
  it('lies on the desk of the community, which takes it, and of no other', async () => {
    const issueId = await escalated()
    expect(await desk('manager')).toContain(issueId)
    expect(await desk('plumber')).not.toContain(issueId)
    const [next] = (await offered(issueId, 'manager')).filter(({ primary }) => primary)
    expect(next?.action).toBe(IssueAction.TAKE_ESCALATED)
    expect((await offered(issueId, 'leader')).map(({ action }) => action)).not.toContain(
      IssueAction.TAKE_ESCALATED,
    )
    await take(issueId, 'manager')
    expect(await read(issueId, 'plumber')).toMatchObject({
      status: IssueStatus.IN_PROGRESS,
      handlerId: 'manager',
      level: IssueLevel.COMMUNITY,
      handlingMethod: HandlingMethod.OFFICIAL_LED,
    })
  })

  it('is decided at the level it reached: what the town has, the community does not decide', async () => {
    const issueId = await escalated()
    await take(issueId, 'manager')
    await town.issues.escalateIssue(command(issueId, 'Nor in ours'), await town.as('manager'))
    expect(await desk('sponsor')).toContain(issueId)
    expect(await desk('manager')).not.toContain(issueId)
    expect(await refusal(take(issueId, 'manager'))).toBe('not-allowed-now NOT_AT_THIS_LEVEL')
    expect(await offered(issueId, 'manager')).not.toContainEqual(
      expect.objectContaining({ action: IssueAction.TAKE_ESCALATED }),
    )
    const settle = town.issues.settleEscalatedIssue(command(issueId, 'Settled'), await town.as('clerk'))
    await expect(settle).resolves.toBeDefined()
    expect(await read(issueId, 'manager')).toMatchObject({
      status: IssueStatus.RESOLVED,
      handlerId: 'clerk',
      level: IssueLevel.TOWN,
    })
  })

  it('is given back with directions, which its handler reads in the course', async () => {
    const issueId = await escalated()
    await town.issues.giveBackEscalatedIssue(
      command(issueId, 'Ask the owner first'),
      await town.as('manager'),
    )
    expect(await read(issueId, 'plumber')).toMatchObject({
      status: IssueStatus.IN_PROGRESS,
      handlerId: 'plumber',
    })
    const { steps } = await town.issues.getIssueHistory({ issueId }, await town.as('plumber'))
    expect(steps.slice(-2)).toMatchObject([
      { kind: IssueStepKind.ESCALATED, level: IssueLevel.COMMUNITY, words: 'Beyond our power' },
      {
        kind: IssueStepKind.ESCALATION_GIVEN_BACK,
        personId: 'plumber',
        actorId: 'manager',
        words: 'Ask the owner first',
      },
    ])
  })

  it('is given to nobody without a post, and to nobody who may not see it', async () => {
    const issueId = await escalated()
    expect(await refusal(take(issueId, 'manager', 'nobody'))).toBe('not-allowed-now NOT_ON_POST')
    expect(await refusal(take(issueId, 'stranger'))).toBe('forbidden FORBIDDEN')
    expect(
      await refusal(town.issues.escalateIssue(command(issueId, 'Mine'), await town.as('stranger'))),
    ).toBe('not-found NOT_FOUND')
  })
})

describe('an issue that is handed to a unit outside', () => {
  const inAMonth = () => new Date(Date.now() + 30 * 86_400_000)
  const transfer = async (issueId: string, changes: object = {}) =>
    town.issues.transferIssue(
      {
        ...command(issueId, 'The county keeps this road'),
        unit: 'The county road office',
        unitCode: 'ROADS',
        reference: 'R-2026-17',
        reviewAt: inAMonth(),
        ...changes,
      },
      await town.as('plumber'),
    )
  const record = async (issueId: string, who: Who, outcome: ElsewhereOutcome) =>
    town.issues.recordTransferOutcome(
      { ...command(issueId, 'The road is mended'), outcome },
      await town.as(who),
    )

  it('is tracked by whoever handed it over, until that unit’s system records the outcome', async () => {
    const issueId = await inProgress()
    await transfer(issueId)
    expect(await read(issueId, 'worker')).toMatchObject({
      status: IssueStatus.TRANSFERRED,
      handlerId: 'plumber',
      transfer: { unit: 'The county road office', unitCode: 'ROADS', reference: 'R-2026-17' },
    })
    expect(await desk('plumber')).toContain(issueId)
    await record(issueId, 'county', ElsewhereOutcome.SETTLED)
    expect(await read(issueId, 'worker')).toMatchObject({ status: IssueStatus.RESOLVED })
    const { steps } = await town.issues.getIssueHistory({ issueId }, await town.as('worker'))
    expect(steps.slice(-2)).toMatchObject([
      { kind: IssueStepKind.TRANSFER_ENDED, outcome: ElsewhereOutcome.SETTLED, actorId: 'county' },
      { kind: IssueStepKind.RESOLVED, words: 'The road is mended' },
    ])
  })

  it('goes on where it was when it came back', async () => {
    const issueId = await inProgress()
    await transfer(issueId)
    await record(issueId, 'worker', ElsewhereOutcome.CAME_BACK)
    expect(await read(issueId, 'plumber')).toMatchObject({
      status: IssueStatus.IN_PROGRESS,
      handlerId: 'plumber',
    })
  })

  it('says which field is missing or wrong', async () => {
    const issueId = await inProgress()
    const wrong = transfer(issueId, { unit: '', unitCode: 'roads', reviewAt: undefined })
    await expect(wrong).rejects.toMatchObject({
      details: {
        violations: [
          { field: 'unit', reason: 'REQUIRED' },
          { field: 'unitCode', reason: 'PATTERN' },
          { field: 'reviewAt', reason: 'REQUIRED' },
        ],
      },
    })
    expect(await refusal(transfer(issueId, { reviewAt: new Date(0) }))).toBe('not-allowed-now REVIEW_IN_PAST')
    expect(await read(issueId, 'plumber')).toMatchObject({ status: IssueStatus.IN_PROGRESS })
  })

  it('publishes where it is, without the words that were written', async () => {
    const issueId = await inProgress()
    await transfer(issueId)
    const asked = { after: 0n, limit: 0, kind: 'Issue', aggregateId: issueId, types: [] }
    const events = await eventually(async () => {
      const page = await town.issues.readEvents(asked, await town.as('admin'))
      return page.events.length >= 5 ? page.events : undefined
    })
    expect(events.at(-1)?.data).toMatchObject({ unitCode: 'ROADS', handlerId: 'plumber' })
    expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/county|R-2026-17/)
  })
})
