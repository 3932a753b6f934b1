import { routes } from '@fengqiao/contracts/routes'
import { rpcOf } from '@fengqiao/contracts/rpc'
import type { ReadEventsReply, ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import { channelTo, feedOf, type Channel } from '@fengqiao/service-kit'
import type { Feeds, Neighbours } from '../ports.ts'

/** Opens a channel to every service behind the door, by the name of its context. */
export const channelsTo = (
  addresses: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, Channel>> =>
  Object.fromEntries(Object.entries(addresses).map(([context, list]) => [context, channelTo(context, list)]))

/** Every producer's feed, read with the gateway's own credential. */
export const feedsOf = (neighbours: Neighbours, token: () => Promise<string>): Feeds =>
  Object.fromEntries(
    routes.flatMap((route) => {
      const { shape, context } = route
      const neighbour = neighbours[context]
      if (shape !== 'feed' || neighbour === undefined) return []
      const rpc = rpcOf(route)
      const read = async (request: ReadEventsRequest): Promise<ReadEventsReply> =>
        (await neighbour.call(rpc, request, { token: await token() })) as ReadEventsReply
      return [[context, feedOf(read)]]
    }),
  )
