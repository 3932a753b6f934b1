import { MergeSide, ResidentStatus } from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { linked } from './a-link.ts'
import { mergingIn } from './a-merge.ts'
import { aNumber, elsewhere, refusal, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { registered, kept, get, merge, unmerge, found, open, reveal } = mergingIn(() => town)

describe('a merge that cannot be, or cannot be undone', () => {
  it('needs to be told whose number is right, and refuses two accounts and two households by name', async () => {
    const [one, other] = [await registered(), await registered()]
    expect(await refusal(merge(one, other, { idNumberOf: MergeSide.UNSPECIFIED }))).toBe(
      'invalid INVALID_REQUEST idNumberOf ID_NUMBERS_DIFFER',
    )
    expect(await refusal(merge(one, one))).toBe('invalid INVALID_REQUEST otherId SAME_RECORD')
    await linked(town, 'first-of-two', one)
    await linked(town, 'second-of-two', other)
    expect(await refusal(merge(one, other))).toBe('not-allowed-now TWO_ACCOUNTS')
    const [third, fourth] = [await registered(), await registered()]
    await Promise.all([open(third), open(fourth)])
    expect(await refusal(merge(third, fourth))).toBe('not-allowed-now IN_TWO_HOUSEHOLDS')
    expect((await Promise.all([one, other, third, fourth].map(get))).map(({ status }) => status)).toEqual(
      Array.from({ length: 4 }, () => ResidentStatus.PRESENT),
    )
  })

  it('is for clerks who see both records, as they saw them', async () => {
    const [one, other] = [await registered(), await registered({ buildingCode: elsewhere, roomCode: '' })]
    expect(await refusal(merge(one, other, { by: 'worker' }))).toBe('forbidden FORBIDDEN')
    expect(await refusal(merge(one, other, { by: 'manager' }))).toBe(
      'invalid INVALID_REQUEST otherId UNKNOWN_REFERENCE',
    )
    expect(await refusal(merge(other, one, { by: 'manager' }))).toBe('not-found NOT_FOUND')
    expect(await refusal(merge(one, other, { otherVersion: 7 }))).toBe('stale STALE')
    expect(await refusal(merge(one, other, { expectedVersion: 7 }))).toBe('stale STALE')
    expect((await get(other)).status).toBe(ResidentStatus.PRESENT)
  })

  it('leaves a record that nothing can be done with but to part it', async () => {
    const [one, other] = [await registered(), await registered()]
    await merge(one, other)
    const erase = { residentId: other, reason: 1, expectedVersion: 0 } as const
    expect(await refusal(town.residents.eraseResident(erase, await town.as('admin')))).toBe(
      'not-allowed-now RECORD_MERGED',
    )
    expect(await refusal(open(other))).toBe('not-allowed-now RECORD_MERGED')
    expect(await refusal(merge(await registered(), other))).toBe('not-allowed-now RECORD_MERGED')
    expect(await refusal(reveal(other))).toBe('not-allowed-now RECORD_MERGED')
  })

  it('gives an account that is opened for the other to the one that stays, and is not undone after that', async () => {
    const [one, other] = [await registered(), await registered()]
    await merge(one, other)
    await town.identity.link('late-comer', other)
    await eventually(async () => (await get(one)).hasAccount)
    expect(await refusal(unmerge(one, other))).toBe(
      'not-allowed-now CHANGED_SINCE_MERGE account LINKED_SINCE',
    )
  })

  it('is not undone once the number that was free is somebody else’s', async () => {
    const wrong = aNumber()
    const [one, other] = [await registered(), await registered({ idNumber: wrong })]
    await merge(one, other)
    const holder = await registered({ idNumber: wrong })
    expect(await refusal(unmerge(one, other))).toBe('not-allowed-now NUMBER_TAKEN_SINCE')
    expect(await get(other)).toMatchObject({ status: ResidentStatus.MERGED, mergedInto: one })
    expect(await found(wrong)).toEqual([holder])
    expect((await kept(other)).state).toMatchObject({ phase: 'SETTLED' })
  })
})

it('of two records into each other at once makes one of them at most, and leaves nothing half', async () => {
  const numbers = [aNumber(), aNumber()]
  const [one, other] = [
    await registered({ idNumber: numbers[0] }),
    await registered({ idNumber: numbers[1] }),
  ]
  await Promise.all([refusal(merge(one, other)), refusal(merge(other, one))])
  const states = [(await kept(one)).state, (await kept(other)).state]
  expect(states.filter(({ status }) => status === 'PRESENT').length).toBeGreaterThan(0)
  for (const state of states) if (state.status === 'MERGED') expect(state.phase).toBe('SETTLED')
  const asked = { residentIds: [one, other] }
  const { residents } = await town.residents.batchGetResidents(asked, await town.as('clerk'))
  expect(residents).toHaveLength(states.filter(({ status }) => status === 'PRESENT').length)
})
