import type { StoreHooks } from '@fengqiao/aggregate-store'
import { gridAggregates } from './grid-store.ts'
import { issueAggregates } from './issue-store.ts'
import { placementAggregates } from './placement-store.ts'
import { regriddingAggregates } from './regridding-store.ts'

/** Everything this service keeps facts of. */
export const aggregatesOf = (hooks: StoreHooks) => ({
  issues: issueAggregates(hooks),
  grids: gridAggregates(hooks),
  placements: placementAggregates(hooks),
  regriddings: regriddingAggregates(hooks),
})
