import { randomUUID } from 'node:crypto'
import { CommunityKind } from '@fengqiao/contracts/population-registry/v1'
import { systemScope } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import {
  aBuilding,
  aPerson,
  building,
  community,
  elsewhere,
  grid,
  refusal,
  settle,
  startTown,
  type Town,
} from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const read = async (buildingCode: string) =>
  town.buildings.getBuilding({ buildingCode }, await town.as('worker'))

describe('communities', () => {
  it('have their names from here, for everybody who is signed in', async () => {
    const { townCode, townName, communities } = await town.divisions.listCommunities(
      {},
      await town.as('resident'),
    )
    expect([townCode, townName]).toEqual(['621202100', '城关镇'])
    expect(communities.map(({ name, kind }) => [name, kind])).toEqual([
      ['滨江社区', CommunityKind.RESIDENTS_COMMITTEE],
      ['古城社区', CommunityKind.RESIDENTS_COMMITTEE],
    ])
  })

  it('are entered once, in this town, under a code of a committee', async () => {
    const define = async (communityCode: string) =>
      refusal(town.divisions.defineCommunity({ communityCode, name: '某社区' }, await town.as('admin')))
    expect(await define(community)).toBe('exists COMMUNITY_EXISTS')
    expect(await define('621202100555')).toBe('invalid INVALID_REQUEST communityCode NO_COMMUNITY_CODE')
    expect(await define('621202101001')).toBe('not-found NOT_FOUND')
  })

  it('are renamed by who saw the present name', async () => {
    const communityCode = '621202100200'
    await town.divisions.defineCommunity({ communityCode, name: '北山' }, await town.as('admin'))
    const rename = async (expectedVersion: number) =>
      town.divisions.renameCommunity(
        { communityCode, name: '北山村', expectedVersion },
        await town.as('admin'),
      )
    expect(await refusal(rename(0))).toBe('invalid IF_MATCH_REQUIRED')
    expect(await rename(1)).toMatchObject({ version: 2 })
    expect(await refusal(rename(1))).toBe('stale STALE')
    const { communities } = await town.divisions.listCommunities({}, await town.as('clerk'))
    expect(communities.find((one) => one.communityCode === communityCode)).toMatchObject({
      name: '北山村',
      kind: CommunityKind.VILLAGERS_COMMITTEE,
    })
  })
})

describe('buildings', () => {
  it('are entered inside the territory of who enters them, in a community that is there', async () => {
    const register = async (buildingCode: string) =>
      refusal(town.buildings.registerBuilding(aBuilding({ buildingCode }), await town.as('manager')))
    expect(await register(building)).toBe('exists BUILDING_EXISTS')
    expect(await register('62120210000200002')).toBe('not-found NOT_FOUND')
    const nowhere = aBuilding({ buildingCode: '62120210000900001' })
    expect(await refusal(town.buildings.registerBuilding(nowhere, await town.as('admin')))).toBe(
      'invalid INVALID_REQUEST buildingCode UNKNOWN_REFERENCE',
    )
  })

  it('are entered by the page: one answer a row, the same answer again', async () => {
    const rows = ['62120210000100021', building, '62120210000200021', '62120210000100022'].map(
      (buildingCode) => aBuilding({ buildingCode, name: `东岭${buildingCode.slice(-2)}号楼` }),
    )
    const key = randomUUID()
    const first = await town.buildings.registerBuildings({ rows }, await town.as('manager', key))
    expect(first.results.map(({ receipt, reason }) => receipt?.id ?? reason)).toEqual([
      '62120210000100021',
      'BUILDING_EXISTS',
      'NOT_FOUND',
      '62120210000100022',
    ])
    expect(await town.buildings.registerBuildings({ rows }, await town.as('manager', key))).toEqual(first)
  })

  it('are corrected by who saw them, and by nobody else', async () => {
    const { version } = await read(elsewhere)
    const correct = async (expectedVersion: number, who: 'admin' | 'manager') =>
      town.buildings.correctBuilding(
        { ...aBuilding({ buildingCode: elsewhere, name: '古城新家园' }), expectedVersion },
        await town.as(who),
      )
    expect(await refusal(correct(version, 'manager'))).toBe('not-found NOT_FOUND')
    expect(await refusal(correct(version + 1, 'admin'))).toBe('stale STALE')
    await correct(version, 'admin')
    expect(await read(elsewhere)).toMatchObject({ name: '古城新家园', version: version + 1 })
  })

  it('name each of their rooms', async () => {
    const { rooms } = await town.buildings.listRooms({ buildingCode: building }, await town.as('worker'))
    expect(rooms).toHaveLength(2 * 7 * 2)
    expect(rooms[0]).toEqual({ roomCode: `${building}01-0101`, unit: 1, floor: -1, door: '-101' })
    expect(rooms.map(({ door }) => door)).toContain('602')
  })

  it('are listed by community and by grid, page by page', async () => {
    const page = { communityCode: community, gridCode: '', pageToken: '', pageSize: 2 }
    const first = await town.buildings.listBuildings(page, await town.as('resident'))
    const rest = await town.buildings.listBuildings(
      { ...page, pageToken: first.nextPageToken },
      await town.as('resident'),
    )
    const codes = [...first.buildings, ...rest.buildings].map(({ buildingCode }) => buildingCode)
    expect(codes).toEqual([building, '62120210000100021', '62120210000100022'])
    await eventually(async () => {
      const inGrid = { ...page, communityCode: '', gridCode: grid }
      const { buildings } = await town.buildings.listBuildings(inGrid, await town.as('clerk'))
      return buildings.length === 1
    })
  })
})

