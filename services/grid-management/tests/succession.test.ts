import { IssueStatus, IssueStepKind } from '@fengqiao/contracts/grid-management/v1'
import { command, refusal } from './asking.ts'
import { drawGrid, grid, registration, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await drawGrid(town)
})
afterAll(() => town.stop())

const accepted = async (): Promise<string> => {
  const { receipt } = await town.issues.registerIssue(registration(), await town.as('clerk'))
  const issueId = receipt?.id ?? ''
  await town.issues.acceptIssue(command(issueId), await town.as('worker'))
  return issueId
}

const handledBy = async (handlerId: Who): Promise<string> => {
  const issueId = await accepted()
  await town.issues.assignIssue({ ...command(issueId), handlerId, coHandlerIds: [] }, await town.as('worker'))
  return issueId
}

const held = async (personId: string): Promise<readonly string[]> =>
  (await town.issues.listHeldIssues({ personId }, await town.as('admin'))).issues.map(
    ({ issueId }) => issueId,
  )

const reassign = async (
  personId: string,
  toPersonId: string,
  { who, key }: { who?: Who; key?: string } = {},
) => town.issues.reassignHeldIssues({ personId, toPersonId }, await town.as(who ?? 'admin', key))

const read = async (issueId: string, who: Who) => town.issues.getIssue({ issueId }, await town.as(who))

describe('the work of somebody whose account is to be stopped', () => {
  it('passes to another at one stroke, and the course says to whom', async () => {
    const [dispatched, handled] = [await accepted(), await handledBy('plumber')]
    expect(await held('plumber')).toEqual([handled])
    expect(await reassign('plumber', 'leader')).toEqual({ reassigned: 1, more: false })
    expect([await held('plumber'), await held('leader')]).toEqual([[], [handled]])
    expect(await read(handled, 'leader')).toMatchObject({
      status: IssueStatus.ASSIGNED,
      handlerId: 'leader',
      firstReceiverId: 'clerk',
    })
    const { steps } = await town.issues.getIssueHistory({ issueId: handled }, await town.as('leader'))
    expect(steps.at(-1)).toMatchObject({
      kind: IssueStepKind.REASSIGNED,
      actorId: 'admin',
      personId: 'leader',
    })
    await reassign('worker', 'manager')
    expect(await held('worker')).toEqual([])
    await town.issues.handleIssueMyself(command(dispatched), await town.as('manager'))
  })

  afterEach(() => reassign('plumber', 'leader'))

  it('is passed on once, however often it is sent', async () => {
    const issueId = await handledBy('plumber')
    await reassign('plumber', 'leader', { key: 'the-same' })
    await reassign('plumber', 'leader', { key: 'the-same' })
    const { steps } = await town.issues.getIssueHistory({ issueId }, await town.as('leader'))
    expect(steps.filter(({ kind }) => kind === IssueStepKind.REASSIGNED)).toHaveLength(1)
  })

  it('counts the result that may be sent back, and leaves out what waits for anybody in the grid', async () => {
    const issueId = await handledBy('plumber')
    await town.issues.startIssue(command(issueId), await town.as('plumber'))
    await town.issues.resolveIssue(command(issueId, 'Done'), await town.as('plumber'))
    expect(await held('plumber')).toEqual([issueId])
    await town.issues.registerIssue(registration(), await town.as('clerk'))
    expect(await held('clerk')).toEqual([])
    await reassign('plumber', 'worker')
    await town.issues.sendBackIssue(command(issueId, 'Not yet'), await town.as('manager'))
    expect(await read(issueId, 'worker')).toMatchObject({ handlerId: 'worker' })
  })

  it('goes to nobody without a post, to no second self, and only by whoever keeps accounts', async () => {
    const issueId = await handledBy('plumber')
    expect(await refusal(reassign('plumber', 'nobody'))).toBe('not-allowed-now NOT_ON_POST')
    expect(await refusal(reassign('plumber', 'plumber'))).toBe('not-allowed-now HAND_OVER_TO_SELF')
    expect(await refusal(reassign('plumber', 'leader', { who: 'manager' }))).toBe('forbidden FORBIDDEN')
    expect(await refusal(reassign('', 'leader'))).toBe('invalid INVALID_REQUEST')
    expect(await held('plumber')).toContain(issueId)
  })
})

describe('the grids of somebody whose account is to be stopped', () => {
  const replace = async (personId: string, toPersonId: string, who: Who = 'admin') =>
    (await town.grids.replaceGridWorker({ personId, toPersonId }, await town.as(who))).gridCodes
  const answering = async () =>
    (await town.grids.getGrid({ gridCode: grid }, await town.as('admin'))).assignments.map(
      ({ personId, primary }) => [personId, primary],
    )

  it('have another to answer for them, as primary where he was', async () => {
    expect(await answering()).toEqual([['worker', true]])
    expect(await replace('worker', 'plumber')).toEqual([grid])
    expect(await answering()).toEqual([['plumber', true]])
    expect(await replace('worker', 'plumber')).toEqual([])
    const { receipt } = await town.issues.registerIssue(
      registration({ reporter: { kind: 1, personId: 'resident' } }),
      await town.as('resident'),
    )
    expect(await read(receipt?.id ?? '', 'plumber')).toMatchObject({ firstReceiverId: 'plumber' })
  })

  it('go to nobody without a post, and only by whoever keeps accounts', async () => {
    expect(await refusal(replace('plumber', 'nobody'))).toBe('not-allowed-now NOT_ON_POST')
    expect(await refusal(replace('plumber', 'worker', 'manager'))).toBe('forbidden FORBIDDEN')
    expect(await answering()).toEqual([['plumber', true]])
  })
})
