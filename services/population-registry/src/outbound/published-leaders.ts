import * as contract from '@fengqiao/contracts/population-registry/v1'
import { made, nothing, type Facts } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import type { LeadersEvent } from '../domain/leading/leaders.ts'

/** Who leads a building as others hear of it: by id, never how he agreed or why it is him. */
export const leaders: Facts<LeadersEvent> = {
  LeaderAppointed: (buildingCode, { residentId, place }) =>
    made(contract.BuildingLeaderAppointed, {
      ...{ buildingCode, residentId },
      communityCode: communityOf(buildingCode),
      gridCode: place.gridCode ?? '',
    }),
  LeaderEnded: (buildingCode, { residentId, ending }) =>
    made(contract.BuildingLeaderEnded, {
      ...{ buildingCode, residentId },
      ending: contract.LeaderEnding[ending],
    }),
  LeadersFollowed: nothing,
}
