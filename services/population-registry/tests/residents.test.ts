import { randomUUID } from 'node:crypto'
import {
  CorrectResidentRequest,
  ResidentField,
  ResidentStatus,
  Sex,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import {
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
      const page = { after: 0n, limit: 1_000, kind: 'Resident', aggregateId: residentId, types: [] }
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
