import { PersonErased, ResidentsMerged, ResidentsUnmerged } from '@fengqiao/contracts/population-registry/v1'
import { subscribe, type Subscription } from '@fengqiao/messaging'
import type { Feature } from '../service.ts'

/** Every subscription of this service: whom the registry erased, and whose records it merged or parted. */
export const subscriptions = ({ commands }: Pick<Feature, 'commands'>): readonly Subscription[] => [
  subscribe(PersonErased, ({ id, epoch, at, data: { residentId, personId } }) =>
    commands.forgetPerson({ eventKey: `${epoch}/${id}`, eventId: id, at, residentId, personId }),
  ),
  subscribe(ResidentsMerged, ({ id, epoch, at, data: { residentId, otherId, personId } }) =>
    commands.followMerge({ eventKey: `${epoch}/${id}`, eventId: id, at, residentId, otherId, personId }),
  ),
  subscribe(ResidentsUnmerged, ({ id, epoch, at, data: { residentId, otherId, personId } }) =>
    commands.followUnmerge({ eventKey: `${epoch}/${id}`, eventId: id, at, residentId, otherId, personId }),
  ),
]
