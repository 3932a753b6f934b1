import type { Instant } from './dispute.ts'

const day = 86_400_000

/** 人民调解 is generally concluded within a month of acceptance. */
export const mediationDue = (from: Instant): Instant => from + 30 * day

/** A longer limit, by so many days. */
export const extendedDue = (dueAt: Instant, days: number): Instant => dueAt + days * day

/** Revisits are due on these days after an agreement took effect. */
export const revisitsDue = (effectiveAt: Instant, days: readonly number[]): readonly Instant[] =>
  days.map((after) => effectiveAt + after * day)
