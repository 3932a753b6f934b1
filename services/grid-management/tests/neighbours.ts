import { PublishedEvent, type ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import {
  DisputeArchived,
  DisputeClosed,
  DisputeServiceService,
  type DisputeClosing,
} from '@fengqiao/contracts/dispute-mediation/v1'
import { PersonErased, ResidentServiceService } from '@fengqiao/contracts/population-registry/v1'
import type { EventMessage, Log } from '@fengqiao/domain-kit'
import type { Topology } from '@fengqiao/messaging'
import { sendingNeighbour } from '@fengqiao/messaging/suites'
import { grpcServer, type Authenticate, type Implementation } from '@fengqiao/service-kit'

export interface NeighboursOptions {
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

const feedOf = (
  definition: typeof DisputeServiceService | typeof ResidentServiceService,
  events: readonly EventMessage[],
): Implementation => {
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
  const handlers = Object.fromEntries(Object.keys(definition).map((name) => [name, none]))
  return { definition, handlers: { ...handlers, readEvents } }
}

type Of = Pick<EventMessage, 'source' | 'kind' | 'actor'>

/** A neighbour's own journal, as far as its events tell. */
const journalOf = (of: Of) => {
  const kept: EventMessage[] = []
  const record = (aggregateId: string, type: string, data: unknown): EventMessage => {
    const position = kept.length + 1
    const version = kept.filter((one) => one.aggregateId === aggregateId).length + 1
    const message: EventMessage = {
      ...of,
      id: `${of.source}-${String(position)}`,
      type,
      aggregateId,
      version,
      previous: version - 1,
      epoch: 'epoch',
      position,
      at: new Date(),
      visibleTo: [],
      head: '',
      data,
    }
    kept.push(message)
    return message
  }
  return { kept, record }
}

/** Mediation and the registry as far as this service knows them: their events, on the broker and in the feeds. */
export const neighboursOn = ({ amqpUrl, topology, authenticate, log }: NeighboursOptions) => {
  const cases = journalOf({ source: 'dispute-mediation', kind: 'Dispute', actor: 'mediator' })
  const residents = journalOf({ source: 'population-registry', kind: 'Resident', actor: 'admin' })
  const sender = sendingNeighbour({ url: amqpUrl, name: 'neighbours', log, topology })
  const server = grpcServer({
    listen: { host: '127.0.0.1', port: 0 },
    services: [feedOf(DisputeServiceService, cases.kept), feedOf(ResidentServiceService, residents.kept)],
    authenticate,
    log,
  })
  return {
    address: server.address,
    archived: (disputeId: string, issueId: string) => {
      const data = DisputeArchived.toJSON(DisputeArchived.fromPartial({ disputeId, issueId }))
      return cases.record(disputeId, DisputeArchived.$type, data)
    },
    closed: (disputeId: string, issueId: string, closing: DisputeClosing) => {
      const data = DisputeClosed.toJSON(DisputeClosed.fromPartial({ disputeId, issueId, closing }))
      return cases.record(disputeId, DisputeClosed.$type, data)
    },
    /** Everything personal of a resident was destroyed; without an account his `personId` is empty. */
    erased: (residentId: string, personId: string) => {
      const data = PersonErased.toJSON(PersonErased.fromPartial({ residentId, personId, reason: 1 }))
      return residents.record(residentId, PersonErased.$type, data)
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
    },
  }
}
