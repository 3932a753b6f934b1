import {
  IssueStepKind,
  IssueView,
  RegriddingStatus,
  RoutingReason,
} from '@fengqiao/contracts/grid-management/v1'
import { dayAt } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import { sweepRegriddings } from '../src/commands/cut-over.ts'
import { codeIn, drawPlot, halves, tomorrow, until, type Plot } from './a-regridding.ts'
import { command, refusal } from './asking.ts'
import { registration, startTown, type Town, type Who } from './town.ts'

const plot: Plot = { community: '621202100001', west: 104 }
const old = codeIn(plot, '001')
const [west, east] = [codeIn(plot, '011'), codeIn(plot, '012')]
const [westHouse, eastHouse] = [codeIn(plot, '00001'), codeIn(plot, '00002')]
const inWest = { longitude: plot.west + 0.01, latitude: 33.05 }
const inEast = { longitude: plot.west + 0.09, latitude: 33.05 }

let town: Town
let ahead = 0
let regriddingId = ''
const issueIds: Record<string, string> = {}

const register = async (place: object, who: Who = 'clerk'): Promise<string> => {
  const reply = await town.issues.registerIssue(registration({ place }), await town.as(who))
  return reply.receipt?.id ?? ''
}

const issue = async (name: string, who: Who) =>
  town.issues.getIssue({ issueId: issueIds[name] ?? '' }, await town.as(who))

const workOf = async (who: Who): Promise<readonly string[]> => {
  const asked = {
    view: IssueView.MY_WORK,
    status: 0,
    category: 0,
    gridCode: '',
    pageToken: '',
    pageSize: 50,
  } as const
  const { issues } = await town.issues.listIssues(asked, await town.as(who))
  return issues.map(({ issueId }) => issueId)
}

const mapOf = async (asOf = ''): Promise<readonly string[]> => {
  const { grids } = await town.grids.listGrids(
    { communityCode: plot.community, asOf },
    await town.as('worker'),
  )
  return grids.map(({ gridCode }) => gridCode)
}

const found = async (place: object) =>
  town.grids.findGrid({ point: undefined, gridCode: '', buildingCode: '', ...place }, await town.as('clerk'))

beforeAll(async () => {
  town = await startTown({ clock: () => new Date(Date.now() + ahead) })
  await drawPlot(town, plot)
  town.points.set(westHouse, inWest).set(eastHouse, inEast)
  const placed = { gridCode: old, buildingCodes: [westHouse, eastHouse] }
  await town.grids.placeBuildings(placed, await town.as('assigner'))
  issueIds['new'] = await register({ buildingCode: westHouse })
  issueIds['taken'] = await register({ point: inWest })
  await town.issues.acceptIssue(command(issueIds['taken']), await town.as('worker'))
  await town.issues.handleIssueMyself(command(issueIds['taken']), await town.as('worker'))
  issueIds['given'] = await register({ gridCode: old })
  await town.issues.acceptIssue(command(issueIds['given']), await town.as('worker'))
  const given = { ...command(issueIds['given']), handlerId: 'plumber', coHandlerIds: ['worker'] }
  await town.issues.assignIssue(given, await town.as('worker'))
  const [first, second] = halves(plot).grids
  const named = [
    { ...first, primaryId: 'west' },
    { ...second, primaryId: 'worker', deputyIds: ['east'] },
  ]
  regriddingId = (
    await town.regriddings.planRegridding(halves(plot, { grids: named }), await town.as('admin'))
  ).id
})
afterAll(() => town.stop())

const status = async () =>
  (await town.regriddings.getRegridding({ regriddingId }, await town.as('worker'))).status

