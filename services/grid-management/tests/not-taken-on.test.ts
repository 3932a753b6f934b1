import { IssueRejection, IssueStatus } from '@fengqiao/contracts/grid-management/v1'
import { command, refusal } from './asking.ts'
import { drawGrid, grid, registration, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await drawGrid(town)
})
afterAll(() => town.stop())

const register = async (changes: object = {}, who: Who = 'clerk') =>
  town.issues.registerIssue(registration(changes), await town.as(who))

const read = async (issueId: string, who: Who) => town.issues.getIssue({ issueId }, await town.as(who))

describe('an issue that is not taken on', () => {
  it('tells the holder of its receipt why', async () => {
    const contact = { kind: 2, name: '张明', phone: '13800001234' }
    const { receipt, receiptCode } = await register({ reporter: contact })
    const declined = {
      ...command(receipt?.id ?? '', 'The court has it'),
      rejection: IssueRejection.BEFORE_COURT,
    }
    await town.issues.rejectIssue(declined, await town.as('worker'))
    expect(await town.issues.getIssueByReceipt({ receiptCode })).toMatchObject({
      status: IssueStatus.REJECTED,
      rejection: IssueRejection.BEFORE_COURT,
    })
  })

  it('shows the reporter of a merged one what becomes of the other', async () => {
    const { issues, as } = town
    const main = (await register()).receipt?.id ?? ''
    await issues.acceptIssue(command(main), await as('plumber'))
    await issues.handleIssueMyself(command(main), await as('plumber'))
    const { receipt } = await register({ reporter: { kind: 1 } }, 'neighbour')
    const merged = receipt?.id ?? ''
    await issues.mergeIssue({ issueId: merged, expectedVersion: 0, intoIssueId: main }, await as('worker'))
    await issues.resolveIssue(command(main, 'Done'), await as('plumber'))
    expect(await refusal(read(main, 'neighbour'))).toBe('not-found NOT_FOUND')
    expect(await read(merged, 'neighbour')).toMatchObject({
      status: IssueStatus.MERGED,
      following: { status: IssueStatus.RESOLVED, feedbackAwaited: false },
    })
  })

  it('is merged only into one that is open and that the caller may see', async () => {
    const { issues, as } = town
    const merge = async (issueId: string, intoIssueId: string) =>
      refusal(issues.mergeIssue({ issueId, expectedVersion: 0, intoIssueId }, await as('worker')))
    const [one, other] = [(await register()).receipt?.id ?? '', (await register()).receipt?.id ?? '']
    expect(await merge(one, 'no such issue')).toBe('not-allowed-now MERGE_TARGET_NOT_OPEN')
    await issues.rejectIssue(command(other, 'Not ours'), await as('worker'))
    expect(await merge(one, other)).toBe('not-allowed-now MERGE_TARGET_NOT_OPEN')
  })
})

describe('issues like one that is about to be registered', () => {
  const here = { longitude: 104.7, latitude: 33.7 }
  const similar = async (asked: object, who: Who = 'worker') =>
    (
      await town.issues.findSimilarIssues(
        { category: 60, point: undefined, gridCode: '', ...asked },
        await town.as(who),
      )
    ).similar.map(({ issue, metres }) => ({ issueId: issue?.issueId, metres }))
  const care = async (longitude: number) =>
    (await register({ category: 60, place: { point: { ...here, longitude } } })).receipt?.id ?? ''

  it('are open, of the same kind, within a hundred metres and in the caller’s scope, the nearest first', async () => {
    const far = await care(104.7012)
    const [near, nearer] = [await care(104.7008), await care(104.7001)]
    await register({ category: 20, place: { point: here } })
    const declined = await care(104.7)
    await town.issues.rejectIssue(command(declined, 'Not ours'), await town.as('worker'))
    expect(await similar({ point: here })).toEqual([
      { issueId: nearer, metres: 9 },
      { issueId: near, metres: 74 },
    ])
    expect(await similar({ point: here }, 'stranger')).toEqual([])
    const inGrid = await similar({ gridCode: grid })
    expect(inGrid.map(({ issueId }) => issueId).toSorted()).toEqual([far, near, nearer].toSorted())
    expect(await refusal(similar({}))).toBe('not-allowed-now PLACE_NEEDED')
  })
})
