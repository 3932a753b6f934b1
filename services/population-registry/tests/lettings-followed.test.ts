import {
  CorrectResidentRequest,
  ErasureReason,
  MergeField,
  MergeSide,
  ResidentStepKind,
  TenancyEnding,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { followLettings } from '../src/commands/letting/follow-lettings.ts'
import { aRoom, lettingsIn, outside } from './a-letting.ts'
import { mergingIn } from './a-merge.ts'
import { daysAgo, pastIn } from './a-past.ts'
import { everythingIn } from './kept.ts'
import { aPerson, building, elsewhere, refusal, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { register, rented, get, add, leave, correct, tenantsOf, of, move } = lettingsIn(() => town)
const { merge, unmerge } = mergingIn(() => town)
const { enteredAgo, history } = pastIn(() => town)

const endedAs = async (lettingId: string, ending: TenancyEnding) =>
  eventually(async () => {
    const [tenant] = await tenantsOf(lettingId)
    return tenant?.ending === ending ? tenant : undefined
  })

/** Follows the journal once more from a place in it. */
const followedFrom = async (turn: { readonly epoch: string; readonly position: number }) => {
  const lettingTurns = {
    takeTurn: () => Promise.resolve(turn),
    turn: () => Promise.resolve(turn),
    advance: () => Promise.resolve(),
  }
  await followLettings({ ...town.deps, lettingTurns }, 'again')()
}

const correctRoom = async (residentId: string) => {
  const { version: expectedVersion } = await town.residents.getResident(
    { residentId },
    await town.as('clerk'),
  )
  const correction = { residentId, roomCode: aRoom(), expectedVersion }
  await town.residents.correctResident(CorrectResidentRequest.fromPartial(correction), await town.as('clerk'))
}

const person = async (changes: object = {}) =>
  (await town.residents.registerResident(aPerson(changes), await town.as('clerk'))).id

describe('a tenancy', () => {
  it('ends on the day on which the tenant moved to another building, or left the town', async () => {
    const [one, other] = [await rented(), await rented()]
    await move(one.residentId, daysAgo(3))
    const out = { residentId: other.residentId, movedOn: daysAgo(1), expectedVersion: 0 }
    await town.residents.moveResidentOut(out, await town.as('manager'))
    const moved = await endedAs(one.lettingId, TenancyEnding.MOVED_HOUSE)
    expect(moved).toMatchObject({ until: daysAgo(3), addedById: 'worker' })
    expect(await endedAs(other.lettingId, TenancyEnding.LEFT_TOWN)).toMatchObject({ until: daysAgo(1) })
    // The letting is there as before, and somebody else may come.
    expect(await get(one.lettingId)).toMatchObject({ status: 1 })
    expect(await of(one.residentId, 'clerk')).toMatchObject([{ lettingId: one.lettingId }])
  })

  it('ends where the tenant moved to another room of the building, and not where his room is corrected', async () => {
    const [mover, other] = [await rented(), await rented()]
    await correctRoom(other.residentId)
    await move(mover.residentId, daysAgo(4), { buildingCode: building, roomCode: aRoom() })
    // The move tells, also where its room is corrected before anybody looks.
    await correctRoom(mover.residentId)
    expect(await endedAs(mover.lettingId, TenancyEnding.MOVED_HOUSE)).toMatchObject({ until: daysAgo(4) })
    await followedFrom({ epoch: 'of a journal that was lost', position: 0 })
    expect(await tenantsOf(other.lettingId)).toMatchObject([{ until: '' }])
  })

  it('ends where the tenant was erased, and nothing of him is left but that somebody lived there', async () => {
    const { lettingId, residentId } = await rented()
    const erasing = { residentId, reason: ErasureReason.UNLAWFUL, expectedVersion: 0 }
    await town.residents.eraseResident(erasing, await town.as('admin'))
    expect(await endedAs(lettingId, TenancyEnding.ERASED)).toMatchObject({ residentId, name: '' })
    expect(await of(residentId)).toMatchObject([{ lettingId, tenants: [{ name: '' }] }])
    expect(JSON.stringify((await everythingIn(town.database))['lettings'])).not.toMatch(/林/)
  })

  it('of an erased landlord says that there was one, and not who', async () => {
    const owner = await enteredAgo(9)
    const lettingId = await register({ landlord: { residentId: owner } })
    const erasing = { residentId: owner, reason: ErasureReason.UNLAWFUL, expectedVersion: 0 }
    await town.residents.eraseResident(erasing, await town.as('admin'))
    expect((await get(lettingId)).landlord).toMatchObject({ residentId: owner, name: '', phone: '' })
  })

  it('is ended once, however often the journal is followed, also from its beginning or by another', async () => {
    const { lettingId, residentId } = await rented()
    await move(residentId)
    await endedAs(lettingId, TenancyEnding.MOVED_HOUSE)
    const { version } = await get(lettingId)
    const { epoch } = await town.deps.journal.head()
    await followedFrom({ epoch, position: 0 })
    await followedFrom({ epoch: 'of a journal that was lost', position: 0 })
    expect(await get(lettingId)).toMatchObject({ version })
    await town.residents.moveResident(
      {
        ...{ residentId, buildingCode: building, roomCode: '', movedOn: daysAgo(0) },
        ...{ residenceStatus: 1, expectedVersion: 0 },
      },
      await town.as('clerk'),
    )
    // Who came back is a tenant anew once somebody says so, and old entries of the journal take nothing from him.
    await add(lettingId, residentId, daysAgo(0))
    await followedFrom({ epoch, position: 0 })
    expect(await tenantsOf(lettingId)).toMatchObject([{ until: '' }, { ending: TenancyEnding.MOVED_HOUSE }])
  })

  it('is told of the record that stands for him: after a merge, and after it was undone', async () => {
    const { lettingId, residentId: other, roomCode } = await rented()
    const one = await person({ roomCode })
    await merge(one, other)
    expect(await tenantsOf(lettingId)).toMatchObject([{ residentId: one, name: '林**', until: '' }])
    expect(await of(one)).toMatchObject([{ lettingId }])
    expect(await refusal(add(lettingId, one))).toBe('not-allowed-now ALREADY_TENANT')
    await unmerge(one, other)
    expect(await tenantsOf(lettingId)).toMatchObject([{ residentId: other, until: '' }])
    expect([await of(one), await of(other)]).toMatchObject([[], [{ lettingId }]])
    await merge(one, other)
    await leave(lettingId, one)
    expect(await tenantsOf(lettingId)).toMatchObject([{ residentId: one, ending: TenancyEnding.LEFT }])
  })

  it('of one whose home came by a merge is of the record that it came with, and stays with that one', async () => {
    const { lettingId, roomCode } = await rented()
    const [one, other] = [await person({ buildingCode: elsewhere, roomCode: '' }), await person({ roomCode })]
    await merge(one, other, { taken: [MergeField.HOME], idNumberOf: MergeSide.KEPT })
    await add(lettingId, one)
    const { lettingId: later, residentId } = await rented()
    await move(residentId)
    await endedAs(later, TenancyEnding.MOVED_HOUSE)
    expect((await tenantsOf(lettingId))[0]).toMatchObject({ residentId: one, until: '' })
    await unmerge(one, other)
    expect((await tenantsOf(lettingId))[0]).toMatchObject({ residentId: other, until: '' })
  })

  it('is not ended by a merge that says another home, but by a move since', async () => {
    const { lettingId, residentId: other } = await rented()
    const one = await person({ buildingCode: elsewhere, roomCode: '' })
    await merge(one, other, { taken: [MergeField.PHONES], idNumberOf: MergeSide.KEPT })
    const { lettingId: later, residentId } = await rented()
    await move(residentId)
    // What was journaled later was followed: the merge before it was, too.
    await endedAs(later, TenancyEnding.MOVED_HOUSE)
    expect((await get(lettingId)).tenants).toMatchObject([{ residentId: one, name: '', until: '' }])
    await unmerge(one, other)
    expect(await tenantsOf(lettingId)).toMatchObject([{ residentId: other, name: '林**', until: '' }])
    await move(other)
    await endedAs(lettingId, TenancyEnding.MOVED_HOUSE)
  })

  it('is told in the lives of tenant and landlord, as far as the caller’s territory goes', async () => {
    const owner = await enteredAgo(9)
    const { lettingId, residentId } = await rented({ landlord: { residentId: owner } })
    await move(residentId, daysAgo(3))
    await endedAs(lettingId, TenancyEnding.MOVED_HOUSE)
    const told = async (who: string, by: 'clerk' | 'stranger' = 'clerk') =>
      (await history(who, by)).steps.filter((step) => step.lettingId === lettingId)
    expect(await told(residentId)).toMatchObject([
      {
        ...{ kind: ResidentStepKind.TENANCY_ENDED, actorId: 'population-registry' },
        ...{ untilDay: daysAgo(3), tenancyEnding: TenancyEnding.MOVED_HOUSE, toBuildingCode: building },
      },
      { kind: ResidentStepKind.TENANCY_BEGAN, fromDay: daysAgo(20), actorId: 'worker' },
    ])
    // Where he lives now they know him, and nothing of a home elsewhere.
    expect(await told(residentId, 'stranger')).toEqual([])
    await correct(lettingId, { landlord: outside })
    expect(await told(owner)).toMatchObject([
      { kind: ResidentStepKind.LETTING_ENDED, untilDay: '' },
      { kind: ResidentStepKind.LETTING_BEGAN, fromDay: daysAgo(30) },
    ])
    expect(await of(owner)).toEqual([])
  })
})
