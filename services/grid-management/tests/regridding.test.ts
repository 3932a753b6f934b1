import { randomUUID } from 'node:crypto'
import { RegriddingCancellation, RegriddingStatus } from '@fengqiao/contracts/grid-management/v1'
import { DomainError } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import { codeIn, drawPlot, halves, stripe, tomorrow, type Plot } from './a-regridding.ts'
import { refusal } from './asking.ts'
import { registration, startTown, type Town, type Who } from './town.ts'

let town: Town
let plots = 0

/** A community of its own for every test. */
const newPlot = async (): Promise<Plot> => {
  plots += 1
  const plot = { community: `6212021001${String(plots + 10)}`, west: 100 + plots / 5 }
  await drawPlot(town, plot)
  return plot
}

beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town.stop())

const plan = async (request: ReturnType<typeof halves>, who: Who = 'admin', key: string = randomUUID()) =>
  town.regriddings.planRegridding(request, await town.as(who, key))

const read = async (regriddingId: string) =>
  town.regriddings.getRegridding({ regriddingId }, await town.as('worker'))

const faults = async (request: ReturnType<typeof halves>): Promise<readonly string[]> =>
  plan(request).then(
    () => [],
    (error: unknown) =>
      error instanceof DomainError
        ? (error.details.violations ?? []).map(({ field, reason }) => `${field} ${reason}`)
        : [String(error)],
  )

