import fc from 'fast-check'
import { act, away, entered, home, monday } from '../../../tests/a-person.ts'
import type { HouseholdEvent } from '../household-events.ts'
import type { LeadersEvent } from '../leading/leaders.ts'
import type { ResidentEvent } from '../resident-events.ts'
import {
  endOfPage,
  newestFirst,
  stepOfDistinction,
  stepsOfHousehold,
  stepsOfLeaders,
  stepsOfResident,
  type Step,
} from './life.ts'

const recorded = <E extends ResidentEvent | HouseholdEvent | LeadersEvent>(...facts: readonly E[]) =>
  facts.map((event, index) => ({ version: index + 1, at: monday + index, by: event.by, event }))

const steps = (...facts: readonly ResidentEvent[]) => stepsOfResident('me', recorded(...facts))

describe('the steps of a record', () => {
  it('say what happened in codes, who recorded it, and by which import', () => {
    const grid = '621202100001001'
    const correction = { withoutRoom: true } as const
    expect(
      steps(
        entered({ importId: 'i' }),
        { type: 'Corrected', ...act, by: 'clerk', fields: ['ROOM'], correction },
        { type: 'MovedOut', ...act, from: { buildingCode: home, gridCode: grid }, movedOn: '2026-11-20' },
      ),
    ).toMatchObject([
      { kind: 'REGISTERED', by: 'worker', importId: 'i', to: { buildingCode: home, gridCode: grid } },
      { kind: 'CORRECTED', by: 'clerk', fields: ['ROOM'] },
      { kind: 'MOVED_OUT', from: { buildingCode: home, gridCode: grid }, movedOn: '2026-11-20' },
    ])
  })

  it('never say what a field said, nor in which room somebody lives', () => {
    const all = steps(
      entered(),
      {
        ...{ type: 'Moved', ...act, from: { buildingCode: home }, movedOn: '2026-11-20' },
        ...{ to: { ...entered().place, buildingCode: away }, residenceStatus: 'BOTH' },
      },
      {
        ...{ type: 'Took', ...act, residentId: 'other', within: [], token: 't', ground: 'PAPERS' },
        ...{ fields: ['NAME'], values: { name: entered().name }, blind: entered().blind },
      },
    )
    expect(all.map(({ kind }) => kind)).toEqual(['REGISTERED', 'MOVED', 'MERGED'])
    expect(JSON.stringify(all)).not.toMatch(/sealed:|index of/)
  })

  it('leave out what the house does for itself', () => {
    expect(
      steps(
        entered(),
        { type: 'ClaimFenced', ...act, tokens: ['t'] },
        { type: 'SetAside', ...act, into: 'other', token: 't' },
        { type: 'Settled', ...act },
        { type: 'Returning', ...act, token: 't', blind: entered().blind },
        { type: 'Returned', ...act },
      ).map(({ kind }) => kind),
    ).toEqual(['REGISTERED', 'SET_ASIDE', 'RETURNED'])
  })
})

it('of a household those alone are told that concern the person', () => {
  const facts: readonly HouseholdEvent[] = [
    {
      ...{ type: 'Opened', ...act, headId: 'me', place: { buildingCode: home } },
      members: [{ residentId: 'son', relation: 'SON' }],
    },
    { type: 'Joined', ...act, residentId: 'spouse', relation: 'SPOUSE' },
    { type: 'Left', ...act, residentId: 'spouse', ended: false },
  ]
  const of = (id: string) => stepsOfHousehold('h', recorded(...facts), [id]).map(({ kind }) => kind)
  expect(of('me')).toEqual(['HOUSEHOLD_OPENED'])
  expect(of('son')).toEqual(['HOUSEHOLD_JOINED'])
  expect(of('spouse')).toEqual(['HOUSEHOLD_JOINED', 'HOUSEHOLD_LEFT'])
  expect(of('nobody')).toEqual([])
})

it('of who leads a building it is told to whoever it is about, without how he agreed', () => {
  const agreed = { from: '2026-11-23', consent: { form: 'SIGNED', givenOn: '2026-11-23' } } as const
  const facts: readonly LeadersEvent[] = [
    { type: 'LeaderAppointed', ...act, ...agreed, residentId: 'me', place: { buildingCode: home } },
    { type: 'LeadersFollowed', ...act, gridCode: '621202100001001' },
    { type: 'LeaderEnded', ...act, residentId: 'me', until: '2026-11-23', ending: 'OWN_WISH' },
  ]
  const to = { buildingCode: home }
  expect(stepsOfLeaders(home, recorded(...facts), ['me'])).toMatchObject([
    { kind: 'LEADER_APPOINTED', residentId: 'me', to, by: 'worker' },
    { kind: 'LEADER_ENDED', residentId: 'me', to, leaderEnding: 'OWN_WISH' },
  ])
  expect(stepsOfLeaders(home, recorded(...facts), ['other'])).toEqual([])
  expect(JSON.stringify(stepsOfLeaders(home, recorded(...facts), ['me']))).not.toContain('SIGNED')
})

it('two that were told apart each name the other', () => {
  const told = { ...act, pair: ['me', 'twin'], ground: 'RELATIVES', near: [] } as const
  expect(stepOfDistinction('d', told, 'me')).toMatchObject({ residentId: 'me', otherId: 'twin' })
  expect(stepOfDistinction('d', told, 'twin')).toMatchObject({ residentId: 'twin', otherId: 'me' })
})

describe('pages of a life', () => {
  const life = fc
    .array(fc.record({ at: fc.integer({ min: 0, max: 3 }), id: fc.string({ minLength: 1, maxLength: 5 }) }), {
      maxLength: 30,
    })
    .map((made) => [...new Map(made.map((one) => [`${String(one.at)} ${one.id}`, one])).values()])
    .map((made) => made.map((one): Step => ({ ...one, kind: 'CORRECTED', by: 'x', residentId: 'me' })))

  it('show every step once, the newest first, however long a page is', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 1, max: 7 }), (all, size) => {
        const shown: Step[] = []
        for (let after: string | undefined; ;) {
          const page = newestFirst(all, after).slice(0, size)
          const last = page.at(-1)
          if (last === undefined) break
          shown.push(...page)
          after = endOfPage(last)
        }
        expect(shown).toHaveLength(all.length)
        expect(new Set(shown)).toEqual(new Set(all))
        expect(shown.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => b - a))
      }),
    )
  })

  it('refuse a token that is none', () => {
    expect(() => newestFirst([], 'elsewhere')).toThrow('INVALID_REQUEST')
  })
})
