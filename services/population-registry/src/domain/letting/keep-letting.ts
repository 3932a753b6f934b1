import { invalidField, notFound } from '@fengqiao/domain-kit'
import type { Act } from '../act.ts'
import { demandCome, demandReal } from '../days.ts'
import { refuse } from '../refusals.ts'
import {
  lettingDueAt,
  nextDayOf,
  runningTenancies,
  type KnownLetting,
  type Letting,
  type OpenLetting,
  type Tenancy,
} from './letting.ts'
import type {
  LettingChecked,
  LettingCorrected,
  LettingCorrection,
  LettingEnded,
  LettingEvent,
  LettingFellDue,
  LettingFenced,
  LettingField,
  LettingFollowed,
  LettingReason,
  LettingRegistered,
  SafetyCheck,
  Terms,
} from './letting-events.ts'

/** A letting that was entered; one that lost the claim on its room never was. */
export const demandLetting = (letting: Letting): KnownLetting => {
  if (letting.status === 'VOID') throw notFound()
  return letting
}

/** One that has not ended. */
export const demandOpenLetting = (letting: Letting): OpenLetting => {
  const known = demandLetting(letting)
  if (known.status === 'ENDED') throw refuse('LETTING_ENDED')
  return known
}

const demandTime = ({ from, until, at }: Act & Pick<Terms, 'from' | 'until'>): void => {
  demandCome({ field: 'from', day: from }, at)
  if (until === undefined) return
  demandReal({ field: 'until', day: until })
  if (until < from) throw invalidField('until', 'BEFORE_FIRST_DAY')
}

/** The days on which tenants came, the first first. */
const arrivals = (tenancies: readonly Tenancy[]): readonly string[] =>
  tenancies.map(({ from }) => from).toSorted()

/** Registers that a room is let. */
export const registerLetting = (facts: Omit<LettingRegistered, 'type'>): readonly LettingRegistered[] => {
  demandTime(facts)
  return [{ type: 'LettingRegistered', ...facts }]
}

const fieldOf = {
  landlord: 'LANDLORD',
  use: 'USE',
  from: 'FROM',
  until: 'UNTIL',
  withoutUntil: 'UNTIL',
} as const satisfies Record<keyof LettingCorrection, LettingField>

const demandTenantsWithin = ({ tenancies }: KnownLetting, from: string): void => {
  const [day] = arrivals(tenancies)
  if (day !== undefined && day < from) throw invalidField('from', 'TENANT_SINCE', { day })
}

/** Corrects what was entered of a letting that has not ended. */
export const correctLetting = (
  letting: Letting,
  {
    correction,
    reason,
    ...act
  }: Act & { readonly correction: LettingCorrection; readonly reason: LettingReason },
): readonly LettingCorrected[] => {
  const open = demandOpenLetting(letting)
  const given = Object.keys(correction) as (keyof LettingCorrection)[]
  const fields = [...new Set(given.map((name) => fieldOf[name]))]
  if (fields.length === 0) throw refuse('NOTHING_TO_CORRECT')
  if (correction.withoutUntil && correction.until !== undefined)
    throw invalidField('withoutUntil', 'UNTIL_OR_NONE')
  const { from, until: agreed } = { ...open, ...correction }
  const until = correction.withoutUntil ? undefined : agreed
  demandTime({ ...act, from, ...(until === undefined ? {} : { until }) })
  demandTenantsWithin(open, from)
  return [{ type: 'LettingCorrected', ...act, fields, reason, correction }]
}

/** What was found, as it was said. */
export interface Finding {
  readonly checkedOn: string
  readonly outcome: SafetyCheck['outcome']
  readonly mendBy?: string
}

/** Danger has a day by which it is mended, and nothing else has one. */
const checkOf = ({ checkedOn, outcome, mendBy }: Finding): SafetyCheck => {
  if (outcome === 'NO_DANGER' && mendBy === undefined) return { checkedOn, outcome }
  if (outcome === 'NO_DANGER' || mendBy === undefined) throw invalidField('mendBy', 'MEND_DAY_WITH_DANGER')
  demandReal({ field: 'mendBy', day: mendBy })
  if (mendBy < checkedOn) throw invalidField('mendBy', 'MEND_BEFORE_CHECK')
  return { checkedOn, outcome, mendBy }
}

/** Notes what somebody found who looked at the fire safety of the home. */
export const checkLetting = (
  letting: Letting,
  { finding, ...act }: Act & { readonly finding: Finding },
): readonly LettingChecked[] => {
  const { check: last } = demandOpenLetting(letting)
  demandCome({ field: 'checkedOn', day: finding.checkedOn }, act.at)
  if (last !== undefined && finding.checkedOn < last.checkedOn)
    throw invalidField('checkedOn', 'DATE_BEFORE_LAST_STEP')
  return [{ type: 'LettingChecked', ...act, check: checkOf(finding) }]
}

/** The room is let no longer; whoever rents it has left on that day. */
export const endLetting = (letting: Letting, facts: Omit<LettingEnded, 'type'>): readonly LettingEvent[] => {
  const open = demandOpenLetting(letting)
  const { by, at, endedOn } = facts
  demandCome({ field: 'endedOn', day: endedOn }, at)
  if (endedOn < open.from) throw invalidField('endedOn', 'BEFORE_FIRST_DAY')
  const day = arrivals(runningTenancies(open)).at(-1)
  if (day !== undefined && endedOn < day) throw invalidField('endedOn', 'TENANT_SINCE', { day })
  const leaving = open.tenantIds.map(
    (residentId) =>
      ({ type: 'TenantLeft', by, at, residentId, until: endedOn, ending: 'LETTING_ENDED' }) as const,
  )
  return [...leaving, { type: 'LettingEnded', ...facts }]
}

/** Notes that a day is over on which something was to be done. */
export const fallDue = (letting: Letting, act: Act): readonly LettingFellDue[] => {
  const [day, due] = [nextDayOf(letting), lettingDueAt(letting)]
  return day === undefined || due === undefined || due > act.at
    ? []
    : [{ type: 'LettingFellDue', ...act, day }]
}

/** The grid of the building is another now. */
export const followGridOfLetting = (
  letting: Letting,
  { by, at, gridCode }: Act & { readonly gridCode: string },
): readonly LettingFollowed[] =>
  letting.status === 'VOID' || letting.place.gridCode === gridCode
    ? []
    : [{ type: 'LettingFollowed', by, at, gridCode }]

/** Turns a registration away that still sleeps somewhere; one that was made holds its room or has let it go. */
export const fenceLetting = (letting: Letting | undefined, act: Act): readonly LettingFenced[] =>
  letting === undefined ? [{ type: 'LettingFenced', ...act }] : []