describe('a plan of new grids', () => {
  it('is kept until its day, for all to read', async () => {
    const plot = await newPlot()
    const { id } = await plan(halves(plot))
    expect(await read(id)).toMatchObject({
      communityCode: plot.community,
      day: tomorrow,
      status: RegriddingStatus.PLANNED,
      endedGridCodes: [codeIn(plot, '001')],
      plannedById: 'admin',
    })
    const asked = { communityCode: plot.community, pageToken: '', pageSize: 0 }
    const { regriddings } = await town.regriddings.listRegriddings(asked, await town.as('worker'))
    expect(regriddings.map(({ regriddingId }) => regriddingId)).toEqual([id])
  })

  it('is one a community; sent again it is the same', async () => {
    const plot = await newPlot()
    const key = randomUUID()
    const { id } = await plan(halves(plot), 'admin', key)
    expect((await plan(halves(plot), 'admin', key)).id).toBe(id)
    expect(await refusal(plan(halves(plot)))).toBe('not-allowed-now REGRIDDING_OPEN')
    const cancelled = { regriddingId: id, reason: RegriddingCancellation.PLAN_WRONG, expectedVersion: 0 }
    await town.regriddings.cancelRegridding(cancelled, await town.as('admin'))
    const next = await plan(halves(plot))
    expect(next.id).not.toBe(id)
    expect((await plan(halves(plot), 'admin', key)).id).toBe(id)
  })

  it('is kept once, however many make one at the same moment', async () => {
    const plot = await newPlot()
    const answers = await Promise.allSettled([1, 2, 3].map(() => plan(halves(plot))))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('keeps other grids of the community from being drawn meanwhile', async () => {
    const plot = await newPlot()
    await plan(halves(plot))
    const drawn = { gridCode: codeIn(plot, '002'), name: 'New', kind: 1, boundary: stripe(90) } as const
    expect(await refusal(town.grids.defineGrid(drawn, await town.as('admin')))).toBe(
      'not-allowed-now REGRIDDING_OPEN',
    )
  })

  it('is changed until its day, and given up with a reason', async () => {
    const plot = await newPlot()
    const { id, version } = await plan(halves(plot))
    const later = dayAt(Date.now() + 9 * 86_400_000)
    const { communityCode: _community, ...rest } = halves(plot, { day: later })
    const changed = { regriddingId: id, ...rest, expectedVersion: version }
    await town.regriddings.changeRegridding(changed, await town.as('admin'))
    expect((await read(id)).day).toBe(later)
    const cancelled = { regriddingId: id, reason: RegriddingCancellation.POSTPONED, expectedVersion: 0 }
    await town.regriddings.cancelRegridding(cancelled, await town.as('admin'))
    expect(await read(id)).toMatchObject({
      status: RegriddingStatus.CANCELLED,
      cancellation: RegriddingCancellation.POSTPONED,
      cancelledById: 'admin',
    })
    const again = town.regriddings.changeRegridding(
      { ...changed, expectedVersion: 3 },
      await town.as('admin'),
    )
    expect(await refusal(again)).toBe('not-allowed-now REGRIDDING_CLOSED')
  })

  it('is the business of who draws grids in that territory', async () => {
    const plot = await newPlot()
    expect(await refusal(plan(halves(plot), 'manager'))).toBe('forbidden FORBIDDEN')
    expect(await refusal(plan(halves({ ...plot, community: '621202999001' })))).toBe('not-found NOT_FOUND')
  })
})

describe('a plan that does not fit', () => {
  it('is refused by its fields, and nothing is kept', async () => {
    const plot = await newPlot()
    const { grids } = halves(plot)
    const [west, east] = grids
    const narrow = { ...east, boundary: stripe(plot.west, 0.5, 1) }
    const wide = { ...east, boundary: stripe(plot.west, 0.3, 1.1) }
    expect(await faults(halves(plot, { grids: [west, narrow] }))).toEqual([
      'endedGridCodes[0] GROUND_UNCOVERED',
    ])
    expect(await faults(halves(plot, { grids: [west, wide] }))).toEqual([
      'grids[0].boundary GROUND_TWICE',
      'grids[1].boundary GROUND_OUTSIDE',
    ])
    expect(await faults(halves(plot, { day: dayAt(Date.now()) }))).toEqual(['day DAY_NOT_TO_COME'])
    expect(await faults(halves(plot, { endedGridCodes: [codeIn(plot, '099')] }))).toEqual([
      'endedGridCodes[0] NOT_STANDING',
    ])
    const asked = { communityCode: plot.community, pageToken: '', pageSize: 0 }
    const { regriddings } = await town.regriddings.listRegriddings(asked, await town.as('worker'))
    expect(regriddings).toEqual([])
  })

  it('is refused when somebody named could not serve there', async () => {
    const plot = await newPlot()
    const [west, east] = halves(plot).grids
    const named = [
      { ...west, primaryId: 'nobody' },
      { ...east, deputyIds: ['sponsor', 'stranger'] },
    ]
    expect(await faults(halves(plot, { grids: named }))).toEqual([
      'grids[0].primaryId NO_POST_THERE',
      'grids[1].deputyIds[1] NO_POST_THERE',
    ])
  })

  it('is refused when a building would lie in no grid, though the ground that is left is small', async () => {
    const plot = await newPlot()
    const building = codeIn(plot, '00007')
    town.points.set(building, { longitude: plot.west + 0.04, latitude: 33.05 })
    const placed = { gridCode: codeIn(plot, '001'), buildingCodes: [building] }
    await town.grids.placeBuildings(placed, await town.as('assigner'))
    const [west, east] = halves(plot).grids
    const slit = [
      { ...west, boundary: stripe(plot.west, 0, 0.39999999) },
      { ...east, boundary: stripe(plot.west, 0.40000001, 1) },
    ]
    expect(await faults(halves(plot, { grids: slit }))).toEqual(['grids BUILDING_OUTSIDE'])
  })
})

describe('a look before', () => {
  it('tells which buildings and open matters go where, and who answers for them then', async () => {
    const plot = await newPlot()
    const [west, east] = [codeIn(plot, '00001'), codeIn(plot, '00002')]
    town.points.set(west, { longitude: plot.west + 0.01, latitude: 33.05 })
    const placed = { gridCode: codeIn(plot, '001'), buildingCodes: [west, east] }
    await town.grids.placeBuildings(placed, await town.as('assigner'))
    const place = { point: { longitude: plot.west + 0.02, latitude: 33.05 } }
    await town.issues.registerIssue(registration({ place }), await town.as('clerk'))
    const preview = await town.regriddings.previewRegridding(halves(plot), await town.as('admin'))
    const from = { fromGridCode: codeIn(plot, '001') }
    expect(preview).toEqual({
      buildings: [
        { ...from, toGridCode: codeIn(plot, '011'), buildingCodes: [west] },
        // Where nobody knows the point, most of the ground decides.
        { ...from, toGridCode: codeIn(plot, '012'), buildingCodes: [east] },
      ],
      issues: [{ ...from, toGridCode: codeIn(plot, '011'), count: 1, toPersonId: 'clerk' }],
      gridsAwaitingPost: [],
    })
    expect(
      (await town.grids.listGrids({ communityCode: plot.community, asOf: '' }, await town.as('worker')))
        .grids,
    ).toHaveLength(1)
  })
})
