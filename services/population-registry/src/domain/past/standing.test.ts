import type { DomainError } from '@fengqiao/domain-kit'
import { act, away, entered, home, monday, sealed } from '../../../tests/a-person.ts'
import { evolveResident } from '../resident-evolve.ts'
import type { ResidentEvent } from '../resident-events.ts'
import { isKnown, type KnownResident, type Resident } from '../resident.ts'
import { courseOf, demandDay, standingOn, type Recorded } from './standing.ts'

const daily = 86_400_000

/** One fact a day, from Monday on. */
const recorded = (...facts: readonly ResidentEvent[]): readonly Recorded<ResidentEvent>[] =>
  facts.map((event, index) => ({ version: index + 1, at: monday + index * daily, by: event.by, event }))

const moved: ResidentEvent = {
  ...{ type: 'Moved', ...act, from: { buildingCode: home }, to: { buildingCode: away } },
  ...{ movedOn: '2026-11-23', residenceStatus: 'BOTH' },
}
const named: ResidentEvent = {
  ...{ type: 'Corrected', ...act, fields: ['NAME'], correction: { name: sealed('other') } },
}

const course = courseOf(evolveResident, recorded(entered(), moved, named))
const isPerson = (state: Resident): state is KnownResident => isKnown(state)
const on = (day: string) => standingOn(course, day, isPerson)

const refusal = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    const { kind, reason, details } = error as DomainError
    return [
      kind,
      reason,
      ...(details.violations ?? []).map((one) => `${one.field} ${one.reason}`),
      details.params,
    ]
  }
}

describe('a record on a day', () => {
  it('is what it said at the end of that day in China', () => {
    expect(on('2026-11-23')).toMatchObject({ version: 1, state: { place: { buildingCode: home } } })
    expect(on('2026-11-24')).toMatchObject({
      version: 2,
      state: { name: 'sealed:name', movedOn: '2026-11-23' },
    })
    expect(on('2026-12-31')).toMatchObject({ version: 3, state: { name: 'sealed:other' } })
  })

  it('says since when it stood so, and until when', () => {
    expect(on('2026-11-24')).toMatchObject({ since: monday + daily, until: monday + 2 * daily })
    expect(on('2026-11-25')).not.toHaveProperty('until')
  })

  it('is refused before there was one, with the day it begins on', () => {
    expect(refusal(() => on('2026-11-22'))).toEqual(['not-found', 'NOT_RECORDED_THEN', { day: '2026-11-23' }])
    const fencedOff = courseOf(evolveResident, recorded({ type: 'ClaimFenced', ...act, tokens: ['t'] }))
    const none = refusal(() => standingOn(fencedOff, '2026-11-24', isPerson))
    expect(none).toEqual(['not-found', 'NOT_FOUND', undefined])
  })

  it('begins when it is one that may be shown, not when something was first heard', () => {
    const late = courseOf(evolveResident, recorded(entered(), moved))
    const wasAway = (state: Resident): state is KnownResident =>
      isPerson(state) && state.place.buildingCode === away
    expect(refusal(() => standingOn(late, '2026-11-23', wasAway))).toEqual([
      ...['not-found', 'NOT_RECORDED_THEN'],
      { day: '2026-11-24' },
    ])
  })

  it('follows the order of the facts where a clock ran behind', () => {
    const [first, second] = recorded(entered(), moved)
    const behind = courseOf(evolveResident, [first!, { ...second!, at: monday - daily }])
    expect(refusal(() => standingOn(behind, '2026-11-22', isPerson))).toContain('NOT_RECORDED_THEN')
    expect(standingOn(behind, '2026-11-23', isPerson)).toMatchObject({ version: 2 })
  })
})

describe('the day that is asked for', () => {
  it('exists and has come', () => {
    const asked = (day: string) =>
      refusal(() => {
        demandDay(day, monday)
      })
    expect(asked('2026-11-23')).toBeUndefined()
    expect(asked('2026-11-24')).toContain('day DATE_IN_FUTURE')
    expect(asked('2026-02-30')).toContain('day DATE_NOT_REAL')
  })
})
