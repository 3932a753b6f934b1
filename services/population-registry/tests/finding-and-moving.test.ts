import { ResidentStatus } from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import {
  aBuilding,
  aNumber,
  aPerson,
  building,
  elsewhere,
  grid,
  refusal,
  settle,
  startTown,
  type Town,
  type Who,
} from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const registered = async (changes: object = {}) =>
  (await town.residents.registerResident(aPerson(changes), await town.as('worker'))).id

const read = async (residentId: string, who: Who = 'worker') =>
  town.residents.getResident({ residentId }, await town.as(who))

describe('moving', () => {
  const move = async (residentId: string, changes: object = {}) =>
    town.residents.moveResident(
      {
        residentId,
        buildingCode: elsewhere,
        roomCode: '',
        movedOn: '2026-11-01',
        residenceStatus: 3,
        expectedVersion: 0,
        ...changes,
      },
      await town.as('clerk'),
    )
  const out = async (residentId: string, movedOn: string) =>
    town.residents.moveResidentOut({ residentId, movedOn, expectedVersion: 0 }, await town.as('clerk'))

  it('takes a person out of the sight of one grid and into that of another community', async () => {
    const residentId = await registered()
    await move(residentId)
    expect(await refusal(read(residentId))).toBe('not-found NOT_FOUND')
    expect(await read(residentId, 'stranger')).toMatchObject({
      buildingCode: elsewhere,
      gridCode: '',
      roomCode: '',
      movedOn: '2026-11-01',
    })
  })

  it('knows real days that have come, in order', async () => {
    const residentId = await registered()
    const field = 'invalid INVALID_REQUEST movedOn'
    expect(await refusal(move(residentId, { movedOn: '2026-02-30' }))).toBe(`${field} DATE_NOT_REAL`)
    expect(await refusal(move(residentId, { movedOn: '2999-01-01' }))).toBe(`${field} DATE_IN_FUTURE`)
    await move(residentId)
    expect(await refusal(out(residentId, '2026-10-31'))).toBe(`${field} DATE_BEFORE_LAST_MOVE`)
    expect(await refusal(move(residentId))).toBe('not-allowed-now ALREADY_THERE')
    expect(await refusal(move(residentId, { buildingCode: '62120210000999999' }))).toBe(
      'invalid INVALID_REQUEST buildingCode UNKNOWN_REFERENCE',
    )
  })

  it('leads out of town and back', async () => {
    const residentId = await registered()
    await out(residentId, '2026-11-02')
    expect(await read(residentId)).toMatchObject({ status: ResidentStatus.MOVED_OUT })
    expect(await refusal(out(residentId, '2026-11-03'))).toBe('not-allowed-now NOT_PRESENT')
    await move(residentId, { buildingCode: building, movedOn: '2026-11-04' })
    expect(await read(residentId)).toMatchObject({ status: ResidentStatus.PRESENT, gridCode: grid })
  })
})

describe('finding people', () => {
  const lookUp = async (idNumber: string, phone: string, who: Who) => {
    const { residents } = await town.residents.lookUpResident({ idNumber, phone }, await town.as(who))
    return residents.map(({ residentId }) => residentId)
  }

  it('takes a whole number or telephone, inside the territory of who asks', async () => {
    const idNumber = aNumber()
    const residentId = await registered({ idNumber, phones: ['100 7777 0001', '100 7777 0002'] })
    expect(await lookUp(idNumber, '', 'worker')).toEqual([residentId])
    expect(await lookUp('', '10077770002', 'clerk')).toEqual([residentId])
    expect(await lookUp('', '+86 100-7777-0001', 'clerk')).toEqual([residentId])
    expect(await lookUp(idNumber, '', 'stranger')).toEqual([])
    expect(await lookUp(aNumber(), '', 'worker')).toEqual([])
    expect(await refusal(lookUp('123', '', 'worker'))).toBe('invalid INVALID_REQUEST idNumber ID_NUMBER_FORM')
    expect(await refusal(lookUp('', '', 'worker'))).toBe('invalid INVALID_REQUEST idNumber REQUIRED')
  })

  it('lists a building and a grid page by page, and nothing to others', async () => {
    const buildingCode = '62120210000100061'
    await town.buildings.registerBuilding(aBuilding({ buildingCode }), await town.as('manager'))
    await town.grids.place(buildingCode, '621202100001002')
    await eventually(async () => {
      const found = await town.buildings.getBuilding({ buildingCode }, await town.as('worker'))
      return found.gridCode !== ''
    })
    const rows = Array.from({ length: 5 }, () => aPerson({ buildingCode, roomCode: '' }))
    await town.residents.registerResidents({ rows }, await town.as('manager'))
    const list = async (asked: object, who: Who) => {
      const page = { buildingCode: '', gridCode: '', pageToken: '', pageSize: 3, ...asked }
      return town.residents.listResidents(page, await town.as(who))
    }
    const first = await list({ buildingCode }, 'manager')
    const rest = await list({ buildingCode, pageToken: first.nextPageToken }, 'manager')
    expect([first.residents.length, rest.residents.length, rest.nextPageToken]).toEqual([3, 2, ''])
    const all = new Set([...first.residents, ...rest.residents].map(({ residentId }) => residentId))
    expect(all.size).toBe(5)
    expect((await list({ gridCode: '621202100001002', pageSize: 9 }, 'neighbour')).residents).toHaveLength(5)
    expect((await list({ buildingCode }, 'worker')).residents).toEqual([])
    expect(await refusal(list({}, 'manager'))).toBe('invalid INVALID_REQUEST buildingCode REQUIRED')
    const batch = { residentIds: [...all, 'nobody'] }
    const { residents } = await town.residents.batchGetResidents(batch, await town.as('neighbour'))
    expect(residents).toHaveLength(5)
  })
})
