import { DisputeServiceService } from '@fengqiao/contracts/dispute-mediation/v1'
import { clientOf, producerOf, type Channel } from '@fengqiao/service-kit'

/** The neighbour that issues come back from, by its feed. */
export const disputes = (mediation: Channel, token: () => Promise<string>) => {
  const { readEvents } = clientOf(DisputeServiceService, mediation)
  return producerOf({ name: 'dispute-mediation', readEvents, token })
}