describe('the day of new grids', () => {
  it('leaves everything as it is until midnight', async () => {
    ahead = until(tomorrow, -60_000)
    expect(await sweepRegriddings(town.deps)()).toBe(0)
    expect([await status(), await mapOf()]).toEqual([RegriddingStatus.PLANNED, [old]])
  })

  it('brings them by itself, whoever sweeps and however many do at once', async () => {
    // What routes by the map in memory has the old one.
    expect((await found({ point: inEast })).grid?.gridCode).toBe(old)
    ahead = until(tomorrow)
    await Promise.allSettled([1, 2, 3].map(() => sweepRegriddings(town.deps)()))
    await eventually(async () => (await status()) === RegriddingStatus.DONE)
    expect(await mapOf()).toEqual([west, east])
    const placements = async (gridCode: string) =>
      (await town.grids.listGridBuildings({ gridCode, pageToken: '', pageSize: 0 }, await town.as('worker')))
        .placements
    expect((await placements(west)).map(({ buildingCode }) => buildingCode)).toEqual([westHouse])
    expect((await placements(east)).map(({ buildingCode }) => buildingCode)).toEqual([eastHouse])
    expect(await placements(old)).toEqual([])
  })

  it('routes by the new map at once', async () => {
    expect(await found({ point: inEast })).toMatchObject({
      grid: { gridCode: east },
      reason: RoutingReason.POINT_IN_GRID,
    })
    expect((await found({ buildingCode: westHouse })).grid?.gridCode).toBe(west)
    const reply = await town.issues.registerIssue(
      registration({ reporter: { kind: 1, personId: 'resident' }, place: { point: inWest } }),
      await town.as('resident'),
    )
    expect(reply).toMatchObject({ gridCode: west, firstReceiverId: 'west' })
  })

  it('keeps the map of the day before, and until when a grid stood', async () => {
    const yesterday = dayAt(Date.parse(`${tomorrow}T00:00:00+08:00`) - 1)
    expect([await mapOf(yesterday), await mapOf(tomorrow)]).toEqual([[old], [west, east]])
    const grid = await town.grids.getGrid({ gridCode: old }, await town.as('worker'))
    expect(grid).toMatchObject({ until: new Date(`${tomorrow}T00:00:00+08:00`), successorGridCode: east })
    const future = town.grids.listGrids({ communityCode: '', asOf: '2999-01-01' }, await town.as('worker'))
    expect(await refusal(future)).toBe('invalid INVALID_REQUEST')
  })

  it('lets an ended grid take no building, worker or matter', async () => {
    const building = { gridCode: old, buildingCodes: [codeIn(plot, '00009')] }
    const worker = { gridCode: old, personId: 'leader', primary: false, expectedVersion: 0 }
    expect(await refusal(town.grids.placeBuildings(building, await town.as('manager')))).toMatch(
      'GRID_RETIRED',
    )
    expect(await refusal(town.grids.assignGridWorker(worker, await town.as('manager')))).toMatch(
      'GRID_RETIRED',
    )
    expect(await refusal(register({ gridCode: old }))).toMatch('GRID_RETIRED')
  })
})

describe('the open matters of a grid that ended', () => {
  it('wait for the new grid’s people, and stay matters of the grid they were registered in', async () => {
    expect(await issue('new', 'west')).toMatchObject({
      place: { gridCode: old },
      servingGridCode: west,
      firstReceiverId: 'clerk',
    })
    expect(await workOf('west')).toContain(issueIds['new'])
    await town.issues.acceptIssue(command(issueIds['new'] ?? ''), await town.as('west'))
  })

  it('pass from who answered for the old grid to who answers for the new one', async () => {
    expect(await issue('taken', 'west')).toMatchObject({ handlerId: 'west' })
    const asked = { issueId: issueIds['taken'] ?? '' }
    const { steps } = await town.issues.getIssueHistory(asked, await town.as('west'))
    expect(steps.slice(-2).map(({ kind, actorId }) => [kind, actorId])).toEqual([
      [IssueStepKind.REGRIDDED, 'clock'],
      [IssueStepKind.REASSIGNED, 'clock'],
    ])
  })

  it('stay with whoever was given them by name, and with who answers for both', async () => {
    expect(await issue('given', 'plumber')).toMatchObject({
      servingGridCode: east,
      handlerId: 'plumber',
      coHandlerIds: ['worker'],
    })
  })

  it('are followed once more, for those that were being written when the map changed', async () => {
    const late = await town.deps.placements.look(eastHouse)
    const meta = { actor: 'manager', commandId: 'late', requestHash: 'late', at: new Date() }
    await town.deps.placements.change({ scope: { everything: true } as never, id: eastHouse }, meta, () => [
      { type: 'BuildingPlaced', buildingCode: eastHouse, gridCode: old, at: (late?.state.since ?? 0) + 1 },
    ])
    // Until then whoever routes by the building comes to the grid that took most of the ground.
    expect((await found({ buildingCode: eastHouse })).grid?.gridCode).toBe(east)
    ahead = until(tomorrow, 120_000)
    await eventually(async () => (await town.deps.placements.look(eastHouse))?.state.gridCode === east)
  })
})
