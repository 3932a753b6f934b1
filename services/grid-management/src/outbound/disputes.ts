import { DisputeServiceService } from '@fengqiao/contracts/dispute-mediation/v1'
import { channelTo, clientOf, producerOf } from '@fengqiao/service-kit'

/** The neighbour that issues come back from, and its feed. */
export const disputes = (addresses: readonly string[], token: () => Promise<string>) => {
  const channel = channelTo('dispute-mediation', addresses)
  const { readEvents } = clientOf(DisputeServiceService, channel)
  return {
    channels: [channel],
    producers: [producerOf({ name: 'dispute-mediation', readEvents, token })],
  }
}
