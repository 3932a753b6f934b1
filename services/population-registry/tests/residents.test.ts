import { randomUUID } from 'node:crypto'
import {
  CorrectResidentRequest,
  ResidentField,
  ResidentStatus,
  Sex,
} from '@fengqiao/contracts/population-registry/v1'
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
  await eventually(async () => {
    const found = await town.buildings.getBuilding({ buildingCode: building }, await town.as('worker'))
    return found.gridCode === grid
  })
})
afterAll(() => town.stop())

const register = async (changes: object = {}, who: Who = 'worker', key: string = randomUUID()) =>
  town.residents.registerResident(aPerson(changes), await town.as(who, key))

const registered = async (changes: object = {}) => (await register(changes)).id

const read = async (residentId: string, who: Who = 'worker') =>
  town.residents.getResident({ residentId }, await town.as(who))

const correct = async (residentId: string, changes: object, who: Who = 'worker') =>
  town.residents.correctResident(
    CorrectResidentRequest.fromPartial({ residentId, expectedVersion: 1, ...changes }),
    await town.as(who),
  )

describe('a person', () => {
  it('is shown masked, with what follows from the number and the building', async () => {
    const idNumber = aNumber()
    const residentId = await registered({ idNumber, name: '欧阳一一', phones: ['100 0000 1234'] })
    expect(await read(residentId)).toMatchObject({
      status: ResidentStatus.PRESENT,
      name: '欧阳**',
      idNumber: '******************',
      birthDate: '**********',
      phones: ['100******1234'],
      sex: Number(idNumber[16]) % 2 === 1 ? Sex.MALE : Sex.FEMALE,
      residenceMatch: '01',
      buildingCode: building,
      roomCode: '*'.repeat(24),
      gridCode: grid,
      communityCode: '621202100001',
      hasAccount: false,
      version: 1,
    })
  })

  it('is entered where the registrar works, in a room that the building has', async () => {
    expect(await refusal(register({ buildingCode: elsewhere, roomCode: '' }))).toBe('not-found NOT_FOUND')
    expect(await refusal(register({ roomCode: `${building}0100902` }))).toBe(
      'invalid INVALID_REQUEST roomCode ROOM_NOT_IN_BUILDING',
    )
    expect(await refusal(register({}, 'auditor'))).toBe('forbidden FORBIDDEN')
  })

  it.each([
    ['fifteen digits', '621202900101001', 'ID_NUMBER_FIFTEEN_DIGITS'],
    ['another check digit', '110105194912310021', 'ID_NUMBER_CHECK_DIGIT'],
    ['a birth date that never was', '110105194902300021', 'ID_NUMBER_BIRTH_DATE'],
    ['letters', 'a number', 'ID_NUMBER_FORM'],
    ['what a mask made', '******************', 'MASKED'],
  ])('is refused a number of %s, by field', async (_what, idNumber, reason) => {
    expect(await refusal(register({ idNumber }))).toBe(`invalid INVALID_REQUEST idNumber ${reason}`)
  })

  it('is entered once, however the number is typed', async () => {
    const idNumber = '11010519491231002X'
    await registered({ idNumber })
    expect(await refusal(register({ idNumber: '110105 19491231-002x' }))).toBe('exists ID_NUMBER_TAKEN')
  })

  it('gets the same answer for the same command, whatever became of the record', async () => {
    const key = randomUUID()
    const person = aPerson()
    const send = async () => town.residents.registerResident(person, await town.as('worker', key))
    const first = await send()
    await correct(first.id, { idNumber: aNumber() })
    expect(await send()).toEqual(first)
    expect(await refusal(register({}, 'worker', key))).toBe('exists REUSED_KEY')
  })
})

describe('many people at once', () => {
  it('get one answer a row, and the same answers again', async () => {
    const twice = aNumber()
    const rows = [
      aPerson(),
      aPerson({ idNumber: twice }),
      aPerson({ idNumber: twice }),
      aPerson({ idNumber: '1' }),
      aPerson({ buildingCode: elsewhere, roomCode: '' }),
      aPerson(),
    ]
    const key = randomUUID()
    const first = await town.residents.registerResidents({ rows }, await town.as('worker', key))
    expect(first.results.map(({ receipt, reason }) => (receipt ? 'taken' : reason))).toEqual([
      'taken',
      'taken',
      'ID_NUMBER_TAKEN',
      'INVALID_REQUEST',
      'NOT_FOUND',
      'taken',
    ])
    expect(first.results[3]?.violations).toEqual([{ field: 'idNumber', reason: 'ID_NUMBER_FORM' }])
    const again = await town.residents.registerResidents({ rows }, await town.as('worker', key))
    expect(again.results.map(({ receipt }) => receipt)).toEqual(first.results.map(({ receipt }) => receipt))
  })
})

describe('a correction', () => {
  it('changes what is given, needs the version that was seen, and says which fields, never how', async () => {
    const residentId = await registered()
    expect(await refusal(correct(residentId, { name: '林二二', expectedVersion: 0 }))).toBe(
      'invalid IF_MATCH_REQUIRED',
    )
    expect(await refusal(correct(residentId, {}))).toBe('not-allowed-now NOTHING_TO_CORRECT')
    await correct(residentId, { name: '孙二二', residenceStatus: 3, withoutPhone: true })
    expect(await read(residentId)).toMatchObject({
      name: '孙**',
      residenceMatch: '02',
      phones: [],
      version: 2,
    })
    expect(await refusal(correct(residentId, { name: '林三三' }))).toBe('stale STALE')
    const corrected = await eventually(async () => {
      const page = { after: 0n, limit: 1_000, kind: 'Resident', aggregateId: residentId }
      const { events } = await town.residents.readEvents(page, await town.as('admin'))
      return events.find(({ type }) => type.endsWith('ResidentCorrected'))
    })
    expect(corrected.data).toEqual({
      residentId,
      fields: ['RESIDENT_FIELD_NAME', 'RESIDENT_FIELD_PHONES', 'RESIDENT_FIELD_RESIDENCE_STATUS'],
    })
    expect(ResidentField.NAME).toBe(1)
  })

  it('is refused what a mask made, and a room of another building', async () => {
    const residentId = await registered()
    expect(await refusal(correct(residentId, { name: '林*' }))).toBe('invalid INVALID_REQUEST name MASKED')
    expect(await refusal(correct(residentId, { roomCode: `${elsewhere}0100302` }))).toBe(
      'invalid INVALID_REQUEST roomCode ROOM_NOT_IN_BUILDING',
    )
  })
})

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
