import { DuplicateReason } from '@fengqiao/contracts/population-registry/v1'
import { checkCharacterOf } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import {
  aNumber,
  aPerson,
  building,
  elsewhere,
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

const registered = async (changes: object = {}, who: Who = 'clerk') =>
  (await town.residents.registerResident(aPerson({ roomCode: '', ...changes }), await town.as(who))).id

const duplicatesOf = async (residentId: string, who: Who = 'clerk') => {
  const { duplicates } = await town.residents.findDuplicates({ residentId }, await town.as(who))
  return duplicates.map(({ resident, likeness, reasons }) => ({
    id: resident?.residentId,
    likeness,
    reasons,
  }))
}

/** Another number of somebody born on the same day. */
const sameDay = (idNumber: string): string => {
  const first17 = `${idNumber.slice(0, 14)}${String((Number(idNumber.slice(14, 17)) + 222) % 1_000).padStart(3, '0')}`
  return first17 + checkCharacterOf(first17)
}

/** The number of somebody born on the same day, a digit off. */
const nextNumber = (idNumber: string): string => {
  const first17 = `${idNumber.slice(0, 16)}${String((Number(idNumber.slice(16, 17)) + 1) % 10)}`
  return first17 + checkCharacterOf(first17)
}

describe('records that may be of one person', () => {
  it('are shown from both sides with what speaks for it, masked', async () => {
    const idNumber = aNumber()
    const one = await registered({ name: '宫本一', idNumber, phones: ['100 8800 0001'] })
    const other = await registered({ name: '宫本一', idNumber: sameDay(idNumber), phones: ['100 8800 0001'] })
    await registered({ name: '宫本一', phones: ['100 8800 0002'] })
    const { duplicates } = await town.residents.findDuplicates({ residentId: other }, await town.as('clerk'))
    expect(duplicates).toMatchObject([
      { resident: { residentId: one, name: '宫**', idNumber: '*'.repeat(18) } },
    ])
    expect(duplicates[0]?.reasons.slice(0, 3)).toEqual([
      DuplicateReason.SAME_NAME,
      DuplicateReason.SAME_BIRTH_DATE,
      DuplicateReason.SAME_PHONE,
    ])
    expect((await duplicatesOf(one)).map(({ id }) => id)).toEqual([other])
  })

  it('are found by a misheard name, a wrong character, and across communities, the likeliest first', async () => {
    const idNumber = aNumber()
    const phones = ['100 8800 1001']
    const one = await registered({ name: '宫小伟', idNumber, phones })
    const [misheard, wrong, moved] = [
      await registered({ name: '宫小玮', phones }),
      await registered({ name: '宫大伟', phones }),
      await registered({ name: '宫小伟', idNumber: sameDay(idNumber), phones: [], buildingCode: elsewhere }),
    ]
    expect((await duplicatesOf(one)).map(({ id }) => id)).toEqual([moved, misheard, wrong])
  })

  it('stay in the territory of who asks', async () => {
    const phones = ['100 8800 2001']
    const here = await registered({ name: '宫三三', phones })
    const there = await registered({ name: '宫三三', phones, buildingCode: elsewhere })
    expect((await duplicatesOf(here)).map(({ id }) => id)).toEqual([there])
    expect(await duplicatesOf(here, 'worker')).toEqual([])
    expect(await refusal(duplicatesOf(there, 'worker'))).toBe('not-found NOT_FOUND')
  })

  it('are found nearby, however many are called nearly so elsewhere', async () => {
    const called = (name: string, buildingCode: string, idNumber = aNumber()) =>
      registered({ name, idNumber, buildingCode, phones: [] })
    const idNumber = aNumber()
    const one = await called('尚大伟', elsewhere, idNumber)
    for (let round = 0; round < 5; round += 1)
      await Promise.all(Array.from({ length: 25 }, () => called('尚本伟', building)))
    const other = await called('尚小伟', elsewhere, nextNumber(idNumber))
    expect((await duplicatesOf(one)).map(({ id }) => id)).toEqual([other])
  })

  it('are shown no more once somebody found two people behind them', async () => {
    const phones = ['100 8800 4001']
    const [one, other] = [
      await registered({ name: '宫五五', phones }),
      await registered({ name: '宫五五', phones }),
    ]
    const distinguish = async (residentId: string, otherId: string, who: Who = 'manager') =>
      town.residents.distinguishResidents(
        { residentId, otherId, ground: 1 },
        await town.as(who, `${residentId.slice(0, 18)}-${otherId.slice(0, 18)}`),
      )
    const receipt = await distinguish(one, other)
    expect(await distinguish(one, other)).toEqual(receipt)
    expect([await duplicatesOf(one), await duplicatesOf(other)]).toEqual([[], []])
    expect(await refusal(distinguish(other, one))).toBe('exists ALREADY_DISTINGUISHED')
    expect(await refusal(distinguish(one, one))).toBe('invalid INVALID_REQUEST otherId SAME_RECORD')
    expect(await refusal(distinguish(one, other, 'stranger'))).toBe('not-found NOT_FOUND')
    const told = await eventually(async () => {
      const page = { after: 0n, limit: 1_000, kind: 'Distinction', aggregateId: receipt.id, types: [] }
      return (await town.residents.readEvents(page, await town.as('admin'))).events[0]
    })
    expect(told.data).toEqual({
      distinctionId: receipt.id,
      residentIds: [one, other].toSorted(),
      ground: 'DISTINCTION_GROUND_PAPERS',
    })
  })

  it('are no more once one of them is corrected or erased', async () => {
    const phones = ['100 8800 3001']
    const [one, other] = [
      await registered({ name: '宫四四', phones }),
      await registered({ name: '宫四四', phones }),
    ]
    expect(await duplicatesOf(one)).toHaveLength(1)
    await town.residents.eraseResident(
      { residentId: other, reason: 1, expectedVersion: 0 },
      await town.as('admin'),
    )
    expect(await duplicatesOf(one)).toEqual([])
    expect(await duplicatesOf(other)).toEqual([])
  })
})
