import { DomainError } from '@fengqiao/domain-kit'
import { behaviour } from '@fengqiao/testing'
import fc from 'fast-check'
import { act, away, home } from '../../../tests/a-person.ts'
import { refusedBy } from '../../../tests/refused-by.ts'
import {
  appointLeader,
  endLeading,
  followGridOfLeaders,
  releaseLeaders,
  type Candidate,
} from './keep-leaders.ts'
import {
  evolveLeaders as evolve,
  runningTerms,
  seesLeaders,
  type BuildingLeaders,
  type LeaderAppointed,
  type LeadersEvent,
} from './leaders.ts'

const today = '2026-11-23'
const grid = '621202100001001'
const place = { buildingCode: home, gridCode: grid }
const consent = { form: 'SIGNED', givenOn: '2026-11-20' } as const
const asked = { ...act, residentId: 'aunt', from: '2026-11-21', consent, place }
const appointed: LeaderAppointed = { type: 'LeaderAppointed', ...asked }
const ended = { ...act, until: today, ending: 'OWN_WISH' } as const
const left: LeadersEvent = { type: 'LeaderEnded', ...ended, residentId: 'aunt' }

const aCandidate = (changes: Partial<Candidate> = {}): Candidate => ({
  ...{ ids: ['aunt'], buildingCode: home, leadsIn: [] },
  ...changes,
})

interface Appointing {
  readonly facts?: Partial<LeaderAppointed>
  readonly candidate?: Partial<Candidate>
}

const appointing = behaviour({
  decide: ({ facts, candidate }: Appointing, state: BuildingLeaders | undefined): readonly LeadersEvent[] =>
    appointLeader(state, { ...asked, ...facts }, aCandidate(candidate)),
  evolve,
})
const ending = behaviour({
  decide: (facts: object, state: BuildingLeaders): readonly LeadersEvent[] =>
    endLeading(state, { ...ended, ids: ['aunt'], ...facts }),
  evolve,
})

const other: Appointing = { facts: { residentId: 'uncle' }, candidate: { ids: ['uncle'] } }

