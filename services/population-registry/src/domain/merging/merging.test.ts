import type { DomainError } from '@fengqiao/domain-kit'
import { act, entered, residentOf, sealed } from '../../../tests/a-person.ts'
import { apply, blind, merged, token } from '../../../tests/two-records.ts'
import { demandKnown, erase, eraseTogether, fence } from '../keep-resident.ts'
import type { ResidentEvent } from '../resident-events.ts'
import { absorbedIds, type KnownResident, type MergeField, type Resident } from '../resident.ts'
import { hasTaken, setAside, settle, take } from './merge.ts'
import { beginReturn, comeBack, demandUndoable, giveBack, stay, turnBack } from './unmerge.ts'

const known = (...facts: readonly ResidentEvent[]): KnownResident =>
  residentOf(entered(), ...facts) as KnownResident

const refusalOf = (work: () => unknown): string => {
  try {
    work()
    return 'not refused'
  } catch (error) {
    const { reason, details } = error as DomainError
    return [reason, ...(details.violations ?? []).map((one) => `${one.field} ${one.reason}`)].join(' ')
  }
}

const linked: ResidentEvent = { type: 'AccountLinked', ...act, personId: 'me' }
const two = { one: known(), other: known() }

const after = (fields: readonly MergeField[], ...facts: readonly ResidentEvent[]): Resident =>
  apply(merged(two, fields).one, facts)

describe('a record that is merged into another', () => {
  it('can be worked on no more', () => {
    expect(refusalOf(() => demandKnown(merged(two, []).other))).toBe('RECORD_MERGED')
    expect(refusalOf(() => setAside(merged(two, []).other, { ...act, into: 'x', token }))).toBe(
      'RECORD_MERGED',
    )
    expect(refusalOf(() => erase(merged(two, []).other, { ...act, reason: 'UNLAWFUL' }))).toBe(
      'RECORD_MERGED',
    )
  })

  it('is not taken in where each of the two has an account', () => {
    const facts = {
      ...act,
      residentId: 'other',
      token,
      ground: 'PAPERS',
      fields: [],
      values: {},
      blind,
    } as const
    const { other } = merged({ one: known(), other: known(linked) }, [])
    expect(refusalOf(() => take(known(linked), other, facts))).toBe('TWO_ACCOUNTS')
    expect(take(known(), other, facts)).toMatchObject([{ accountId: 'me' }])
  })

  it('is not taken in by one that was turned away while it slept', () => {
    const facts = {
      ...act,
      residentId: 'other',
      token,
      ground: 'PAPERS',
      fields: [],
      values: {},
      blind,
    } as const
    const fenced = known({ type: 'ClaimFenced', ...act, tokens: [token] })
    expect(refusalOf(() => take(fenced, merged(two, []).other, facts))).toBe('OVERTAKEN')
  })

  it('takes with it those that were merged into it', () => {
    const first = merged(two, []).one
    const { one } = merged({ one: known(), other: first }, [])
    expect(absorbedIds(one)).toEqual(['other', 'other'])
  })

  it('can be fenced, and goes when the other is erased', () => {
    const { other } = merged(two, [])
    expect(apply(other, fence(other, { ...act, tokens: ['a'] }))).toMatchObject({ before: { fenced: ['a'] } })
    expect(fence(apply(other, fence(other, { ...act, tokens: ['a'] })), { ...act, tokens: ['a'] })).toEqual(
      [],
    )
    expect(eraseTogether(other, { ...act, reason: 'UNLAWFUL' })).toHaveLength(1)
    expect(eraseTogether(known(), { ...act, reason: 'UNLAWFUL' })).toEqual([])
  })

  it('is settled, turned back or brought back only where it is on its way', () => {
    const { one, other } = merged(two, [])
    expect([settle(other, act), turnBack(other, act), stay(other, act), comeBack(other, act)]).toEqual([
      [],
      [],
      [],
      [],
    ])
    expect([settle(one, act), turnBack(one, act), stay(one, act), comeBack(one, act)]).toEqual([
      [],
      [],
      [],
      [],
    ])
    expect([hasTaken(one, token), hasTaken(two.one, token), hasTaken(undefined, token)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('parting two records again', () => {
  const undo = (one: Resident): string => refusalOf(() => demandUndoable(one, 'other'))

  it('needs that they were merged, and that nothing is under way', () => {
    expect(undo(known())).toBe('NOT_MERGED')
    const { other } = merged(two, [])
    const begin = { ...act, into: 'one', token: 'u', blind }
    expect(refusalOf(() => beginReturn(other, { ...begin, into: 'another' }))).toBe('NOT_MERGED')
    const returning = apply(other, beginReturn(other, begin))
    expect(refusalOf(() => beginReturn(returning, begin))).toBe('MERGE_UNDER_WAY')
    expect(apply(returning, stay(returning, act))).toEqual(other)
  })

  it('is refused by name for what was corrected of what had been taken', () => {
    const renamed: ResidentEvent = {
      ...{ type: 'Corrected', ...act, fields: ['NAME', 'PHONES'] },
      correction: { name: sealed('new'), phones: [] },
    }
    expect(undo(after(['NAME'], renamed))).toBe('CHANGED_SINCE_MERGE name CORRECTED_SINCE')
    expect(undo(after(['NAME', 'PHONES'], renamed))).toBe(
      'CHANGED_SINCE_MERGE name CORRECTED_SINCE phones CORRECTED_SINCE',
    )
    expect(undo(after(['KIND'], renamed))).toBe('not refused')
  })

  it('is refused for a move and an account, for nobody can tell whose they are', () => {
    const moved: ResidentEvent = {
      type: 'MovedOut',
      ...act,
      from: { buildingCode: 'b' },
      movedOn: '2026-11-21',
    }
    expect(undo(after([], moved))).toBe('CHANGED_SINCE_MERGE home MOVED_SINCE')
    expect(undo(after([], linked))).toBe('CHANGED_SINCE_MERGE account LINKED_SINCE')
  })

  it('is refused for a room that was corrected, where the home had been taken', () => {
    const room: ResidentEvent = {
      type: 'Corrected',
      ...act,
      fields: ['ROOM'],
      correction: { room: sealed('r') },
    }
    expect(undo(after(['HOME'], room))).toBe('CHANGED_SINCE_MERGE home CORRECTED_SINCE')
    expect(undo(after([], room))).toBe('not refused')
  })

  it('goes from the last merge to the first', () => {
    const { one } = merged(two, [])
    const facts = { ...act, token: 'second', ground: 'VISIT', fields: [], values: {}, blind } as const
    const second = apply<KnownResident>(
      one,
      take(one, merged(two, []).other, { ...facts, residentId: 'third' }),
    )
    expect(undo(second)).toBe('MERGED_SINCE')
    const back = giveBack(second, { ...act, residentId: 'third', token: 'u', blind })
    expect(undo(apply(second, back))).toBe('not refused')
  })

  it('is refused to one that was turned away while it slept', () => {
    const fenced = after([], { type: 'ClaimFenced', ...act, tokens: ['u'] })
    expect(refusalOf(() => giveBack(fenced, { ...act, residentId: 'other', token: 'u', blind }))).toBe(
      'OVERTAKEN',
    )
  })
})
