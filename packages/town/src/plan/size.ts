/** What became of a year's matters. Without it they stop at every moment in turn. */
export interface Outcome {
  readonly concluded: number
  /** Found on patrol, all of them concluded and answered. */
  readonly patrol: number
}

/** What became of a year's disputes: those brought, and those that screening found. */
export interface Mediation {
  readonly settled: number
  readonly screened: number
  readonly screenedSettled: number
}

export interface Counts {
  /** How many grids lie one south of another. */
  readonly rows: number
  readonly buildings: number
  /** Records, the planted duplicates among them. */
  readonly residents: number
  readonly duplicates: number
  readonly organisations: number
  readonly workers: number
  /** Residents with an account in each community. */
  readonly accountsEach: number
  /** The first communities have a people's mediator each. */
  readonly mediators: number
}

export interface TownSize extends Partial<Counts> {
  readonly communities: number
  readonly gridsEach: number
  readonly issues: number
  readonly outcome?: Outcome
  readonly mediation?: Mediation
}

/** A town that one can look over in an afternoon. */
export const small: TownSize = { communities: 3, gridsEach: 3, issues: 24 }

/** The town of the report: its registers and what became of a year's matters, at their full number. */
export const full: TownSize & Pick<Counts, 'residents'> = {
  communities: 13,
  gridsEach: 12,
  rows: 4,
  buildings: 4_531,
  residents: 94_163,
  organisations: 2_600,
  workers: 152,
  accountsEach: 4,
  mediators: 13,
  issues: 14_759,
  outcome: { concluded: 14_301, patrol: 342 },
  mediation: { settled: 256, screened: 16, screenedSettled: 14 },
}

/** Every number that a size leaves open follows from those it gives. */
export const countsOf = (size: TownSize): Counts => {
  const grids = size.communities * size.gridsEach
  const buildings = size.buildings ?? Math.round((grids * 40) / 9)
  const residents = size.residents ?? Math.round((grids * 50) / 3)
  return {
    rows: size.gridsEach,
    workers: grids,
    accountsEach: 1,
    mediators: Math.min(size.communities, 2),
    duplicates: Math.round(residents * 0.02),
    organisations: Math.round(buildings / 4),
    ...size,
    buildings,
    residents,
  }
}
