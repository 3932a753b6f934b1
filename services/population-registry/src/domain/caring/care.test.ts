import type { DomainError, Sealed } from '@fengqiao/domain-kit'
import { behaviour } from '@fengqiao/testing'
import fc from 'fast-check'
import { dayAt, endOfDay, monthsLater } from '@fengqiao/standards'
import { act, away, home, sealed } from '../../../tests/a-person.ts'
import {
  careEndsAt,
  evolveCare as evolve,
  seesCare,
  type CareEntered,
  type CareEntry,
  type CareEvent,
} from './care.ts'
import {
  endCare,
  enterCare,
  expireCare,
  followPerson,
  renewCare,
  type Deciding,
  type Entering,
  type Standing,
} from './keep-care.ts'
import { ruleOf, type CarePurpose } from './purposes.ts'

const grid = '621202100001001'
const consent = { form: 'SIGNED', givenOn: '2026-11-20' } as const
const asked: Entering = {
  ...act,
  ...{ residentId: 'elder', purpose: 'ELDER_ALONE_VISIT', sealedPurpose: sealed('purpose') },
  ...{ reason: sealed('why'), from: '2026-11-23', until: '2027-05-23', consent },
  place: { buildingCode: home, gridCode: grid },
}
const { purpose: _clear, sealedPurpose, ...kept } = asked
const entered: CareEntered = { type: 'CareEntered', ...kept, purpose: sealedPurpose, basis: 'CONSENT' }
const ended: CareEvent = { type: 'CareEnded', ...act, ending: 'NO_LONGER_NEEDED' }

const entryOf = (...facts: readonly CareEvent[]): CareEntry => {
  const entry = facts.reduce<CareEntry | undefined>(evolve, undefined)
  if (!entry) throw new Error('an entry begins with a fact')
  return entry
}

/** The field that was refused, and why. */
const refusedBy = (decide: () => unknown): string => {
  try {
    decide()
    return 'not refused'
  } catch (error) {
    const [violation] = (error as DomainError).details.violations ?? []
    return violation ? `${violation.field} ${violation.reason}` : (error as DomainError).reason
  }
}
const entering = (changes: Partial<Entering>, running: readonly CarePurpose[] = []): string =>
  refusedBy(() => enterCare({ ...asked, ...changes }, running))

const renewing = behaviour({
  decide: (facts: Partial<Deciding>, state: CareEntry): readonly CareEvent[] =>
    renewCare(state, {
      ...act,
      ...{ purpose: 'ELDER_ALONE_VISIT', reason: sealed('still'), until: '2027-11-23', consent },
      ...facts,
    }),
  evolve,
})
const ending = behaviour({
  decide: (_: undefined, state: CareEntry): readonly CareEvent[] =>
    endCare(state, { ...act, ending: 'NO_LONGER_NEEDED' }),
  evolve,
})
const expiring = behaviour({
  decide: (at: number, state: CareEntry): readonly CareEvent[] => expireCare(state, { by: 'sweep', at }),
  evolve,
})
const following = behaviour({
  decide: (standing: Standing, state: CareEntry): readonly CareEvent[] =>
    followPerson(state, { ...act, standing }),
  evolve,
})

const withoutConsent = ({ consent: _consent, ...facts }: Entering): Entering => facts

