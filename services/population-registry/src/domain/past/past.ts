import type { DomainEvent } from '@fengqiao/domain-kit'
import type { BuildingEvent } from '../building.ts'
import type { HouseholdEvent } from '../household-events.ts'
import type { LeadersEvent } from '../leading/leaders.ts'
import type { LettingEvent } from '../letting/letting-events.ts'
import type { OrganisationEvent } from '../organisation.ts'
import type { ResidentEvent } from '../resident-events.ts'
import type { Recorded } from './standing.ts'

/** Of several records, by one question. */
type OfSeveral<E extends DomainEvent> = (
  ids: readonly string[],
) => Promise<ReadonlyMap<string, readonly Recorded<E>[]>>

/** Every fact of a record, the first first, as far as the journal keeps it: without what anybody is found by. */
export interface Past {
  readonly ofResident: (id: string) => Promise<readonly Recorded<ResidentEvent>[]>
  readonly ofResidents: OfSeveral<ResidentEvent>
  readonly ofHousehold: (id: string) => Promise<readonly Recorded<HouseholdEvent>[]>
  readonly ofOrganisation: (id: string) => Promise<readonly Recorded<OrganisationEvent>[]>
  readonly ofLeaders: (buildingCode: string) => Promise<readonly Recorded<LeadersEvent>[]>
  readonly ofLettings: OfSeveral<LettingEvent>
  readonly ofBuilding: (code: string) => Promise<readonly Recorded<BuildingEvent>[]>
}
