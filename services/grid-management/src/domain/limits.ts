import { addWorkingTime, workingDay, workingTimeBetween } from '@fengqiao/standards'
import type { ClockStep, Instant, IssueBase, IssueCategory, IssueUrgency } from './issue.ts'

const minutes = 60_000
const hours = 60 * minutes

/** What a handling limit follows from. */
export type Kind = Pick<IssueBase, 'urgency' | 'category'>

interface Limit {
  readonly length: number
  /** An emergency does not wait for office hours; everything else counts working time. */
  readonly roundTheClock: boolean
}

const nonStop = (length: number): Limit => ({ length, roundTheClock: true })
const inWorkingTime = (length: number): Limit => ({ length, roundTheClock: false })

/**
 * The limits of handling by urgency. They are the platform's defaults, after the ranges that hotlines and grid
 * platforms publish: ordinary 7 days, difficult 15.
 */
const byUrgency: Readonly<Record<IssueUrgency, Limit>> = {
  EMERGENCY: nonStop(2 * hours),
  URGENT: nonStop(24 * hours),
  ORDINARY: inWorkingTime(7 * workingDay),
  DIFFICULT: inWorkingTime(15 * workingDay),
}

/**
 * Kinds of matters whose limit is shorter, whatever the urgency. Source: limits published for 接诉即办 (quick answer
 * to complaints) in Beijing: water, power, gas and heat 24 hours, danger to life or property 2 hours.
 */
const byCategory: Readonly<Partial<Record<IssueCategory, Limit>>> = {
  UTILITY_OUTAGE: nonStop(24 * hours),
  DANGER: nonStop(2 * hours),
}

const shorter = (one: Limit, other: Limit): Limit => {
  if (one.roundTheClock !== other.roundTheClock) return one.roundTheClock ? one : other
  return one.length <= other.length ? one : other
}

const limitOf = ({ urgency, category }: Kind): Limit =>
  shorter(byUrgency[urgency], byCategory[category] ?? byUrgency[urgency])

const after = (from: Instant, length: number, roundTheClock: boolean): Instant =>
  roundTheClock ? from + length : addWorkingTime(from, length)

const accepting = (urgency: IssueUrgency): Limit =>
  urgency === 'EMERGENCY' ? nonStop(15 * minutes) : inWorkingTime(2 * hours)

/** 受理: within two working hours; an emergency within a quarter of an hour. */
export const acceptDue = (urgency: IssueUrgency, from: Instant): Instant => {
  const { length, roundTheClock } = accepting(urgency)
  return after(from, length, roundTheClock)
}

/** 办理. */
export const handleDue = (kind: Kind, from: Instant): Instant =>
  handleDueAfter(kind, from, limitOf(kind).length)

/** The handling limit when only part of it is left, as after a suspension. */
export const handleDueAfter = (kind: Kind, from: Instant, left: number): Instant =>
  after(from, left, limitOf(kind).roundTheClock)

const verifying = inWorkingTime(2 * workingDay)

/** 核查: two working days. */
export const verifyDue = (from: Instant): Instant => addWorkingTime(from, verifying.length)

/** 意见反馈: the reporter has seven days; then the issue closes unrated. */
export const feedbackDue = (from: Instant): Instant => from + 7 * 24 * hours

/** 转人民调解: mediation has thirty days from its acceptance; then somebody should ask what became of it. */
export const mediationReviewDue = (from: Instant): Instant => from + 30 * 24 * hours

/** How much of a handling limit is left: none once it has passed. */
export const workingTimeLeft = (kind: Kind, from: Instant, dueAt: Instant): number => {
  if (dueAt <= from) return 0
  return limitOf(kind).roundTheClock ? dueAt - from : workingTimeBetween(from, dueAt)
}

/** 延期: at most as many working days as the limit had; none where it is less than a day. */
export const mostDaysMore = (kind: Kind): number => {
  const { length, roundTheClock } = limitOf(kind)
  return Math.floor(length / (roundTheClock ? 24 * hours : workingDay))
}

/** 延期: the limit moves by working days. */
export const extendedDue = (dueAt: Instant, workingDays: number): Instant =>
  addWorkingTime(dueAt, workingDays * workingDay)

const stepLimit = (step: ClockStep, kind: Kind): Limit | undefined => {
  if (step === 'ACCEPT') return accepting(kind.urgency)
  if (step === 'HANDLE') return limitOf(kind)
  return step === 'VERIFY' ? verifying : undefined
}

/** When half of a step's limit has passed once more; never for a date that people chose. */
export const longOverdueAt = (step: ClockStep, kind: Kind, dueAt: Instant): Instant | undefined => {
  const limit = stepLimit(step, kind)
  return limit && after(dueAt, limit.length / 2, limit.roundTheClock)
}
