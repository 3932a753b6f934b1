import type { MatterSet } from './sets.ts'

/** How many matters of each set there are. */
export type Counts = Readonly<Record<MatterSet, number>>

export type FigureCode =
  | 'REGISTERED'
  | 'OPEN'
  | 'OVERDUE_OPEN'
  | 'ACCEPTANCE_IN_TIME'
  | 'CONCLUSION_RATE'
  | 'ON_TIME_CONCLUSION'
  | 'SATISFACTION_RATE'
  | 'RATED_SHARE'
  | 'REOPEN_RATE'

/** A count has a numerator only; a rate has both. */
export interface Formula {
  readonly numerator: MatterSet
  readonly denominator?: MatterSet
  /** The figure without which this one misleads. */
  readonly beside?: FigureCode
}

/** Every figure, in the order in which they are read. */
export const formulas: Readonly<Record<FigureCode, Formula>> = {
  REGISTERED: { numerator: 'REGISTERED' },
  OPEN: { numerator: 'OPEN' },
  OVERDUE_OPEN: { numerator: 'OVERDUE_OPEN' },
  ACCEPTANCE_IN_TIME: { numerator: 'ACCEPTED_IN_TIME', denominator: 'ACCEPTED' },
  CONCLUSION_RATE: { numerator: 'CONCLUDED', denominator: 'ACCEPTED' },
  ON_TIME_CONCLUSION: { numerator: 'CONCLUDED_IN_TIME', denominator: 'DUE' },
  SATISFACTION_RATE: { numerator: 'SATISFIED', denominator: 'RATED', beside: 'RATED_SHARE' },
  RATED_SHARE: { numerator: 'RATED', denominator: 'ASKED' },
  REOPEN_RATE: { numerator: 'REOPENED', denominator: 'ENDED' },
}

export interface Sides {
  readonly numerator: number
  /** 0 for a count. */
  readonly denominator: number
}

export interface Figure extends Sides {
  readonly code: FigureCode
  readonly kind: 'COUNT' | 'RATE'
  readonly suppressed: boolean
  readonly beside?: FigureCode
}

const fewest = 5

export const figureCodes = Object.keys(formulas) as readonly FigureCode[]

/** Both sides of a figure's line. */
export const sidesOf = (code: FigureCode, counts: Counts): Sides => {
  const { numerator, denominator } = formulas[code]
  return { numerator: counts[numerator], denominator: denominator ? counts[denominator] : 0 }
}

/** A figure of these counts. A rate of fewer than five matters says nothing, and is marked so. */
export const figureOf = (code: FigureCode, counts: Counts): Figure => {
  const { denominator, beside } = formulas[code]
  const sides = sidesOf(code, counts)
  const isRate = denominator !== undefined
  return {
    code,
    ...sides,
    kind: isRate ? 'RATE' : 'COUNT',
    suppressed: isRate && sides.denominator < fewest,
    ...(beside ? { beside } : {}),
  }
}

/** The set behind one side of a figure; none where the figure is unknown or a count has no such side. */
export const setBehind = (name: string, part: 'NUMERATOR' | 'DENOMINATOR'): MatterSet | undefined => {
  const code = figureCodes.find((known) => known === name)
  if (code === undefined) return undefined
  return part === 'NUMERATOR' ? formulas[code].numerator : formulas[code].denominator
}
