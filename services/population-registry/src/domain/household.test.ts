import { behaviour } from '@fengqiao/testing'
import fc from 'fast-check'
import { act, home, sealed } from '../../tests/a-person.ts'
import { evolveHousehold as evolve, seesHousehold, type Household } from './household.ts'
import type { HouseholdEvent, Opened } from './household-events.ts'
import { fenceMembership, followGridTogether, join, leave, open } from './keep-household.ts'

const opened: Opened = {
  type: 'Opened',
  ...act,
  headId: 'head',
  place: { buildingCode: home, room: sealed('room') },
}
const joined = (residentId: string): HouseholdEvent => ({
  type: 'Joined',
  ...act,
  residentId,
  relation: 'OTHER',
})

const joining = behaviour({
  decide: (
    command: { residentId: string; token?: string; relation?: 'HEAD' | 'SON' },
    state: Household,
  ): readonly HouseholdEvent[] => join(state, { ...act, relation: 'SON', token: 't', ...command }),
  evolve,
})
const leaving = behaviour({
  decide: (residentId: string, state: Household): readonly HouseholdEvent[] =>
    leave(state, { ...act, residentId }),
  evolve,
})

const householdOf = (...facts: readonly HouseholdEvent[]): Household => {
  const household = facts.reduce<Household | undefined>(evolve, undefined)
  if (!household) throw new Error('a household begins with a fact')
  return household
}

describe('a household', () => {
  it('opens with its head', () => {
    const { type: _type, ...facts } = opened
    expect(open(facts)).toEqual([opened])
    expect(householdOf(opened)).toMatchObject({ status: 'OPEN', headId: 'head', memberIds: ['head'] })
  })

  it('opens with everybody who belongs to it from the beginning, by one fact', () => {
    const { type: _type, ...facts } = opened
    const members = [{ residentId: 'son', relation: 'SON' }] as const
    expect(open({ ...facts, importId: 'sheet' }, members)).toEqual([
      { ...opened, importId: 'sheet', members },
    ])
    expect(householdOf(...open({ ...facts, importId: 'sheet' }, members))).toMatchObject({
      memberIds: ['head', 'son'],
      members: [{ residentId: 'head' }, { ...members[0], since: act.at, importId: 'sheet' }],
    })
    expect(() => open(facts, [...members, ...members])).toThrow('IN_A_HOUSEHOLD')
    expect(() => open(facts, [{ residentId: 'head', relation: 'SON' }])).toThrow('IN_A_HOUSEHOLD')
    expect(() => open(facts, [{ residentId: 'son', relation: 'HEAD' }])).toThrow('ONE_HEAD')
  })

  it('takes each person in once, and no second head', () => {
    joining
      .given(opened)
      .when({ residentId: 'son' })
      .then({ type: 'Joined', ...act, residentId: 'son', relation: 'SON' })
    joining.given(opened, joined('son')).when({ residentId: 'son' }).thenRefused('IN_A_HOUSEHOLD')
    joining.given(opened).when({ residentId: 'son', relation: 'HEAD' }).thenRefused('ONE_HEAD')
  })

  it('turns away whose claim another household took', () => {
    const fenced: HouseholdEvent = { type: 'MembershipFenced', ...act, tokens: ['late'] }
    joining.given(opened, fenced).when({ residentId: 'son', token: 'late' }).thenRefused('OVERTAKEN')
    joining.given(fenced).when({ residentId: 'son' }).thenRefused('NOT_FOUND')
    expect(fenceMembership(householdOf(opened, fenced), { ...act, tokens: ['late', 'later'] })).toEqual([
      { type: 'MembershipFenced', ...act, tokens: ['later'] },
    ])
  })

  it('ends when its last member leaves', () => {
    leaving.given(opened, joined('son')).when('head').thenRefused('HEAD_LEAVES_LAST')
    leaving.given(opened).when('son').thenRefused('NOT_A_MEMBER')
    leaving
      .given(opened)
      .when('head')
      .then({ type: 'Left', ...act, residentId: 'head', ended: true })
    const ended = { type: 'Left', ...act, residentId: 'head', ended: true } as const
    joining.given(opened, ended).when({ residentId: 'son' }).thenRefused('HOUSEHOLD_ENDED')
  })

  it('remembers whoever left, once, also when he comes back', () => {
    const gone = { type: 'Left', ...act, residentId: 'son', ended: false } as const
    expect(householdOf(opened, joined('son'))).not.toHaveProperty('formerIds')
    const again = householdOf(opened, joined('son'), gone, joined('son'), gone, joined('son'))
    expect(again).toMatchObject({ memberIds: ['head', 'son'], formerIds: ['son'] })
  })

  it('follows its building into another grid', () => {
    const facts = { ...act, buildingCode: home, gridCode: '621202100001001' }
    const [followed] = followGridTogether(householdOf(opened), facts)
    const household = householdOf(opened, followed!)
    expect(seesHousehold(household)).toContain('621202100001001')
    expect(followGridTogether(household, facts)).toEqual([])
    expect(followGridTogether(household, { ...facts, buildingCode: '62120210000200001' })).toEqual([])
  })
})

describe('laws of every household', () => {
  const steps = fc.array(
    fc.record({ verb: fc.constantFrom('join', 'leave'), who: fc.constantFrom('head', 'a', 'b', 'c') }),
    { maxLength: 30 },
  )
  const tried = (state: Household, { verb, who }: { verb: string; who: string }): Household => {
    try {
      const facts =
        verb === 'join'
          ? join(state, { ...act, residentId: who, relation: 'OTHER', token: 't' })
          : leave(state, { ...act, residentId: who })
      return facts.reduce<Household>(evolve, state)
    } catch {
      return state
    }
  }

  it('has its head among its members as long as it is open, nobody twice, and nobody once it ended', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const household = all.reduce(tried, householdOf(opened))
        if (household.status === 'VOID') throw new Error('an opened household is never void')
        expect(new Set(household.memberIds).size).toBe(household.memberIds.length)
        expect(household.memberIds).toEqual(household.members.map(({ residentId }) => residentId))
        expect(household.memberIds.includes('head')).toBe(household.status === 'OPEN')
        expect(household.memberIds.length > 0).toBe(household.status === 'OPEN')
      }),
    )
  })
})
