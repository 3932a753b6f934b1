import { communityOf, dayStart, lineOf } from '@fengqiao/standards'
import type { Act } from '../act.ts'
import type { Grid, GridEvent } from '../grid.ts'
import type { Instant, Point } from '../issue.ts'
import { place, type BuildingPlaced, type Placement } from '../placement.ts'
import { routesIn } from '../routing.ts'
import type {
  Plan,
  PlannedGrid,
  Regridding,
  RegriddingBegun,
  RegriddingCancelled,
  RegriddingDone,
  RegriddingSettled,
} from './regridding.ts'

/** From when the new grids stand. */
export const cutOverAt = ({ day }: Pick<Plan, 'day'>): Instant => dayStart(day)

/** Whether the community's grids are still those that the plan was checked against, as far as it names them. */
const fits = ({ grids, ends }: Plan, community: readonly Grid[]): boolean => {
  const standing = new Set(community.filter(({ until }) => until === undefined).map(({ code }) => code))
  const used = new Set(community.map(({ code }) => code))
  return ends.every((code) => standing.has(code)) && !grids.some(({ code }) => used.has(code))
}

/** The day has come: it begins, or is given up where the map it was made for has gone. */
export const begin = (
  regridding: Regridding,
  { community, ...act }: Act & { readonly community: readonly Grid[] },
): readonly (RegriddingBegun | RegriddingCancelled)[] => {
  if (regridding.status !== 'PLANNED' || act.at < cutOverAt(regridding)) return []
  if (fits(regridding, community)) return [{ type: 'RegriddingBegun', ...act }]
  return [{ type: 'RegriddingCancelled', cancellation: 'MAP_CHANGED', ...act }]
}

/** Draws a planned grid with whoever answers for it, in one: no issue finds it without anybody. */
export const drawPlanned = (planned: PlannedGrid, at: Instant): readonly GridEvent[] => {
  const { primary, deputies, ...shape } = planned
  const assigned = (personId: string, isPrimary: boolean): GridEvent => ({
    type: 'GridWorkerAssigned',
    personId,
    primary: isPrimary,
    at,
  })
  return [
    { type: 'GridDefined', ...shape, at },
    assigned(primary, true),
    ...deputies.map((person) => assigned(person, false)),
  ]
}

/** What one step of a cut-over needs to know. */
export interface CutOver {
  readonly plan: Plan
  readonly heirs: ReadonlyMap<string, string>
}

/** Which of the new grids a place of an ended one comes to: by its point, else with most of the ground. */
export const newGridOf = ({ plan, heirs }: CutOver, ended: string, point: Point | undefined): string => {
  const route = point && routesIn(plan.grids)(point)
  return route?.gridCode ?? heirs.get(ended) ?? ended
}

/** Takes a building over, unless it went elsewhere meanwhile. Its stays follow each other without overlapping. */
export const takeOver = (
  placement: Placement,
  given: { readonly from: string; readonly to: string; readonly at: Instant },
): readonly BuildingPlaced[] => {
  if (placement.gridCode !== given.from) return []
  const { buildingCode, since } = placement
  return place(placement, { buildingCode, gridCode: given.to, at: Math.max(given.at, since) })
}

/** Everything has gone over. */
export const finish = (regridding: Regridding, act: Act): readonly RegriddingDone[] =>
  regridding.status === 'UNDER_WAY' ? [{ type: 'RegriddingDone', ...act }] : []

/** Stragglers were followed. */
export const settle = (regridding: Regridding, act: Act): readonly RegriddingSettled[] =>
  regridding.status === 'DONE' && !regridding.settled ? [{ type: 'RegriddingSettled', ...act }] : []

/** Whether one of a person's posts is at the grid or above it. */
export const servesAt = (territories: readonly string[], gridCode: string): boolean =>
  territories.some((territory) => lineOf(gridCode).includes(territory))

/** Whether he serves there already, or in the community, so that the post can be given him when the grid stands. */
export const mayServeAt = (territories: readonly string[], gridCode: string): boolean =>
  servesAt(territories, gridCode) ||
  territories.some((territory) => territory.length === 15 && communityOf(territory) === communityOf(gridCode))
