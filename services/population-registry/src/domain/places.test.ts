import { behaviour } from '@fengqiao/testing'
import { readRoomCode } from '@fengqiao/standards'
import fc from 'fast-check'
import { act, home } from '../../tests/a-person.ts'
import {
  evolveBuilding as evolve,
  seesBuilding,
  type Building,
  type BuildingEvent,
  type RegisteredBuilding,
} from './building.ts'
import { defineCommunity, evolveCommunity, kindOf, renameCommunity } from './community.ts'
import { correctBuilding, placeBuilding, registerBuilding } from './keep-building.ts'
import { demandRoom, roomsOf } from './rooms.ts'

const particulars = {
  name: '一号楼',
  address: '东江路12号',
  point: { longitude: 104.9, latitude: 33.4 },
  units: 2,
  floors: 6,
  basementFloors: 1,
  roomsAFloor: 2,
}
const registered: BuildingEvent = { type: 'BuildingRegistered', ...act, code: home, particulars }
const known: BuildingEvent = { type: 'GridKnown', ...act, code: home, gridCode: '621202100001001', since: 7 }

const buildingOf = (...facts: readonly BuildingEvent[]): Building => {
  const building = facts.reduce<Building | undefined>(evolve, undefined)
  if (!building) throw new Error('a building begins with a fact')
  return building
}

describe('communities', () => {
  it.each([
    ['621202100001', 'RESIDENTS_COMMITTEE'],
    ['621202100199', 'RESIDENTS_COMMITTEE'],
    ['621202100200', 'VILLAGERS_COMMITTEE'],
    ['621202100398', 'VILLAGERS_COMMITTEE'],
    ['621202100000', undefined],
    ['621202100498', undefined],
  ])('%s is %s', (code, kind) => {
    expect(kindOf(code)).toBe(kind)
  })

  it('belong to the town and are renamed once', () => {
    const [defined] = defineCommunity('621202100', { ...act, code: '621202100001', name: '滨江' })
    const community = evolveCommunity(undefined, defined!)
    expect(renameCommunity(community, { ...act, name: '滨江' })).toEqual([])
    const [renamed] = renameCommunity(community, { ...act, name: '临江' })
    expect(evolveCommunity(community, renamed!)).toMatchObject({ name: '临江', kind: 'RESIDENTS_COMMITTEE' })
    expect(() => defineCommunity('621202101', { ...act, code: '621202100001', name: '滨江' })).toThrow()
  })
})

describe('buildings', () => {
  const registering = behaviour({
    decide: (code: string, before: Building | undefined): readonly BuildingEvent[] =>
      registerBuilding(before, { ...act, code, particulars }),
    evolve,
  })
  const placing = behaviour({
    decide: (gridCode: string, before: Building | undefined): readonly BuildingEvent[] =>
      placeBuilding(before, { ...act, code: home, gridCode, since: 7 }),
    evolve,
  })

  it('are entered once, also when their grid was heard of before', () => {
    registering.given().when(home).then(registered)
    registering.given(known).when(home).then(registered)
    registering.given(registered).when(home).thenRefused('BUILDING_EXISTS')
    expect(buildingOf(known, registered)).toMatchObject({
      status: 'REGISTERED',
      placement: { gridCode: '621202100001001', since: 7 },
    })
  })

  it('know their grid once, and where they were before', () => {
    placing.given(registered).when('621202100001001').then(known)
    placing.given(registered, known).when('621202100001001').then()
    placing
      .given(registered, known)
      .when('621202100001002')
      .then({ ...known, from: '621202100001001', gridCode: '621202100001002' })
    expect(seesBuilding(buildingOf(registered, known))).toContain('621202100001001')
  })

  it('are corrected without losing their grid; an open footprint is none', () => {
    const other = { ...particulars, name: '二号楼', footprint: [] }
    const before = buildingOf(registered, known)
    expect(() => correctBuilding(before, { ...act, particulars: other })).toThrow()
    expect(() => correctBuilding(buildingOf(known), { ...act, particulars })).toThrow('not-found')
    const [corrected] = correctBuilding(before, { ...act, particulars: { ...particulars, name: '二号楼' } })
    expect(evolve(before, corrected!)).toMatchObject({ name: '二号楼', placement: { since: 7 } })
  })
})

describe('rooms', () => {
  const shapes = fc.record({
    units: fc.integer({ min: 1, max: 6 }),
    floors: fc.integer({ min: 1, max: 20 }),
    basementFloors: fc.integer({ min: 0, max: 3 }),
    roomsAFloor: fc.integer({ min: 1, max: 6 }),
  })
  const buildingWith = (shape: object): RegisteredBuilding =>
    evolve(undefined, {
      type: 'BuildingRegistered',
      ...act,
      code: home,
      particulars: { ...particulars, ...shape },
    }) as RegisteredBuilding

  it('are as many as the shape says, each with a code of its own that the building has', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const building = buildingWith(shape)
        const rooms = roomsOf(building)
        const count = shape.units * (shape.floors + shape.basementFloors) * shape.roomsAFloor
        expect(new Set(rooms.map(({ code }) => code)).size).toBe(count)
        for (const { code } of rooms) expect(() => demandRoom(building, code)).not.toThrow()
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['of another building', '62120210000100002' + '0100101'],
    ['in no unit', home + '0300101'],
    ['above the roof', home + '0100701'],
    ['below the cellar', home + '01-0201'],
    ['on no floor', home + '0100001'],
    ['behind the wall', home + '0100103'],
  ])('are refused %s', (_where, code) => {
    expect(readRoomCode(code)).toBeDefined()
    expect(() => demandRoom(buildingWith({}), code)).toThrow('INVALID_REQUEST')
  })
})
