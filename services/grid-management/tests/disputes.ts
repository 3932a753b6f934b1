import { PublishedEvent, type ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import {
  DisputeArchived,
  DisputeClosed,
  DisputeServiceService,
  type DisputeClosing,
} from '@fengqiao/contracts/dispute-mediation/v1'
import type { EventMessage, Log } from '@fengqiao/domain-kit'
import { brokerConnection, publisherTo, type Topology } from '@fengqiao/messaging'
import { grpcServer, type Authenticate, type Implementation } from '@fengqiao/service-kit'

export interface DisputesOptions {
  readonly amqpUrl: string
  readonly topology: Topology
  readonly authenticate: Authenticate
  readonly log: Log
}

const published = ({ at, position, cause: _cause, trace: _trace, ...event }: EventMessage): PublishedEvent =>
  PublishedEvent.fromPartial({
    ...event,
    visibleTo: [...event.visibleTo],
    time: at,
    position: BigInt(position),
    data: event.data as Record<string, unknown>,
  })

const feedOf = (events: readonly EventMessage[]): Implementation => {
  const readEvents = ({ after, kind, aggregateId }: ReadEventsRequest) => {
    const asked = events.filter((event) =>
      aggregateId ? event.kind === kind && event.aggregateId === aggregateId : event.position > Number(after),
    )
    return Promise.resolve({
      epoch: 'epoch',
      events: asked.map(published),
      next: BigInt(events.length),
      atHead: true,
    })
  }
  // The service has more to offer; these tests ask for its feed only.
  const none = () => Promise.reject(new Error('not asked for in these tests'))
  const handlers = Object.fromEntries(Object.keys(DisputeServiceService).map((name) => [name, none]))
  return {
    definition: DisputeServiceService,
    handlers: { ...handlers, readEvents },
  }
}

/** Mediation as far as this service knows it: how disputes end, on the broker and in the feed. */
export const disputesOn = ({ amqpUrl, topology, authenticate, log }: DisputesOptions) => {
  const kept: EventMessage[] = []
  const broker = brokerConnection({ url: amqpUrl, name: 'disputes', log, topology })
  const sender = publisherTo({ connection: broker, log })
  const server = grpcServer({
    listen: { host: '127.0.0.1', port: 0 },
    services: [feedOf(kept)],
    authenticate,
    log,
  })
  const record = (disputeId: string, type: string, data: unknown): EventMessage => {
    const position = kept.length + 1
    const version = kept.filter(({ aggregateId }) => aggregateId === disputeId).length + 1
    const message: EventMessage = {
      id: `event-${String(position)}`,
      type,
      source: 'dispute-mediation',
      kind: 'Dispute',
      aggregateId: disputeId,
      version,
      previous: version - 1,
      epoch: 'epoch',
      position,
      at: new Date(),
      actor: 'mediator',
      visibleTo: [],
      head: '',
      data,
    }
    kept.push(message)
    return message
  }
  return {
    address: server.address,
    archived: (disputeId: string, issueId: string) => {
      const data = DisputeArchived.toJSON(DisputeArchived.fromPartial({ disputeId, issueId }))
      return record(disputeId, DisputeArchived.$type, data)
    },
    closed: (disputeId: string, issueId: string, closing: DisputeClosing) => {
      const data = DisputeClosed.toJSON(DisputeClosed.fromPartial({ disputeId, issueId, closing }))
      return record(disputeId, DisputeClosed.$type, data)
    },
    /** Sends events, again or for the first time, as a broker may. */
    send: (...events: readonly EventMessage[]) => sender.publish(events),
    start: async () => {
      await sender.start()
      await server.start()
    },
    stop: async () => {
      await server.stop()
      await sender.stop()
      await broker.stop()
    },
  }
}