describe('which grid a building belongs to', () => {
  it('is not known until it is heard, and then since when', async () => {
    const known = await eventually(async () => {
      const found = await read(building)
      return found.gridCode === '' ? undefined : found
    })
    expect(known).toMatchObject({ gridCode: grid, gridSince: new Date('2026-11-23T01:01:00Z') })
    expect(await read(elsewhere)).toMatchObject({ gridCode: '', gridSince: undefined })
  })

  it('may be heard before the building is entered', async () => {
    const buildingCode = '62120210000100031'
    await town.grids.place(buildingCode, grid)
    await eventually(
      async () => (await town.deps.buildings.look(systemScope, buildingCode))?.state.status === 'ANNOUNCED',
    )
    expect(await refusal(read(buildingCode))).toBe('not-found NOT_FOUND')
    const rows = [aBuilding({ buildingCode })]
    const { results } = await town.buildings.registerBuildings({ rows }, await town.as('manager'))
    expect(results[0]?.receipt).toMatchObject({ id: buildingCode, version: 2 })
    expect(await read(buildingCode)).toMatchObject({ gridCode: grid })
  })

  it('is followed by the people and households of the building, each once', async () => {
    const buildingCode = '62120210000100041'
    const next = '621202100001002'
    await town.buildings.registerBuilding(aBuilding({ buildingCode }), await town.as('manager'))
    const person = aPerson({ buildingCode, roomCode: '' })
    const { id: residentId } = await town.residents.registerResident(person, await town.as('manager'))
    const { id: householdId } = await town.households.openHousehold(
      { headId: residentId, number: '', members: [] },
      await town.as('manager'),
    )
    const grids = async () => {
      const one = await town.residents.getResident({ residentId }, await town.as('manager'))
      const home = await town.households.getHousehold({ householdId }, await town.as('manager'))
      return [one.gridCode, home.gridCode]
    }
    expect(await grids()).toEqual(['', ''])
    const first = await town.grids.place(buildingCode, grid)
    await eventually(async () => String(await grids()) === String([grid, grid]))
    await town.grids.send(first)
    town.grids.record(buildingCode, grid)
    await town.grids.place(buildingCode, next)
    await eventually(async () => String(await grids()) === String([next, next]))
    expect(await refusal(town.residents.getResident({ residentId }, await town.as('worker')))).toBe(
      'not-found NOT_FOUND',
    )
    const seen = await town.residents.getResident({ residentId }, await town.as('neighbour'))
    expect(seen).toMatchObject({ gridCode: next, version: 3 })
  })
})
