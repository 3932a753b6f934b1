import type { GridKind } from '../grid.ts'
import type { Instant, Point } from '../issue.ts'

export interface PlannedGrid {
  readonly code: string
  readonly name: string
  readonly kind: GridKind
  readonly boundary: readonly Point[]
  readonly primary: string
  readonly deputies: readonly string[]
}

/** New grids for a community from a day on, and the grids that end. What is not named stays as it is. */
export interface Plan {
  readonly communityCode: string
  /** `YYYY-MM-DD`, in China. */
  readonly day: string
  readonly grids: readonly PlannedGrid[]
  readonly ends: readonly string[]
}

export type Cancellation = 'NOT_NEEDED' | 'PLAN_WRONG' | 'POSTPONED' | 'MAP_CHANGED'

interface Base extends Plan {
  readonly plannedBy: string
  readonly plannedAt: Instant
  /** The command that planned it: sent again, it finds its plan. */
  readonly commandId: string
}

export type Planned = Base & { readonly status: 'PLANNED' }
export type UnderWay = Base & { readonly status: 'UNDER_WAY' }
export type Done = Base & {
  readonly status: 'DONE'
  readonly doneAt: Instant
  /** Whoever had looked at the old map before it went has written by now, and was followed. */
  readonly settled: boolean
}
export type Cancelled = Base & {
  readonly status: 'CANCELLED'
  readonly cancellation: Cancellation
  readonly cancelledBy: string
  readonly cancelledAt: Instant
}

/** A plan in one of its statuses. */
export type Regridding = Planned | UnderWay | Done | Cancelled

interface At {
  readonly by: string
  readonly at: Instant
}

export type RegriddingPlanned = At & Plan & { readonly type: 'RegriddingPlanned'; readonly commandId: string }
export type RegriddingChanged = At & Plan & { readonly type: 'RegriddingChanged' }
export type PlannedWorkerReplaced = At & {
  readonly type: 'PlannedWorkerReplaced'
  readonly from: string
  readonly to: string
}
export type RegriddingCancelled = At & {
  readonly type: 'RegriddingCancelled'
  readonly cancellation: Cancellation
}
export type RegriddingBegun = At & { readonly type: 'RegriddingBegun' }
export type RegriddingDone = At & { readonly type: 'RegriddingDone' }
export type RegriddingSettled = At & { readonly type: 'RegriddingSettled' }

export type RegriddingEvent =
  | RegriddingPlanned
  | RegriddingChanged
  | PlannedWorkerReplaced
  | RegriddingCancelled
  | RegriddingBegun
  | RegriddingDone
  | RegriddingSettled

/** Whether it still stands in the way of another plan for the community. */
export const isOpen = ({ status }: Regridding): boolean => status === 'PLANNED' || status === 'UNDER_WAY'

const inPlaceOf = ({ from, to }: PlannedWorkerReplaced, grid: PlannedGrid): PlannedGrid => {
  const primary = grid.primary === from ? to : grid.primary
  const deputies = [...new Set(grid.deputies.map((person) => (person === from ? to : person)))]
  return { ...grid, primary, deputies: deputies.filter((person) => person !== primary) }
}

const changed = (before: Regridding, fact: Exclude<RegriddingEvent, RegriddingPlanned>): Regridding => {
  switch (fact.type) {
    case 'RegriddingChanged': {
      const { type: _type, by: _by, at: _at, ...plan } = fact
      return { ...before, ...plan }
    }
    case 'PlannedWorkerReplaced':
      return { ...before, grids: before.grids.map((grid) => inPlaceOf(fact, grid)) }
    case 'RegriddingCancelled': {
      const { by, at, cancellation } = fact
      return { ...before, status: 'CANCELLED', cancellation, cancelledBy: by, cancelledAt: at }
    }
    case 'RegriddingBegun':
      return { ...before, status: 'UNDER_WAY' }
    case 'RegriddingDone':
      return { ...before, status: 'DONE', doneAt: fact.at, settled: false }
    case 'RegriddingSettled':
      return { ...(before as Done), settled: true }
  }
}

/** How a plan follows from its facts. */
export const evolveRegridding = (before: Regridding | undefined, fact: RegriddingEvent): Regridding => {
  if (fact.type === 'RegriddingPlanned') {
    const { type: _type, by, at, ...plan } = fact
    return { ...plan, plannedBy: by, plannedAt: at, status: 'PLANNED' }
  }
  if (before === undefined) throw new Error('what is changed was planned before')
  return changed(before, fact)
}