describe('an entry of a care list', () => {
  it('begins with its basis, its reason and its end', () => {
    expect(enterCare(asked, [])).toEqual([entered])
    expect(entryOf(entered)).toMatchObject({
      ...{ open: true, renewals: 0, basis: 'CONSENT', decidedBy: 'worker', enteredAt: act.at },
    })
    expect(seesCare(entryOf(entered))).toEqual(['621202100', '621202100001', home, grid])
  })

  it('needs a consent where that is the basis, given on a day that has come', () => {
    expect(refusedBy(() => enterCare(withoutConsent(asked), []))).toBe('consent CONSENT_NEEDED')
    const duty = { ...withoutConsent(asked), purpose: 'CHILD_LEFT_BEHIND' as const }
    expect(enterCare(duty, [])).toMatchObject([{ basis: 'STATUTORY_DUTY' }])
    const tomorrow = { ...consent, givenOn: '2026-11-24' }
    expect(entering({ consent: tomorrow })).toBe('consent.givenOn DATE_IN_FUTURE')
    const never = { ...consent, givenOn: '2026-02-30' }
    expect(entering({ consent: never })).toBe('consent.givenOn DATE_NOT_REAL')
  })

  it('lasts no longer than its service allows, and is not over before it begins', () => {
    expect(entering({ until: '2027-11-23' })).toBe('not refused')
    expect(entering({ until: '2027-11-24' })).toBe('until CARE_TIME')
    expect(entering({ purpose: 'HARDSHIP_HELP', until: '2027-05-24' })).toBe('until CARE_TIME')
    expect(entering({ until: '2026-11-23' })).toBe('until CARE_TIME')
    expect(entering({ from: '2026-01-01', until: '2026-11-22' })).toBe('until CARE_TIME')
    expect(entering({ from: '2026-02-30' })).toBe('from DATE_NOT_REAL')
  })

  it('is one of its service at a time', () => {
    expect(entering({}, ['ELDER_ALONE_VISIT'])).toBe('purpose ON_THE_LIST')
    expect(entering({}, ['HARDSHIP_HELP'])).toBe('not refused')
  })

  it('goes on by a new decision alone, with its own reason and consent', () => {
    renewing
      .given(entered)
      .when({})
      .then({ type: 'CareRenewed', ...act, reason: sealed('still'), until: '2027-11-23', consent })
    renewing.given(entered).when({ until: '2027-05-23' }).thenRefused('INVALID_REQUEST')
    renewing.given(entered).when({ until: '2027-11-24' }).thenRefused('INVALID_REQUEST')
    renewing.given(entered, ended).when({}).thenRefused('CARE_ENDED')
    const renewed = { type: 'CareRenewed', ...act, reason: sealed('still'), until: '2027-11-23' } as const
    expect(entryOf(entered, renewed)).toMatchObject({ renewals: 1, reason: sealed('still'), consent })
  })

  it('ends once, when somebody says so or its last day is over', () => {
    ending.given(entered).when(undefined).then(ended)
    ending.given(entered, ended).when(undefined).thenRefused('CARE_ENDED')
    const over = endOfDay('2027-05-23')
    expiring
      .given(entered)
      .when(over - 1)
      .then()
    expiring.given(entered).when(over).then({ type: 'CareEnded', by: 'sweep', at: over, ending: 'TIME_OVER' })
    expiring.given(entered, ended).when(over).then()
    expect(careEndsAt(entryOf(entered))).toBe(over)
    expect(careEndsAt(entryOf(entered, ended))).toBeUndefined()
  })

  it('follows the person to other staff, and ends where he left or was erased', () => {
    const place = { buildingCode: away }
    following.given(entered).when({ place: asked.place }).then()
    following
      .given(entered)
      .when({ place })
      .then({ type: 'CareFollowed', ...act, place })
    following
      .given(entered)
      .when('LEFT_TOWN')
      .then({ type: 'CareEnded', ...act, ending: 'LEFT_TOWN' })
    following
      .given(entered)
      .when('ERASED')
      .then({ type: 'CareEnded', ...act, ending: 'ERASED' })
    following.given(entered, ended).when('ERASED').then()
    expect(seesCare(entryOf(entered, { type: 'CareFollowed', ...act, place }))).not.toContain(grid)
  })

  it('holds for no service longer than twelve months, on whichever day it begins', () => {
    const purposes = fc.constantFrom<CarePurpose>(
      ...(['ELDER_ALONE_VISIT', 'EMPTY_NEST_VISIT', 'CHILD_LEFT_BEHIND'] as const),
      ...(['DISABILITY_ASSISTANCE', 'HARDSHIP_HELP'] as const),
    )
    fc.assert(
      fc.property(purposes, fc.integer({ min: 1, max: 800 }), (purpose, days) => {
        const until = dayAt(act.at + days * 86_400_000)
        const allowed = until <= monthsLater(asked.from, ruleOf(purpose).months)
        expect(ruleOf(purpose).months).toBeLessThanOrEqual(12)
        expect(entering({ purpose, until })).toBe(allowed ? 'not refused' : 'until CARE_TIME')
      }),
    )
  })
})

/** What is sealed looks like nothing else, so that a rule cannot take it for a word. */
it('keeps which service it is sealed', () => {
  const words: readonly Sealed[] = [entryOf(entered).purpose, entryOf(entered).reason]
  expect(words).toEqual([sealed('purpose'), sealed('why')])
})
