import { PublishedEvent, type ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import { DisputeServiceService } from '@fengqiao/contracts/dispute-mediation/v1'
import { IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import {
  PeopleServiceService,
  Role,
  type BatchGetPostHoldersRequest,
  type PostAt,
} from '@fengqiao/contracts/identity/v1'
import { ResidentServiceService } from '@fengqiao/contracts/population-registry/v1'
import type { EventMessage, Log } from '@fengqiao/domain-kit'
import type { Topology } from '@fengqiao/messaging'
import { sendingNeighbour } from '@fengqiao/messaging/suites'
import type { implement } from '@fengqiao/service-kit'
import { grpcServer, type Authenticate, type Implementation } from '@fengqiao/service-kit'

/**
 * Its neighbours, as far as this service knows them: issues, cases and residents by their events and feeds, people by their posts.
 */
export interface Producers {
  readonly address: () => string
  /** Records an event in the producer's feed and sends it. */
  readonly publish: (event: Happened) => Promise<EventMessage>
  /** Gives somebody a post: of a grid's worker where nothing else is said. */
  readonly post: (personId: string, territory: string, role?: Role) => void
  /** Sends an event once more, as a broker may. */
  readonly repeat: (event: EventMessage) => Promise<void>
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

export interface Happened {
  readonly codec: { readonly $type: string; readonly toJSON: (message: never) => unknown }
  readonly data: unknown
  readonly aggregateId: string
  readonly kind: string
  readonly version: number
  /** Whose event it is; grid-management's where nothing else is said. */
  readonly source?: 'grid-management' | 'dispute-mediation' | 'population-registry'
  readonly actor?: string
  readonly at?: Date
}

const epoch = 'epoch'
const longAgo = new Date('2026-11-23T01:00:00Z')

const published = ({ at, position, cause: _cause, trace: _trace, ...event }: EventMessage): PublishedEvent =>
  PublishedEvent.fromPartial({
    ...event,
    visibleTo: [...event.visibleTo],
    time: at,
    position: BigInt(position),
    data: event.data as Record<string, unknown>,
  })

const feedOf = (events: readonly EventMessage[]) => ({
  readEvents: ({ after, kind, aggregateId }: ReadEventsRequest) => {
    const asked = events.filter((event) =>
      aggregateId ? event.kind === kind && event.aggregateId === aggregateId : event.position > Number(after),
    )
    return Promise.resolve({ epoch, events: asked.map(published), next: BigInt(events.length), atHead: true })
  },
})

/** Only what this service asks of a neighbour. */
const only = (
  definition: Parameters<typeof implement>[0],
  asked: Readonly<Record<string, unknown>>,
): Implementation => {
  const none = () => Promise.reject(new Error('not asked for in these tests'))
  const handlers = { ...Object.fromEntries(Object.keys(definition).map((name) => [name, none])), ...asked }
  return { definition, handlers: handlers as Implementation['handlers'] }
}

interface Holder extends PostAt {
  readonly personId: string
}

const holding = (staff: readonly Holder[]) => ({
  batchGetPostHolders: ({ posts }: BatchGetPostHoldersRequest) =>
    Promise.resolve({
      posts: posts.map(({ role, territory }) => ({
        personIds: staff
          .filter((one) => one.role === role && one.territory === territory)
          .map(({ personId }) => personId),
      })),
    }),
})

export interface ProducersOptions {
  readonly amqpUrl: string
  readonly topology: Topology
  readonly authenticate: Authenticate
  readonly log: Log
}

export const producersOn = ({ amqpUrl, topology, authenticate, log }: ProducersOptions): Producers => {
  const feeds: Readonly<Record<NonNullable<Happened['source']>, EventMessage[]>> = {
    'grid-management': [],
    'dispute-mediation': [],
    'population-registry': [],
  }
  const staff: Holder[] = []
  const sender = sendingNeighbour({ url: amqpUrl, name: 'producers', log, topology })
  const server = grpcServer({
    listen: { host: '127.0.0.1', port: 0 },
    services: [
      only(PeopleServiceService, holding(staff)),
      only(IssueServiceService, feedOf(feeds['grid-management'])),
      only(DisputeServiceService, feedOf(feeds['dispute-mediation'])),
      only(ResidentServiceService, feedOf(feeds['population-registry'])),
    ],
    authenticate,
    log,
  })
  return {
    address: server.address,
    post: (personId, territory, role = Role.GRID_WORKER) => {
      staff.push({ personId, territory, role })
    },
    publish: async ({ codec, data, actor = 'somebody', at = longAgo, ...happened }) => {
      const { source = 'grid-management', ...event } = happened
      const kept = feeds[source]
      const position = kept.length + 1
      const message: EventMessage = {
        ...event,
        id: `${source}-${String(position)}`,
        type: codec.$type,
        source,
        previous: event.version - 1,
        epoch,
        position,
        at,
        actor,
        visibleTo: [],
        head: '',
        data: codec.toJSON(data as never),
      }
      kept.push(message)
      await sender.publish([message])
      return message
    },
    repeat: (event) => sender.publish([event]),
    start: async () => {
      await sender.start()
      await server.start()
    },
    stop: async () => {
      await server.stop()
      await sender.stop()
    },
  }
}
