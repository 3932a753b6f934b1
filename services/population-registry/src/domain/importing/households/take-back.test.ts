import fc from 'fast-check'
import { act, home } from '../../../../tests/a-person.ts'
import { evolveHousehold, type Household, type LiveHousehold } from '../../household.ts'
import type { HouseholdEvent } from '../../household-events.ts'
import { followGridTogether, join, leave, open } from '../../keep-household.ts'
import { swapMembers } from '../../merging/swap-members.ts'
import { isOnlyOf, takeHouseholdBack, takeMembersBack } from './take-back.ts'

const place = { buildingCode: home }
const ofImport = { ...act, importId: 'import' }
const son = { residentId: 'son', relation: 'SON' } as const
const wife = { residentId: 'wife', relation: 'SPOUSE' } as const

const after = (before: Household | undefined, ...facts: readonly HouseholdEvent[]): Household => {
  const household = facts.reduce<Household | undefined>(evolveHousehold, before)
  if (!household) throw new Error('a household begins with a fact')
  return household
}

const made = after(undefined, ...open({ ...ofImport, headId: 'head', place }, [wife, son]))
const byHand = after(undefined, ...open({ ...act, headId: 'head', place }, [wife]))

describe('a household that an import made', () => {
  it('ends when the import is undone: everybody leaves, the head last', () => {
    const facts = takeHouseholdBack(made, ofImport)
    expect(facts.map(({ residentId, ended }) => [residentId, ended])).toEqual([
      ['wife', false],
      ['son', false],
      ['head', true],
    ])
    const gone = after(made, ...facts)
    expect(gone).toMatchObject({ status: 'ENDED', memberIds: [], importId: 'import' })
    expect(takeHouseholdBack(gone, ofImport)).toEqual([])
  })

  it('stays once somebody joined it, left it or was merged in it by hand, and follows its building', () => {
    const joined = after(made, ...join(made, { ...act, residentId: 'baby', relation: 'SON', token: 't' }))
    const left = after(made, ...leave(made, { ...act, residentId: 'son' }))
    const swap = { ...act, fromId: 'son', toId: 'other', token: 't' }
    const merged = after(made, ...swapMembers(made, swap))
    for (const changed of [joined, left, merged]) {
      expect(isOnlyOf(changed, 'import')).toBe(false)
      expect(takeHouseholdBack(changed, ofImport)).toEqual([])
    }
    const facts = { ...act, buildingCode: home, gridCode: '621202100001002' }
    expect(isOnlyOf(after(made, ...followGridTogether(made, facts)), 'import')).toBe(true)
    expect(isOnlyOf(made, 'another')).toBe(false)
  })

  it('stays while another import has put somebody into it, and is only its own again when that is undone', () => {
    const other = { ...act, importId: 'another' }
    const larger = after(made, ...join(made, { ...other, residentId: 'baby', relation: 'SON', token: 't' }))
    expect(takeHouseholdBack(larger, ofImport)).toEqual([])
    const back = after(larger, ...takeMembersBack(larger, other))
    expect(takeHouseholdBack(back, ofImport)).toHaveLength(3)
  })
})

describe('a household that was there before', () => {
  const shown = ({ members, memberIds, headId, status, place: lies }: LiveHousehold) => ({
    ...{ members, memberIds, headId, status, lies },
  })

  it('is what it was once the import that put people into it is undone, whoever they are', () => {
    const relation = fc.constantFrom('SON', 'DAUGHTER', 'PARENT', 'OTHER')
    const joining = fc.uniqueArray(fc.record({ residentId: fc.stringMatching(/^[a-d]\d?$/), relation }), {
      selector: ({ residentId }) => residentId,
      maxLength: 5,
    })
    fc.assert(
      fc.property(joining, (people) => {
        const grown = people.reduce(
          (household, one) => after(household, ...join(household, { ...ofImport, ...one, token: 't' })),
          byHand,
        )
        const back = after(grown, ...takeMembersBack(grown, ofImport))
        expect(shown(back as LiveHousehold)).toEqual(shown(byHand as LiveHousehold))
        expect(takeMembersBack(back, ofImport)).toEqual([])
      }),
    )
  })

  it('keeps one whose record was merged with another since', () => {
    const grown = after(byHand, ...join(byHand, { ...ofImport, ...son, token: 't' }))
    const merged = after(grown, ...swapMembers(grown, { ...act, fromId: 'son', toId: 'other', token: 'm' }))
    expect(takeMembersBack(merged, ofImport)).toEqual([])
  })
})
