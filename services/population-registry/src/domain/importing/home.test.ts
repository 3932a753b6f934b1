import type { RegisteredBuilding } from '../building.ts'
import { directoryOf, homeOf } from './home.ts'
import type { Candidate } from './row.ts'

const building = (code: string, changes: Partial<RegisteredBuilding> = {}): RegisteredBuilding => ({
  ...{ status: 'REGISTERED', code, communityCode: code.slice(0, 12), name: `${code.slice(-2)}号楼` },
  address: `滨江社区东江路${code.slice(-2)}号`,
  point: { longitude: 104.91, latitude: 33.4 },
  ...{ units: 2, floors: 12, basementFloors: 0, roomsAFloor: 4 },
  ...changes,
})

const [first, second, far] = ['62120210000100011', '62120210000100012', '62120210000200011'] as const
async function* pages(...all: readonly RegisteredBuilding[]) {
  await Promise.resolve()
  for (const one of all) yield [one]
}

const directory = await directoryOf(
  pages(
    building(first, { placement: { gridCode: '621202100001001', since: 0 } }),
    building(second, { name: '11号楼' }),
    building(far, { address: '古城社区西关路1号', name: '西关1号楼' }),
  ),
)

const candidate = (place: Partial<Candidate>): Candidate => ({
  ...{ name: '林一', idNumber: '', phones: [], kind: 'REGISTERED', residenceStatus: 'BOTH' },
  ...place,
})

const found = (place: Partial<Candidate>, within: readonly string[] = ['621202100001']): string => {
  const home = homeOf(candidate(place), directory, within)
  return 'reason' in home ? `${home.field} ${home.reason}` : (home.roomCode ?? home.building.code)
}

describe('the home that a row names', () => {
  it.each<[string, Partial<Candidate>, string]>([
    ['a code', { buildingCode: first }, first],
    ['an address', { address: '滨江社区东江路12号' }, second],
    ['an address with spaces and full width', { address: ' 滨江社区 东江路１２号 ' }, second],
    ['an address that ends with the room', { address: '滨江社区东江路12号2单元302室' }, `${second}0200302`],
    ['a unit and a door', { buildingCode: first, unit: '2单元', door: '302' }, `${first}0200302`],
    ['a door alone, of the first unit', { buildingCode: first, door: '1204室' }, `${first}0101204`],
    ['unit and door in one', { buildingCode: first, door: '2-302' }, `${first}0200302`],
    ['a room code', { buildingCode: first, roomCode: `${first}0200302` }, `${first}0200302`],
  ])('is found by %s', (_what, place, home) => {
    expect(found(place)).toBe(home)
  })

  it.each<[string, Partial<Candidate>, string]>([
    ['a code that nobody has', { buildingCode: '62120210000100099' }, 'BUILDING_CODE BUILDING_NOT_KNOWN'],
    ['an address that nobody has', { address: '无此路1号' }, 'ADDRESS BUILDING_NOT_KNOWN'],
    ['a name that two have', { address: '11号楼' }, 'ADDRESS ADDRESS_AMBIGUOUS'],
    [
      'a unit that is not there',
      { buildingCode: first, unit: '3', door: '302' },
      'DOOR ROOM_NOT_IN_BUILDING',
    ],
    ['a door that is none', { buildingCode: first, door: '后院' }, 'DOOR ROOM_NOT_IN_BUILDING'],
    [
      'a room of another building',
      { buildingCode: first, roomCode: `${second}0100302` },
      'ROOM_CODE ROOM_NOT_IN_BUILDING',
    ],
  ])('is not found by %s', (_what, place, fault) => {
    expect(found(place)).toBe(fault)
  })

  it('is found within the importer’s territory only, be it a town, a community or a grid', () => {
    expect(found({ buildingCode: far })).toBe('BUILDING_CODE BUILDING_NOT_KNOWN')
    expect(found({ buildingCode: far }, ['621202100'])).toBe(far)
    expect(found({ buildingCode: first }, ['621202100001001'])).toBe(first)
    expect(found({ buildingCode: second }, ['621202100001001'])).toBe('BUILDING_CODE BUILDING_NOT_KNOWN')
  })
})
