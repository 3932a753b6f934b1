import type { HouseholdFate, HouseholdPlan } from './plan.ts'

/** Households of a sheet by what becomes of them. */
export interface HouseholdCounts {
  readonly households: number
  readonly made: number
  readonly joined: number
  readonly same: number
  readonly refused: number
  /** People of the others who stay out of them. */
  readonly leftOut: number
}

export const noHouseholds: HouseholdCounts = {
  ...{ households: 0, made: 0, joined: 0, same: 0, refused: 0, leftOut: 0 },
}

const counted: Readonly<Record<HouseholdFate, 'made' | 'joined' | 'same' | 'refused'>> = {
  MADE: 'made',
  JOINED: 'joined',
  SAME: 'same',
  REFUSED: 'refused',
}

/** The counts with these households beside those before. */
export const countHouseholds = (
  before: HouseholdCounts,
  plans: readonly Pick<HouseholdPlan, 'fate' | 'leftOut'>[],
): HouseholdCounts =>
  plans.reduce(
    (counts, { fate, leftOut }) => ({
      ...counts,
      households: counts.households + 1,
      leftOut: counts.leftOut + leftOut,
      [counted[fate]]: counts[counted[fate]] + 1,
    }),
    before,
  )

/** What the undoing of an import came to with households. */
export interface HouseholdsUndone {
  /** Households that it had made and that are no more. */
  readonly households: number
  /** People it had put into households that were there before. */
  readonly members: number
  /** Households or memberships that somebody has worked on since. */
  readonly kept: number
}

export const nothingUndone: HouseholdsUndone = { households: 0, members: 0, kept: 0 }
