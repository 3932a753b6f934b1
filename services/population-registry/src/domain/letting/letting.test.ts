import { endOfDay } from '@fengqiao/standards'
import { behaviour } from '@fengqiao/testing'
import { came, lettingOf, outsider, registered } from '../../../tests/a-let-room.ts'
import { act, home, sealed } from '../../../tests/a-person.ts'
import { refusedBy } from '../../../tests/refused-by.ts'
import {
  checkLetting,
  correctLetting,
  endLetting,
  fallDue,
  fenceLetting,
  followGridOfLetting,
  registerLetting,
  type Finding,
} from './keep-letting.ts'
import { demandLandlord } from './landlord.ts'
import { evolveLetting as evolve, lettingDueAt, nextKeyOf, seesLetting, type Letting } from './letting.ts'
import type { LettingCorrection, LettingEvent } from './letting-events.ts'

const today = '2026-11-23'
const { type: _type, ...facts } = registered

const correcting = behaviour({
  decide: (correction: LettingCorrection, letting: Letting): readonly LettingEvent[] =>
    correctLetting(letting, { ...act, reason: 'TIME_CHANGED', correction }),
  evolve,
})
const checking = behaviour({
  decide: (finding: Finding, letting: Letting): readonly LettingEvent[] =>
    checkLetting(letting, { ...act, finding }),
  evolve,
})
const ending = behaviour({
  decide: (endedOn: string, letting: Letting) =>
    endLetting(letting, { ...act, endedOn, ending: 'NO_LONGER_LET' }),
  evolve,
})
const over: LettingEvent = { type: 'LettingEnded', ...act, endedOn: today, ending: 'NO_LONGER_LET' }
const anybody = came('somebody')

