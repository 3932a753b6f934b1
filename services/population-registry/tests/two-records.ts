import fc from 'fast-check'
import { evolveResident } from '../src/domain/resident-evolve.ts'
import { valuesOf } from '../src/domain/merging/evolve-merging.ts'
import { setAside, settle, take } from '../src/domain/merging/merge.ts'
import { beginReturn, comeBack, giveBack } from '../src/domain/merging/unmerge.ts'
import type { ResidentEvent } from '../src/domain/resident-events.ts'
import type { Blind, KnownResident, MergedResident, MergeField, Resident } from '../src/domain/resident.ts'
import { act, away, entered, home, residentOf, sealed } from './a-person.ts'

export const fieldsOfMerge: readonly MergeField[] = [
  ...(['NAME', 'ID_NUMBER', 'PHONES', 'HOME'] as const),
  ...(['RESIDENCE_STATUS', 'KIND', 'LAWFUL_BASIS', 'SOURCE'] as const),
]

const word = fc.string({ minLength: 1, maxLength: 6 }).map(sealed)

const blindOf = (id: string): fc.Arbitrary<Blind> =>
  fc.record({
    idNumber: fc.constant(`number of ${id}`),
    phones: fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
    words: fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }),
  })

const place = fc
  .record({ buildingCode: fc.constantFrom(home, away), room: fc.option(word, { nil: undefined }) })
  .map(({ buildingCode, room }) => ({ buildingCode, ...(room === undefined ? {} : { room }) }))

const courses = fc.subarray<ResidentEvent>([
  {
    ...{ type: 'Moved', ...act, from: { buildingCode: home }, to: { buildingCode: away } },
    ...{ movedOn: '2026-11-20', residenceStatus: 'LIVING_ONLY' },
  },
  { type: 'GridFollowed', ...act, buildingCode: home, gridCode: '621202100001009' },
  { type: 'ClaimFenced', ...act, tokens: ['t'] },
  { type: 'MovedOut', ...act, from: { buildingCode: home }, movedOn: '2026-11-21' },
])

/** Any record that a town may hold. */
export const recordOf = (id: string): fc.Arbitrary<KnownResident> =>
  fc
    .record({
      ...{ name: word, idNumber: word, phones: fc.array(word, { maxLength: 3 }), place, blind: blindOf(id) },
      kind: fc.constantFrom('REGISTERED' as const, 'FLOATING' as const),
      residenceStatus: fc.constantFrom('BOTH' as const, 'LIVING_ONLY' as const),
      lawfulBasis: fc.constantFrom('STATUTORY_DUTY' as const, 'CONSENT' as const),
      source: fc.constantFrom('HOME_VISIT' as const, 'COUNTER' as const),
      ...{ importId: fc.option(fc.constant('import')), course: courses },
    })
    .map(({ course, importId, ...facts }) => {
      const first = entered({ ...facts, ...(importId === null ? {} : { importId }) })
      return residentOf(first, ...course) as KnownResident
    })

export const apply = <S extends Resident>(state: Resident, facts: readonly ResidentEvent[]): S =>
  facts.reduce<Resident>(evolveResident, state) as S

export const token = 'clerk/merge'

/** The indexes of a record that says what another said. */
export const blind: Blind = { idNumber: 'of both', phones: [], words: ['both'] }

export interface Two {
  readonly one: KnownResident
  readonly other: KnownResident
}

/** Makes one record of two, as the commands do. */
export const merged = (
  { one, other }: Two,
  fields: readonly MergeField[],
): { readonly one: KnownResident; readonly other: MergedResident } => {
  const aside = apply<MergedResident>(other, setAside(other, { ...act, into: 'one', token }))
  const values = valuesOf(aside.before, fields)
  const facts = { ...act, residentId: 'other', token, ground: 'PAPERS', fields, values, blind } as const
  return { one: apply(one, take(one, aside, facts)), other: apply(aside, settle(aside, act)) }
}

/** And two again; each is found by what it was found by before. */
export const parted = (
  { one, other }: { readonly one: Resident; readonly other: Resident },
  before: Two,
): Two => {
  const back = { ...act, token: 'clerk/unmerge' }
  const returning = apply(other, beginReturn(other, { ...back, into: 'one', blind: before.other.blind }))
  const facts = giveBack(one, { ...back, residentId: 'other', blind: before.one.blind })
  return { one: apply(one, facts), other: apply(returning, comeBack(returning, act)) }
}
