import {
  HandlerRequestKind,
  HandlingMethod,
  IssueStatus,
  IssueStepKind,
  IssueView,
  SupervisionKind,
} from '@fengqiao/contracts/grid-management/v1'
import { eventually } from '@fengqiao/testing'
import { command, refusal } from './asking.ts'
import { drawGrid, registration, startTown, type Town, type Who } from './town.ts'

// How far the service's clock is ahead of the one by which requests are dated; the tests move it on.
let ahead = 0
const hour = 3_600_000
let town: Town

beforeAll(async () => {
  town = await startTown({ clock: () => new Date(Date.now() + ahead) })
  await drawGrid(town)
})
afterAll(() => town.stop())

const register = async (changes: object = {}) =>
  town.issues.registerIssue(registration(changes), await town.as('clerk'))

const inProgress = async (): Promise<string> => {
  const { issues, as } = town
  const { receipt } = await register()
  const issueId = receipt?.id ?? ''
  await issues.acceptIssue(command(issueId), await as('worker'))
  const given = { ...command(issueId), handlerId: 'plumber', coHandlerIds: [] }
  await issues.assignIssue(given, await as('worker'))
  await issues.startIssue(command(issueId), await as('plumber'))
  return issueId
}

const read = async (issueId: string, who: Who = 'manager') =>
  town.issues.getIssue({ issueId }, await town.as(who))

const desk = async (who: Who) => {
  const asked = { view: IssueView.MY_WORK, status: 0, category: 0, gridCode: '', pageToken: '' } as const
  const { issues } = await town.issues.listIssues({ ...asked, pageSize: 200 }, await town.as(who))
  return issues.map(({ issueId }) => issueId)
}

describe('help', () => {
  it('is asked for, given and named in the result', async () => {
    const { issues, as } = town
    const issueId = await inProgress()
    await issues.addCoHandlers({ ...command(issueId), personIds: ['worker'] }, await as('plumber'))
    await issues.addProgress(command(issueId, 'Held the ladder'), await as('worker'))
    expect(await read(issueId)).toMatchObject({
      coHandlerIds: ['worker'],
      handlingMethod: HandlingMethod.JOINT,
    })
    await issues.resolveIssue(command(issueId, 'The lamp is changed'), await as('plumber'))
    const { steps } = await issues.getIssueHistory({ issueId }, await as('manager'))
    expect(steps.slice(-3)).toMatchObject([
      { kind: IssueStepKind.CO_HANDLERS_ADDED, personIds: ['worker'] },
      { kind: IssueStepKind.PROGRESS, asCoHandler: true, actorId: 'worker' },
      { kind: IssueStepKind.RESOLVED, personIds: ['worker'] },
    ])
  })

  it('is asked of nobody without a post', async () => {
    const issueId = await inProgress()
    const asked = { ...command(issueId), personIds: ['nobody'] }
    expect(await refusal(town.issues.addCoHandlers(asked, await town.as('plumber')))).toBe(
      'not-allowed-now NOT_ON_POST',
    )
  })
})

describe('what a handler asks for', () => {
  const ask = async (issueId: string, workingDays: number) =>
    town.issues.askExtension(
      { ...command(issueId, 'The part is on its way'), workingDays },
      await town.as('plumber'),
    )

  it('lies on the desk of whoever approves, and moves the limit once it is granted', async () => {
    const issueId = await inProgress()
    const before = (await read(issueId)).clock?.dueAt?.getTime() ?? 0
    await ask(issueId, 2)
    expect(await desk('manager')).toContain(issueId)
    expect((await read(issueId)).request).toMatchObject({
      kind: HandlerRequestKind.EXTENSION,
      askedById: 'plumber',
      reason: 'The part is on its way',
      workingDays: 2,
    })
    await town.issues.grantRequest(command(issueId), await town.as('manager'))
    const after = await read(issueId)
    expect((after.clock?.dueAt?.getTime() ?? 0) - before).toBeGreaterThanOrEqual(48 * hour)
    expect(after).toMatchObject({ extendedByDays: 2, request: undefined })
    expect(await refusal(ask(issueId, 1))).toBe('not-allowed-now EXTENDED_ALREADY')
  })

  it('says at most how much more time there is', async () => {
    await expect(ask(await inProgress(), 8)).rejects.toMatchObject({
      kind: 'invalid',
      details: { violations: [{ field: 'workingDays', reason: 'TOO_LARGE', params: { limit: 7 } }] },
    })
  })

  it('pauses the clock once a pause is granted, and changes nothing when it is declined', async () => {
    const { issues, as } = town
    const issueId = await inProgress()
    const pause = {
      ...command(issueId, 'Waiting for the owner'),
      reviewAt: new Date(Date.now() + 240 * hour),
    }
    await issues.askSuspension(pause, await as('plumber'))
    await issues.declineRequest(command(issueId, 'Call him'), await as('manager'))
    expect(await read(issueId)).toMatchObject({ status: IssueStatus.IN_PROGRESS, request: undefined })
    await issues.askSuspension(pause, await as('plumber'))
    await issues.grantRequest(command(issueId), await as('manager'))
    expect(await read(issueId)).toMatchObject({ status: IssueStatus.SUSPENDED })
  })
})

describe('supervision', () => {
  it('is raised with words, seen by all, and ended again', async () => {
    const { issues, as } = town
    const issueId = await inProgress()
    const raised = { ...command(issueId, 'The third complaint'), kind: SupervisionKind.YELLOW }
    await issues.superviseIssue(raised, await as('manager'))
    expect(await read(issueId, 'plumber')).toMatchObject({
      supervision: { kind: SupervisionKind.YELLOW, byId: 'manager' },
      handlingMethod: HandlingMethod.SUPERVISED,
    })
    await issues.liftSupervision(command(issueId, 'Under way again'), await as('manager'))
    expect(await read(issueId, 'plumber')).toMatchObject({ supervision: undefined })
  })

  it('comes of itself as time passes: yellow at the limit, red at half of it once more', async () => {
    const { receipt } = await register({ urgency: 3 })
    const issueId = receipt?.id ?? ''
    const card = (kind: SupervisionKind) =>
      eventually(async () => (await read(issueId)).supervision?.kind === kind)
    ahead += hour / 4
    await card(SupervisionKind.YELLOW)
    expect(await read(issueId)).toMatchObject({ supervision: { byId: '' }, clock: { overdue: true } })
    ahead += hour / 8
    await card(SupervisionKind.RED)
    const { steps } = await town.issues.getIssueHistory({ issueId }, await town.as('manager'))
    expect(steps.map(({ kind }) => kind)).toEqual([
      IssueStepKind.REGISTERED,
      IssueStepKind.OVERDUE,
      IssueStepKind.SUPERVISED,
      IssueStepKind.SUPERVISED,
    ])
  })
})