describe('a letting', () => {
  it('begins on a day that has come, and does not end before it', () => {
    expect(registerLetting(facts)).toEqual([registered])
    const wrong = (days: object) => refusedBy(() => registerLetting({ ...facts, ...days }))
    expect(wrong({ from: '2026-11-24' })).toBe('from DATE_IN_FUTURE')
    expect(wrong({ from: '2026-02-30' })).toBe('from DATE_NOT_REAL')
    expect(wrong({ until: '2026-02-28' })).toBe('until BEFORE_FIRST_DAY')
    expect(wrong({ until: '2027-02-29' })).toBe('until DATE_NOT_REAL')
  })

  it('has one landlord: a resident, an organisation, or one who is on neither register and can be called', () => {
    const [residentId, organisationId] = ['owner', 'shop']
    expect(demandLandlord({ residentId })).toEqual({ kind: 'RESIDENT', residentId })
    expect(demandLandlord({ organisationId })).toEqual({ kind: 'ORGANISATION', organisationId })
    const outside = { name: '林一', phone: '100 0000 0001' }
    expect(demandLandlord(outside)).toEqual({ kind: 'OUTSIDE', ...outside })
    expect(refusedBy(() => demandLandlord({}))).toBe('landlord ONE_LANDLORD')
    expect(refusedBy(() => demandLandlord({ residentId, organisationId }))).toBe('landlord ONE_LANDLORD')
    expect(refusedBy(() => demandLandlord({ residentId, ...outside }))).toBe('landlord ONE_LANDLORD')
    expect(refusedBy(() => demandLandlord({ name: '林一' }))).toBe('landlord.phone REQUIRED')
    expect(refusedBy(() => demandLandlord({ phone: '100 0000 0001' }))).toBe('landlord.name REQUIRED')
  })

  it('is corrected by its fields; what is absent stays', () => {
    const fact = { type: 'LettingCorrected', ...act, reason: 'TIME_CHANGED' } as const
    const until = '2027-08-31'
    correcting
      .given(registered)
      .when({ until })
      .then({ ...fact, fields: ['UNTIL'], correction: { until } })
    correcting.given(registered).when({}).thenRefused('NOTHING_TO_CORRECT')
    correcting.given(registered, over).when({ use: 'SHARED' }).thenRefused('LETTING_ENDED')
    const none = { ...fact, fields: ['UNTIL'], correction: { withoutUntil: true } } as const
    correcting.given(registered).when({ withoutUntil: true }).then(none)
    expect(lettingOf(none)).not.toHaveProperty('until')
    expect(lettingOf(none)).toMatchObject({ from: registered.from, use: 'DWELLING' })
    const wrong = (correction: LettingCorrection) =>
      refusedBy(() => correctLetting(lettingOf(came('t')), { ...act, reason: 'ENTERED_WRONGLY', correction }))
    expect(wrong({ withoutUntil: true, until })).toBe('withoutUntil UNTIL_OR_NONE')
    expect(wrong({ until: '2026-02-01' })).toBe('until BEFORE_FIRST_DAY')
    expect(wrong({ from: '2026-03-16' })).toBe('from TENANT_SINCE')
    expect(wrong({ from: '2026-03-15' })).toBe('not refused')
  })

  it('gives each landlord on no register a key of his own, which is spent once he lets it no longer', () => {
    const to = (landlord: LettingCorrection['landlord']): LettingEvent => ({
      ...{ type: 'LettingCorrected', ...act, fields: ['LANDLORD'], reason: 'LANDLORD_CHANGED' },
      correction: landlord === undefined ? {} : { landlord },
    })
    const first = lettingOf(to(outsider()))
    expect([nextKeyOf('letting'), nextKeyOf('letting', first)]).toEqual([
      'letting/landlord/0',
      'letting/landlord/1',
    ])
    const second = lettingOf(to(outsider()), to(outsider(1)))
    expect(second).toMatchObject({ landlord: outsider(1), spentKeys: ['letting/landlord/0'] })
    expect(nextKeyOf('letting', second)).toBe('letting/landlord/2')
    const gone = lettingOf(to(outsider()), to({ kind: 'ORGANISATION', organisationId: 'shop' }))
    expect(gone.spentKeys).toEqual(['letting/landlord/0'])
    expect(lettingOf(to(outsider()), over).spentKeys).toEqual(['letting/landlord/0'])
  })

  it('is checked on a day that has come; danger has a day by which it is mended, and nothing else has', () => {
    const clean = { checkedOn: today, outcome: 'NO_DANGER' } as const
    const danger = { checkedOn: today, outcome: 'DANGER', mendBy: '2026-11-30' } as const
    const fact = { type: 'LettingChecked', ...act } as const
    checking
      .given(registered)
      .when(clean)
      .then({ ...fact, check: clean })
    checking
      .given(registered, { ...fact, check: clean })
      .when(danger)
      .then({ ...fact, check: danger })
    const wrong = (finding: Finding) =>
      refusedBy(() => checkLetting(lettingOf({ ...fact, check: clean }), { ...act, finding }))
    expect(wrong({ ...clean, mendBy: '2026-11-30' })).toBe('mendBy MEND_DAY_WITH_DANGER')
    expect(wrong({ checkedOn: today, outcome: 'DANGER' })).toBe('mendBy MEND_DAY_WITH_DANGER')
    expect(wrong({ ...danger, mendBy: '2026-11-22' })).toBe('mendBy MEND_BEFORE_CHECK')
    expect(wrong({ ...danger, mendBy: '2026-11-31' })).toBe('mendBy DATE_NOT_REAL')
    expect(wrong({ ...clean, checkedOn: '2026-11-24' })).toBe('checkedOn DATE_IN_FUTURE')
    expect(wrong({ ...clean, checkedOn: '2026-11-22' })).toBe('checkedOn DATE_BEFORE_LAST_STEP')
  })

  it('ends once, and whoever rents it has left with it', () => {
    ending.given(registered).when(today).then(over)
    ending
      .given(registered, anybody)
      .when(today)
      .then(
        { type: 'TenantLeft', ...act, residentId: 'somebody', until: today, ending: 'LETTING_ENDED' },
        over,
      )
    ending.given(registered, over).when(today).thenRefused('LETTING_ENDED')
    const on = (endedOn: string) =>
      refusedBy(() => endLetting(lettingOf(anybody), { ...act, endedOn, ending: 'LET_ANEW' }))
    expect([on('2026-02-01'), on('2026-03-10'), on('2026-11-24')]).toEqual([
      'endedOn BEFORE_FIRST_DAY',
      'endedOn TENANT_SINCE',
      'endedOn DATE_IN_FUTURE',
    ])
  })

  it('is seen by the staff of the grid that its building is in now, and by nobody where it never was', () => {
    const letting = lettingOf()
    expect(seesLetting(letting)).toEqual(['621202100', '621202100001', home, '621202100001001'])
    const gridCode = '621202100001002'
    const [followed] = followGridOfLetting(letting, { ...act, gridCode })
    expect(seesLetting(evolve(letting, followed as LettingEvent))).toContain(gridCode)
    expect(followGridOfLetting(letting, { ...act, gridCode: '621202100001001' })).toEqual([])
    const [fenced] = fenceLetting(undefined, act)
    const none = evolve(undefined, fenced as LettingEvent)
    expect([seesLetting(none), followGridOfLetting(none, { ...act, gridCode })]).toEqual([[], []])
    expect(evolve(none, registered)).toEqual(none)
    expect(fenceLetting(letting, act)).toEqual([])
    expect(refusedBy(() => endLetting(none, { ...act, endedOn: today, ending: 'LET_ANEW' }))).toBe(
      'NOT_FOUND',
    )
  })

  it('falls due once its last day is over, and once the day by which danger is mended', () => {
    const check = { checkedOn: today, outcome: 'DANGER', mendBy: '2026-11-30' } as const
    const letting = lettingOf({ type: 'LettingChecked', ...act, check })
    expect(lettingDueAt(letting)).toBe(endOfDay('2026-11-30'))
    const after = (state: Letting, day: string) =>
      fallDue(state, { by: 'registry', at: endOfDay(day) }).reduce<Letting>(evolve, state)
    expect(fallDue(letting, { ...act, at: endOfDay('2026-11-30') - 1 })).toEqual([])
    const mended = after(letting, '2026-11-30')
    expect(lettingDueAt(mended)).toBe(endOfDay('2027-02-28'))
    expect(lettingDueAt(after(mended, '2027-02-28'))).toBeUndefined()
    expect(lettingDueAt(lettingOf(over))).toBeUndefined()
  })

  it('keeps its room sealed and asks for no rent, no income and no contract', () => {
    expect(Object.keys(lettingOf(anybody)).toSorted()).toEqual(
      [
        ...['from', 'landlord', 'overDays', 'place', 'residentIds', 'spentKeys', 'status'],
        ...['tenancies', 'tenantIds', 'until', 'use'],
      ].toSorted(),
    )
    expect(lettingOf().place.room).toBe(sealed('room'))
  })
})
