import { ResidentServiceService } from '@fengqiao/contracts/population-registry/v1'
import { channelTo, clientOf, producerOf } from '@fengqiao/service-kit'

/** The neighbour that says who was erased, and its feed. */
export const residents = (addresses: readonly string[], token: () => Promise<string>) => {
  const channel = channelTo('population-registry', addresses)
  const { readEvents } = clientOf(ResidentServiceService, channel)
  return {
    channels: [channel],
    producers: [producerOf({ name: 'population-registry', readEvents, token })],
  }
}
