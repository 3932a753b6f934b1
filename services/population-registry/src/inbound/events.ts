import { BuildingPlaced } from '@fengqiao/contracts/grid-management/v1'
import { AccountLinked } from '@fengqiao/contracts/identity/v1'
import { DomainError } from '@fengqiao/domain-kit'
import { subscribe, type Subscription } from '@fengqiao/messaging'
import type { Feature } from '../service.ts'

/** Every subscription of this service. */
export const subscriptions = ({ commands }: Pick<Feature, 'commands'>): readonly Subscription[] => [
  subscribe(BuildingPlaced, async ({ id, epoch, at, data }) => {
    const { buildingCode, gridCode, since } = data
    if (!since) throw new DomainError('invalid', 'INVALID_REQUEST')
    await commands.followPlacement({
      eventKey: `${epoch}/${id}`,
      eventId: id,
      at,
      buildingCode,
      gridCode,
      since,
    })
  }),
  subscribe(AccountLinked, async ({ id, epoch, at, data }) => {
    const { residentId, personId } = data
    await commands.linkAccount({ eventKey: `${epoch}/${id}`, eventId: id, at, residentId, personId })
  }),
]
