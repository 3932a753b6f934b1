import { invalidField } from '@fengqiao/domain-kit'
import { dayAt, dayStart, isRealDate } from '@fengqiao/standards'
import type { Act } from '../act.ts'
import type { Instant } from '../issue.ts'
import { refuse } from '../refusals.ts'
import {
  isOpen,
  type Cancellation,
  type Plan,
  type PlannedWorkerReplaced,
  type Regridding,
  type RegriddingCancelled,
  type RegriddingChanged,
  type RegriddingPlanned,
} from './regridding.ts'

const oneDay = 86_400_000

/** A plan is for a day to come: whoever is concerned can read of it before. */
export const mustBeToCome = (day: string, now: Instant): void => {
  if (!isRealDate(day)) throw invalidField('day', 'PATTERN', { example: dayAt(now + oneDay) })
  if (day <= dayAt(now)) throw invalidField('day', 'DAY_NOT_TO_COME', { earliest: dayAt(now + oneDay) })
}

/** A community has one open plan at a time: another would be checked against a map that is about to go. */
export const mustHaveNoOther = (others: readonly Regridding[]): void => {
  if (others.some(isOpen)) throw refuse('REGRIDDING_OPEN')
}

const mustBePlanned = ({ status }: Regridding): void => {
  if (status !== 'PLANNED') throw refuse('REGRIDDING_CLOSED')
}

/** Makes a plan that fits into a fact. */
export const planRegridding = (
  plan: Plan & Act & { readonly commandId: string },
  others: readonly Regridding[],
): readonly RegriddingPlanned[] => {
  mustHaveNoOther(others)
  return [{ type: 'RegriddingPlanned', ...plan }]
}

/** Puts another plan that fits in the place of one whose day has not come. */
export const changePlan = (
  regridding: Regridding,
  { by, at, ...plan }: Omit<Plan, 'communityCode'> & Act,
): readonly RegriddingChanged[] => {
  mustBePlanned(regridding)
  return [{ type: 'RegriddingChanged', by, at, communityCode: regridding.communityCode, ...plan }]
}

/** Gives a plan up before its day. */
export const cancelPlan = (
  regridding: Regridding,
  given: Act & { readonly cancellation: Cancellation },
): readonly RegriddingCancelled[] => {
  mustBePlanned(regridding)
  return [{ type: 'RegriddingCancelled', ...given }]
}

/** Whether a plan that is open names a person. */
export const names = (regridding: Regridding, person: string): boolean =>
  regridding.status === 'PLANNED' &&
  regridding.grids.some(({ primary, deputies }) => [primary, ...deputies].includes(person))

/** Another answers for the grids to come; nothing happens where nobody named him. */
export const replacePlanned = (
  regridding: Regridding,
  given: Act & { readonly from: string; readonly to: string },
): readonly PlannedWorkerReplaced[] =>
  names(regridding, given.from) ? [{ type: 'PlannedWorkerReplaced', ...given }] : []

/** When the passing of time next brings something. */
export const nextDue = (regridding: Regridding): Instant | undefined => {
  if (isOpen(regridding)) return dayStart(regridding.day)
  return regridding.status === 'DONE' && !regridding.settled ? regridding.doneAt + afterglow : undefined
}

/** No call lives longer: whoever had looked at the old map has written by then. */
const afterglow = 60_000
