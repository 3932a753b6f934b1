import { routes } from '@fengqiao/contracts/routes'
import type { ReadEventsReply, ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import { channelTo, feedOf, serviceToken, type Channel } from '@fengqiao/service-kit'
import type { Config } from '../config.ts'
import type { Feeds, Neighbours } from '../ports.ts'

/** Opens a channel to every service behind the door. */
export const channelsTo = ({ neighbours }: Config): Readonly<Record<string, Channel>> =>
  Object.fromEntries(
    Object.entries(neighbours).map(([context, addresses]) => [context, channelTo(context, addresses)]),
  )

/** The gateway's own credential, for reading the feeds. */
export const ownToken = ({
  IDENTITY_HTTP_ADDRESS: [identity = ''],
  SERVICE_CLIENT_SECRET: clientSecret,
}: Config) => serviceToken({ tokenUrl: `http://${identity}/oidc/token`, clientId: 'gateway', clientSecret })

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
