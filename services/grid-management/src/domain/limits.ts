import { addWorkingTime, workingDay, workingTimeBetween } from '@fengqiao/standards'
import type { Instant, IssueUrgency } from './issue.ts'

const minutes = 60_000
const hours = 60 * minutes

/**
 * The limits of each step. They are the platform's defaults, after the ranges that hotlines and grid platforms
 * publish; an emergency does not wait for office hours, everything else counts working time.
 */
const roundTheClock: ReadonlySet<IssueUrgency> = new Set(['EMERGENCY', 'URGENT'])

const handling: Readonly<Record<IssueUrgency, number>> = {
  EMERGENCY: 2 * hours,
  URGENT: 24 * hours,
  ORDINARY: 7 * workingDay,
  DIFFICULT: 15 * workingDay,
}

/** 受理: within two working hours; an emergency within a quarter of an hour. */
export const acceptDue = (urgency: IssueUrgency, from: Instant): Instant =>
  urgency === 'EMERGENCY' ? from + 15 * minutes : addWorkingTime(from, 2 * hours)

/** 办理. */
export const handleDue = (urgency: IssueUrgency, from: Instant): Instant =>
  handleDueAfter(urgency, from, handling[urgency])

/** The handling limit when only part of it is left, as after a suspension. */
export const handleDueAfter = (urgency: IssueUrgency, from: Instant, left: number): Instant =>
  roundTheClock.has(urgency) ? from + left : addWorkingTime(from, left)

/** 核查: two working days. */
export const verifyDue = (from: Instant): Instant => addWorkingTime(from, 2 * workingDay)

/** 意见反馈: the reporter has seven days; then the issue closes unrated. */
export const feedbackDue = (from: Instant): Instant => from + 7 * 24 * hours

/** How much of a handling limit is left: none once it has passed. */
export const workingTimeLeft = (urgency: IssueUrgency, from: Instant, dueAt: Instant): number => {
  if (dueAt <= from) return 0
  return roundTheClock.has(urgency) ? dueAt - from : workingTimeBetween(from, dueAt)
}
