import { communityOf } from '@fengqiao/standards'
import type { Instant } from './issue.ts'
import { refuse } from './refusals.ts'

/** Which grid a building belongs to, and to which it belonged before: buildings survive re-gridding. */
export interface Placement {
  readonly buildingCode: string
  readonly gridCode: string
  readonly since: Instant
  readonly before: readonly { readonly gridCode: string; readonly since: Instant; readonly until: Instant }[]
}

export interface BuildingPlaced {
  readonly type: 'BuildingPlaced'
  readonly buildingCode: string
  readonly gridCode: string
  readonly fromGridCode?: string
  readonly at: Instant
}

export type PlacementEvent = BuildingPlaced

/** A grid takes buildings of its own community only. */
export const mustBeOfCommunity = (gridCode: string, buildingCode: string): void => {
  if (communityOf(gridCode) !== communityOf(buildingCode))
    throw refuse('OTHER_COMMUNITY', { building: buildingCode })
}

/** Puts a building into a grid. Where it belongs there already nothing happens, so that a list may be sent again. */
export const place = (
  placement: Placement | undefined,
  given: Omit<BuildingPlaced, 'type' | 'fromGridCode'>,
): readonly BuildingPlaced[] => {
  mustBeOfCommunity(given.gridCode, given.buildingCode)
  if (placement?.gridCode === given.gridCode) return []
  return [{ type: 'BuildingPlaced', ...given, ...(placement ? { fromGridCode: placement.gridCode } : {}) }]
}

/** How a placement follows from its facts. */
export const evolvePlacement = (
  placement: Placement | undefined,
  { buildingCode, gridCode, at }: PlacementEvent,
): Placement => ({
  buildingCode,
  gridCode,
  since: at,
  before: placement
    ? [...placement.before, { gridCode: placement.gridCode, since: placement.since, until: at }]
    : [],
})
