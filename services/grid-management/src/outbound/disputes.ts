import { DisputeServiceService } from '@fengqiao/contracts/dispute-mediation/v1'
import { channelTo, clientOf, producerOf } from '@fengqiao/service-kit'

interface Settings {
  readonly DISPUTE_MEDIATION_ADDRESS?: readonly string[] | undefined
}

/** The neighbour that issues come back from, and its feed; nobody where a town runs without mediation. */
export const disputes = (
  { DISPUTE_MEDIATION_ADDRESS: addresses }: Settings,
  token: () => Promise<string>,
) => {
  if (!addresses) return { channels: [], producers: [] }
  const channel = channelTo('dispute-mediation', addresses)
  const { readEvents } = clientOf(DisputeServiceService, channel)
  return {
    channels: [channel],
    producers: [producerOf({ name: 'dispute-mediation', readEvents, token })],
  }
}
