import fc from 'fast-check'
import { act, home } from '../../../tests/a-person.ts'
import { apply, fieldsOfMerge, merged, parted, recordOf } from '../../../tests/two-records.ts'
import type { ResidentEvent } from '../resident-events.ts'
import { isKnown, seesResident, type KnownResident } from '../resident.ts'

const two = fc.record({ one: recordOf('one'), other: recordOf('other') })
const chosen = fc.subarray([...fieldsOfMerge])
const account = fc.constantFrom<readonly ['one' | 'other', string] | undefined>(
  ['one', 'me'],
  ['other', 'me'],
  undefined,
)

const withAccount = (
  pair: { one: KnownResident; other: KnownResident },
  held: readonly [string, string] | undefined,
) => {
  if (held === undefined) return pair
  const [who, accountId] = held
  const { importId: _importId, ...record } = pair[who as 'one' | 'other']
  return { ...pair, [who]: { ...record, accountId } }
}

describe('laws of merging two records, whatever they say and whatever is taken', () => {
  it('merged and parted, both are what they were', () => {
    fc.assert(
      fc.property(two, chosen, account, (pair, fields, held) => {
        const before = withAccount(pair, held)
        expect(parted(merged(before, fields), before)).toEqual(before)
      }),
    )
  })

  it('what does not touch the merge stays, and both are otherwise what they were', () => {
    const later = (fields: readonly string[]): readonly ResidentEvent[] => [
      { type: 'ClaimFenced', ...act, tokens: ['later'] },
      ...(fields.includes('KIND')
        ? []
        : [{ type: 'Corrected', ...act, fields: ['KIND'], correction: { kind: 'FLOATING' } } as const]),
    ]
    fc.assert(
      fc.property(two, chosen, (before, fields) => {
        const { one, other } = merged(before, fields)
        const facts = later(fields)
        const after = parted({ one: apply(one, facts), other }, before)
        const untouched = apply<KnownResident>(before.one, facts)
        const { importId: _importId, ...worked } = untouched
        expect(after.other).toEqual(before.other)
        const { importId: _kept, ...own } = after.one
        expect(own).toEqual(worked)
      }),
    )
  })

  it('what was taken is the other’s, the rest its own', () => {
    fc.assert(
      fc.property(two, chosen, (before, fields) => {
        const { one } = merged(before, fields)
        const from = (field: (typeof fieldsOfMerge)[number]) =>
          fields.includes(field) ? before.other : before.one
        expect(one).toMatchObject({
          name: from('NAME').name,
          idNumber: from('ID_NUMBER').idNumber,
          phones: from('PHONES').phones,
          place: from('HOME').place,
          status: from('HOME').status,
          kind: from('KIND').kind,
        })
        expect(one.movedOn).toBe(from('HOME').movedOn)
      }),
    )
  })

  it('a record that was merged holds no index and no account, and says only where it lay', () => {
    fc.assert(
      fc.property(two, chosen, (before, fields) => {
        const { other } = merged(before, fields)
        expect(isKnown(other)).toBe(false)
        expect(Object.keys(other)).not.toContain('held')
        expect(JSON.stringify(other)).not.toContain('number of other')
        expect(seesResident(other)).toEqual(seesResident({ ...before.other, status: 'PRESENT' }))
      }),
    )
  })

  it('erasing the one that stays leaves nothing of either but who goes with it', () => {
    const erased: ResidentEvent = { type: 'Erased', ...act, reason: 'UNLAWFUL' }
    fc.assert(
      fc.property(two, chosen, (before, fields) => {
        const { one, other } = merged(before, fields)
        const gone = [apply(one, [erased]), apply(other, [erased])]
        expect(JSON.stringify(gone)).not.toMatch(/sealed:|number of/)
        expect(gone[0]).toMatchObject({ goesWith: { ids: ['other'], reason: 'UNLAWFUL' } })
      }),
    )
  })

  it('a course that is cut short anywhere before the one that stays took it in goes back whole', () => {
    fc.assert(
      fc.property(recordOf('other'), (before) => {
        const aside: ResidentEvent = { type: 'SetAside', ...act, into: 'one', token: 't' }
        const turned: ResidentEvent = { type: 'Returning', ...act, token: 't', blind: before.blind }
        expect(apply(before, [aside, turned, { type: 'Returned', ...act }])).toEqual(before)
        expect(apply(before, [aside, turned])).toMatchObject({ status: 'MERGED', held: before.blind })
      }),
    )
  })
})

it('a grid that changes meanwhile is the place’s own business', () => {
  const before = { one: fc.sample(recordOf('one'), 1)[0]!, other: fc.sample(recordOf('other'), 1)[0]! }
  const { one, other } = merged(before, [])
  const followed = apply<KnownResident>(one, [
    { type: 'GridFollowed', ...act, buildingCode: home, gridCode: '621202100001007' },
  ])
  expect(parted({ one: followed, other }, before).one.place.gridCode).toBe('621202100001007')
})
