import { randomUUID } from 'node:crypto'
import { RoutingReason } from '@fengqiao/contracts/grid-management/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { drawGrid, grid, registration, startTown, type Town } from './town.ts'

const community = grid.slice(0, 12)
const other = `${community}002`
const buildings = ['00001', '00002', '00003'].map((sequence) => `${community}${sequence}`)

let town: Town

beforeAll(async () => {
  town = await startTown()
  await drawGrid(town)
  const boundary = {
    ring: [
      [106, 33],
      [107, 33],
      [107, 34],
      [106, 33],
    ].map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })),
  }
  await town.grids.defineGrid(
    { gridCode: other, name: 'Second grid', kind: 1, boundary },
    await town.as('admin'),
  )
})
afterAll(() => town.stop())

const place = async (gridCode: string, buildingCodes: readonly string[], key: string = randomUUID()) =>
  (await town.grids.placeBuildings({ gridCode, buildingCodes }, await town.as('manager', key))).placements

const gridOf = async (buildingCode: string) =>
  town.grids.findGrid({ point: undefined, gridCode: '', buildingCode }, await town.as('clerk'))

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'not refused',
    (error: unknown) => (error as DomainError).reason,
  )

describe('which grid a building belongs to', () => {
  it('is said once for many buildings, and lists them', async () => {
    const placed = await place(grid, buildings)
    expect(placed.map(({ buildingCode }) => buildingCode)).toEqual(buildings)
    const first = { gridCode: grid, pageToken: '', pageSize: 2 }
    const page = await town.grids.listGridBuildings(first, await town.as('worker'))
    expect(page.placements.map(({ buildingCode }) => buildingCode)).toEqual(buildings.slice(0, 2))
    const next = await town.grids.listGridBuildings(
      { ...first, pageToken: page.nextPageToken },
      await town.as('worker'),
    )
    expect(next.placements.map(({ buildingCode }) => buildingCode)).toEqual(buildings.slice(2))
  })

  it('routes a matter by its building, and says so', async () => {
    await place(grid, buildings)
    const asked = registration({ place: { buildingCode: buildings[0] } })
    const reply = await town.issues.registerIssue(asked, await town.as('clerk'))
    expect(reply).toMatchObject({ gridCode: grid, routingReason: RoutingReason.BUILDING_IN_GRID })
    const issue = await town.issues.getIssue({ issueId: reply.receipt?.id ?? '' }, await town.as('worker'))
    expect(issue.place?.buildingCode).toBe(buildings[0])
  })

  it('follows the building when it moves, and leaves the matters that went before', async () => {
    await place(grid, buildings)
    await place(other, [buildings[1]!])
    expect((await gridOf(buildings[1]!)).grid?.gridCode).toBe(other)
    expect((await gridOf(buildings[0]!)).grid?.gridCode).toBe(grid)
  })

  it('gives the same answer to the same command, even after the building has moved on', async () => {
    const [key, fresh] = [randomUUID(), `${community}00007`]
    await place(grid, [fresh], key)
    await place(other, [fresh])
    await place(grid, [fresh], key)
    expect((await gridOf(fresh)).grid?.gridCode).toBe(other)
  })

  it('places all of a list or none of it', async () => {
    const fresh = `${community}00009`
    expect(await refusal(place(grid, [fresh, '62120210000200001']))).toBe('OTHER_COMMUNITY')
    expect(await refusal(gridOf(fresh))).toBe('BUILDING_NOT_PLACED')
  })

  it('is the business of who assigns in that territory', async () => {
    const asked = { gridCode: '621202100002001', buildingCodes: ['62120210000200001'] }
    expect(await refusal(town.grids.placeBuildings(asked, await town.as('manager')))).toBe('NOT_FOUND')
    expect(await refusal(town.grids.placeBuildings(asked, await town.as('worker')))).toBe('FORBIDDEN')
  })
})
