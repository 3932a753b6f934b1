import fc from 'fast-check'
import { act, home } from '../../../tests/a-person.ts'
import { evolveHousehold as evolve, type Household, type LiveHousehold } from '../household.ts'
import type { HouseholdEvent } from '../household-events.ts'
import { join, leave, open } from '../keep-household.ts'
import { demandSwapped, swapBack, swapMembers } from './swap-members.ts'

const apply = (state: Household, facts: readonly HouseholdEvent[]): LiveHousehold =>
  facts.reduce<Household>(evolve, state) as LiveHousehold

const householdOf = (...people: readonly string[]): LiveHousehold => {
  const [headId = 'head', ...others] = people
  const members = others.map((residentId) => ({ residentId, relation: 'SON' as const }))
  return open({ ...act, headId, place: { buildingCode: home } }, members).reduce<Household | undefined>(
    evolve,
    undefined,
  ) as LiveHousehold
}

const swapping = { ...act, fromId: 'from', toId: 'to', token: 't' }
const swapped = (before: LiveHousehold): LiveHousehold => apply(before, swapMembers(before, swapping))
const membersOf = ({ members }: LiveHousehold) =>
  members.map(({ residentId, relation }) => [residentId, relation])

describe('a household whose member’s record was merged', () => {
  it('has the one that stays in the place of the other', () => {
    const after = swapped(householdOf('head', 'from', 'last'))
    expect(membersOf(after)).toEqual([
      ['head', 'HEAD'],
      ['to', 'SON'],
      ['last', 'SON'],
    ])
    expect(after.memberIds).toEqual(['head', 'to', 'last'])
  })

  it('has it as its head where the other was', () => {
    expect(swapped(householdOf('from', 'last'))).toMatchObject({ headId: 'to', memberIds: ['to', 'last'] })
    expect(swapped(householdOf('from', 'to'))).toMatchObject({ headId: 'to', memberIds: ['to'] })
    expect(membersOf(swapped(householdOf('from', 'to')))).toEqual([['to', 'HEAD']])
  })

  it('is left alone where the other is no member, and by one that was turned away', () => {
    expect(swapMembers(householdOf('head'), swapping)).toEqual([])
    expect(swapMembers({ status: 'VOID', fenced: [] }, swapping)).toEqual([])
    const fenced = apply(householdOf('head', 'from'), [{ type: 'MembershipFenced', ...act, tokens: ['t'] }])
    expect(() => swapMembers(fenced, swapping)).toThrow('OVERTAKEN')
  })

  it('is what it was once they are parted, wherever the two stood', () => {
    const people = fc.shuffledSubarray(['a', 'b', 'from', 'to'], { minLength: 1 })
    fc.assert(
      fc.property(people, (those) => {
        fc.pre(those.includes('from'))
        const before = householdOf(...those)
        const after = swapped(before)
        expect(apply(after, swapBack(after, { ...act, token: 't' }))).toEqual(before)
      }),
    )
  })

  it('keeps who joined meanwhile', () => {
    const after = swapped(householdOf('head', 'from'))
    const joined = apply(after, join(after, { ...act, residentId: 'new', relation: 'SON', token: 'j' }))
    const back = apply(joined, swapBack(joined, { ...act, token: 't' }))
    expect(back.memberIds).toEqual(['head', 'from', 'new'])
  })

  it('takes nobody back once the one that stays has left it', () => {
    const after = swapped(householdOf('head', 'from'))
    const left = apply(after, leave(after, { ...act, residentId: 'to' }))
    expect(() => demandSwapped(left, 't')).toThrow('HOUSEHOLD_CHANGED_SINCE')
    expect(() => demandSwapped(undefined, 't')).toThrow('HOUSEHOLD_CHANGED_SINCE')
    expect(swapBack(left, { ...act, token: 't' })).toEqual([])
    expect(() => demandSwapped(after, 't')).not.toThrow()
  })
})
