import type {
  ListParkedEventsReply,
  ListParkedEventsRequest,
  ReplayParkedEventsReply,
  ReplayParkedEventsRequest,
} from '@fengqiao/contracts/common/v1'
import { invalidField, type ParkedEvent, type Parking } from '@fengqiao/domain-kit'

const messageOf = ({ parkedAt, ...event }: ParkedEvent): ListParkedEventsReply['events'][number] => {
  const at = new Date(parkedAt)
  return { ...event, parkedAt: Number.isNaN(at.getTime()) ? undefined : at }
}

/** These, or all of them: an empty list means neither, so that a slip replays nothing. */
const asked = ({ eventIds, all }: ReplayParkedEventsRequest): readonly string[] | undefined => {
  if (all && eventIds.length > 0) throw invalidField('eventIds', 'ONE_OR_OTHER', { other: 'all' })
  if (!all && eventIds.length === 0) throw invalidField('eventIds', 'REQUIRED')
  return all ? undefined : eventIds
}

/** Use for the handlers of `ListParkedEvents` and `ReplayParkedEvents`: what an operator may see and do. */
export const serveParking = ({ parked, replayParked, forgotten }: Parking) => ({
  listParkedEvents: async ({ limit }: ListParkedEventsRequest): Promise<ListParkedEventsReply> => {
    const most = limit === 0 ? undefined : limit
    const [{ events, total }, gone] = [await parked(most), await forgotten(most)]
    return {
      ...{ events: events.map(messageOf), total },
      ...{ forgotten: [...gone.records], forgottenTotal: gone.total },
    }
  },
  replayParkedEvents: async (request: ReplayParkedEventsRequest): Promise<ReplayParkedEventsReply> => ({
    replayed: await replayParked(asked(request)),
  }),
})