describe('who leads a building', () => {
  it('lives in it and agreed himself, before the first day', () => {
    appointing.given().when({}).then(appointed)
    const wrong = (facts: Partial<LeaderAppointed>) =>
      refusedBy(() => appointLeader(undefined, { ...asked, ...facts }, aCandidate()))
    expect(wrong({ consent: { form: 'GUARDIAN', givenOn: today } })).toBe('consent.form OWN_CONSENT')
    expect(wrong({ consent: { form: 'SPOKEN', givenOn: '2026-11-24' } })).toBe(
      'consent.givenOn DATE_IN_FUTURE',
    )
    expect(wrong({ from: '2026-11-19' })).toBe('from BEFORE_CONSENT')
    expect(wrong({ from: '2026-11-24' })).toBe('from DATE_IN_FUTURE')
    expect(wrong({ from: '2026-02-30' })).toBe('from DATE_NOT_REAL')
  })

  it('or lives elsewhere, and it is named why it is him; who lives there needs no reason', () => {
    const outside = { buildingCode: away }
    expect(refusedBy(() => appointLeader(undefined, asked, aCandidate(outside)))).toBe(
      'elsewhere LIVES_ELSEWHERE',
    )
    const facts = { elsewhere: 'NEXT_DOOR' } as const
    appointing
      .given()
      .when({ facts, candidate: outside })
      .then({ ...appointed, ...facts })
    appointing.given().when({ facts }).then(appointed)
  })

  it('is one of two at most, each once, by whichever of his records', () => {
    appointing.given(appointed).when({}).thenRefused('ALREADY_LEADS')
    const merged = { facts: { residentId: 'kept' }, candidate: { ids: ['kept', 'aunt'] } }
    appointing.given(appointed).when(merged).thenRefused('ALREADY_LEADS')
    const second: LeaderAppointed = { ...appointed, residentId: 'uncle' }
    appointing.given(appointed).when(other).then(second)
    const third = { facts: { residentId: 'third' }, candidate: { ids: ['third'] } }
    appointing.given(appointed, second).when(third).thenRefused('TWO_LEADERS')
    appointing
      .given(appointed, second, left)
      .when(third)
      .then({ ...appointed, residentId: 'third' })
  })

  it('leads other buildings of the same grid, and none of another', () => {
    appointing
      .given()
      .when({ candidate: { leadsIn: [grid] } })
      .then(appointed)
    appointing
      .given()
      .when({ candidate: { leadsIn: [grid, '621202100001002'] } })
      .thenRefused('LEADS_ANOTHER_GRID')
  })

  it('ends once, on a day that has come, by whichever of his records; his time is remembered', () => {
    ending.given(appointed).when({}).then(left)
    ending
      .given(appointed)
      .when({ ids: ['kept', 'aunt'] })
      .then(left)
    ending.given(appointed, left).when({}).thenRefused('NOT_LEADING')
    ending
      .given(appointed)
      .when({ ids: ['uncle'] })
      .thenRefused('NOT_LEADING')
    const state = evolve(undefined, appointed)
    const on = (until: string) => refusedBy(() => endLeading(state, { ...ended, until, ids: ['aunt'] }))
    expect([on('2026-11-20'), on('2026-11-24')]).toEqual(['until BEFORE_FIRST_DAY', 'until DATE_IN_FUTURE'])
    expect(evolve(state, left)).toMatchObject({
      ...{ leaderIds: [], residentIds: ['aunt'] },
      terms: [{ residentId: 'aunt', from: '2026-11-21', ended: { until: today, ending: 'OWN_WISH' } }],
    })
  })

  it('is released where he left the town or was erased, and nobody else is', () => {
    const two = evolve(evolve(undefined, appointed), { ...appointed, residentId: 'uncle' })
    const release = (state: BuildingLeaders) =>
      releaseLeaders(state, { ...act, endingOf: (id) => (id === 'aunt' ? 'LEFT_TOWN' : undefined) })
    expect(release(two)).toEqual([{ ...left, ending: 'LEFT_TOWN' }])
    expect(release(release(two).reduce(evolve, two))).toEqual([])
  })

  it('is seen by the staff of the grid that the building is in now', () => {
    const state = evolve(undefined, { ...appointed, place: { buildingCode: home } })
    expect(seesLeaders(state)).toEqual(['621202100', '621202100001', home])
    const [followed] = followGridOfLeaders(state, { ...act, gridCode: grid })
    const after = evolve(state, followed as LeadersEvent)
    expect(seesLeaders(after)).toContain(grid)
    expect(followGridOfLeaders(after, { ...act, gridCode: grid })).toEqual([])
  })
})

describe('whatever is appointed and ended, in whichever order', () => {
  const doing = fc.record({ who: fc.constantFrom('a', 'b', 'c'), ends: fc.boolean() })
  const attempt = (
    state: BuildingLeaders | undefined,
    { who, ends }: { readonly who: string; readonly ends: boolean },
  ): BuildingLeaders | undefined => {
    try {
      const facts: readonly LeadersEvent[] =
        ends && state !== undefined
          ? endLeading(state, { ...ended, ids: [who] })
          : appointLeader(state, { ...asked, residentId: who }, aCandidate({ ids: [who] }))
      return facts.reduce<BuildingLeaders | undefined>(evolve, state)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return state
    }
  }

  /** A term more where somebody was appointed, and never one less. */
  const countOf = (before: BuildingLeaders | undefined, after: BuildingLeaders | undefined): number => {
    const [had, has] = [before?.terms.length ?? 0, after?.terms.length ?? 0]
    return has > had ? had + 1 : had
  }

  it('two lead at most, nobody twice, and no time that was is forgotten', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 20 }), (doings) => {
        let before: BuildingLeaders | undefined
        for (const one of doings) {
          const after = attempt(before, one)
          const running = runningTerms(after ?? { terms: [] })
          expect(running.length).toBeLessThanOrEqual(2)
          expect(running.map(({ residentId }) => residentId)).toEqual(after?.leaderIds ?? [])
          expect(after?.terms ?? []).toHaveLength(countOf(before, after))
          before = after
        }
      }),
    )
  })
})
