import { ResidentServiceService } from '@fengqiao/contracts/population-registry/v1'
import { clientOf, producerOf, type Channel } from '@fengqiao/service-kit'

/** The neighbour that says who was erased, by its feed. */
export const residents = (registry: Channel, token: () => Promise<string>) => {
  const { readEvents } = clientOf(ResidentServiceService, registry)
  return producerOf({ name: 'population-registry', readEvents, token })
}
