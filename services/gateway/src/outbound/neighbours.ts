import { routes } from '@fengqiao/contracts/routes'
import type { ReadEventsReply, ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import { channelTo, feedOf, type Channel } from '@fengqiao/service-kit'
import type { Feeds, Neighbours } from '../ports.ts'

export type Addresses = Readonly<Record<string, readonly string[]>>

/** Every context of the contract has a service behind the door; one without an address is a mistake at the start. */
export const channelsTo = (addresses: Addresses): Readonly<Record<string, Channel>> => {
  const contexts = [...new Set(routes.map(({ context }) => context))]
  return Object.fromEntries(
    contexts.map((context) => {
      const list = addresses[context]
      if (list === undefined) throw new Error(`no address of ${context} is configured`)
      return [context, channelTo(context, list)]
    }),
  )
}

/** Every producer's feed, read with the gateway's own credential. */
export const feedsOf = (neighbours: Neighbours, token: () => Promise<string>): Feeds =>
  Object.fromEntries(
    routes
      .filter(({ shape }) => shape === 'feed')
      .map(({ context, path }) => {
        const read = async (request: ReadEventsRequest): Promise<ReadEventsReply> => {
          const neighbour = neighbours[context]
          if (neighbour === undefined) throw new Error(`no neighbour ${context}`)
          return (await neighbour.call(path, request, { token: await token() })) as ReadEventsReply
        }
        return [context, feedOf(read)]
      }),
  )
