import { dayAt } from '@fengqiao/standards'
import { refuse } from './refusals.ts'
import type { Instant, Point } from './issue.ts'

export type GridKind = 'BASE' | 'DEDICATED'

export interface Assignment {
  readonly personId: string
  readonly primary: boolean
  readonly since: Instant
}

export interface Grid {
  readonly code: string
  readonly name: string
  readonly kind: GridKind
  /** It never changes: new ground is a new grid. */
  readonly boundary: readonly Point[]
  readonly assignments: readonly Assignment[]
  /** Absent for grids from before this was noted. */
  readonly since?: Instant
  /** Set once it has ended. */
  readonly until?: Instant
  /** With `until`: the grid that took most of its ground. */
  readonly heir?: string
}

export interface GridDefined {
  readonly type: 'GridDefined'
  readonly code: string
  readonly name: string
  readonly kind: GridKind
  readonly boundary: readonly Point[]
  /** From when it stands; absent in facts from before this was noted. */
  readonly at?: Instant
}

export interface GridRetired {
  readonly type: 'GridRetired'
  readonly at: Instant
  readonly heir: string
}

export interface GridWorkerAssigned {
  readonly type: 'GridWorkerAssigned'
  readonly personId: string
  readonly primary: boolean
  readonly at: Instant
}

export interface GridWorkerReleased {
  readonly type: 'GridWorkerReleased'
  readonly personId: string
  readonly at: Instant
}

export type GridEvent = GridDefined | GridRetired | GridWorkerAssigned | GridWorkerReleased

/** Whether a boundary ends where it begins. */
export const isClosed = (boundary: readonly Point[]): boolean => {
  const first = boundary[0]
  const last = boundary.at(-1)
  return first !== undefined && first.longitude === last?.longitude && first.latitude === last.latitude
}

/** Draws a grid; its boundary ends where it begins. */
export const defineGrid = (grid: Omit<GridDefined, 'type'>): readonly GridDefined[] => {
  if (!isClosed(grid.boundary)) throw refuse('BOUNDARY_NOT_CLOSED')
  return [{ type: 'GridDefined', ...grid }]
}

/** A grid that has ended takes no building, no worker and no issue. */
export const mustStand = ({ until }: Grid): void => {
  if (until !== undefined) throw refuse('GRID_RETIRED', { day: dayAt(until) })
}

/** Whether a grid stood at the end of a day. */
export const stoodOn = ({ since, until }: Grid, day: string): boolean =>
  (since === undefined || dayAt(since) <= day) && (until === undefined || dayAt(until) > day)

/** Ends a grid; nothing happens to one that has ended. */
export const retireGrid = (grid: Grid, end: Omit<GridRetired, 'type'>): readonly GridRetired[] =>
  grid.until === undefined ? [{ type: 'GridRetired', ...end }] : []

/** Makes somebody responsible. A grid has one primary: naming another makes the one before a deputy. */
export const assignWorker = (
  grid: Grid,
  given: Omit<GridWorkerAssigned, 'type'>,
): readonly GridWorkerAssigned[] => {
  mustStand(grid)
  const held = grid.assignments.find(({ personId }) => personId === given.personId)
  if (held?.primary === given.primary) throw refuse('ALREADY_RESPONSIBLE')
  return [{ type: 'GridWorkerAssigned', ...given }]
}

/** Whether a person answers for a grid, as primary or as deputy. */
export const answersFor = (grid: Grid, person: string): boolean =>
  grid.assignments.some(({ personId }) => personId === person)

/** Another answers from now on, as primary where the one before was; nothing happens where he did not answer. */
export const replaceWorker = (
  grid: Grid,
  { from, to, at }: { readonly from: string; readonly to: string; readonly at: Instant },
): readonly (GridWorkerAssigned | GridWorkerReleased)[] => {
  if (from === to) throw refuse('ALREADY_RESPONSIBLE')
  const before = grid.assignments.find(({ personId }) => personId === from)
  if (before === undefined) return []
  const released = { type: 'GridWorkerReleased', personId: from, at } as const
  const { primary } = before
  // A deputy who is to stand in for a deputy stands already.
  if (answersFor(grid, to) && !primary) return [released]
  return [{ type: 'GridWorkerAssigned', personId: to, primary, at }, released]
}

/** How a grid follows from its facts. */
export const evolveGrid = (grid: Grid | undefined, fact: GridEvent): Grid => {
  if (fact.type === 'GridDefined') {
    const { type: _type, at, ...shape } = fact
    return { ...shape, assignments: [], ...(at === undefined ? {} : { since: at }) }
  }
  if (!grid) throw new Error('a grid is defined before anything else is said of it')
  if (fact.type === 'GridRetired') return { ...grid, until: fact.at, heir: fact.heir }
  const rest = grid.assignments.filter(({ personId }) => personId !== fact.personId)
  if (fact.type === 'GridWorkerReleased') return { ...grid, assignments: rest }
  const others = rest.map((assignment) => (fact.primary ? { ...assignment, primary: false } : assignment))
  return {
    ...grid,
    assignments: [...others, { personId: fact.personId, primary: fact.primary, since: fact.at }],
  }
}

/** Who answers for the grid now: the primary, else the deputy of longest standing. */
export const responsibleOf = (grid: Grid): string | undefined =>
  (grid.assignments.find(({ primary }) => primary) ?? grid.assignments[0])?.personId
