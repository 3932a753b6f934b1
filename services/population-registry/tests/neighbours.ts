import { PublishedEvent, type ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import { BuildingPlaced, IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import { AccountLinked, PeopleServiceService, PersonCreated } from '@fengqiao/contracts/identity/v1'
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

const epoch = 'epoch'

const published = ({ at, position, cause: _cause, trace: _trace, ...event }: EventMessage): PublishedEvent =>
  PublishedEvent.fromPartial({
    ...event,
    visibleTo: [...event.visibleTo],
    time: at,
    position: BigInt(position),
    data: event.data as Record<string, unknown>,
  })

const feedOf =
  (events: readonly EventMessage[]) =>
  ({ after, kind, aggregateId }: ReadEventsRequest) => {
    const asked = events.filter((event) =>
      aggregateId ? event.kind === kind && event.aggregateId === aggregateId : event.position > Number(after),
    )
    return Promise.resolve({ epoch, events: asked.map(published), next: BigInt(events.length), atHead: true })
  }

/** Only the feed of a service: nothing else is asked for in these tests. */
const onlyFeed = (
  definition: typeof IssueServiceService | typeof PeopleServiceService,
  events: readonly EventMessage[],
): Implementation => {
  const none = () => Promise.reject(new Error('not asked for in these tests'))
  const nothing = Object.fromEntries(Object.keys(definition).map((name) => [name, none]))
  const handlers = { ...nothing, readEvents: feedOf(events) } as Implementation['handlers']
  return { definition, handlers }
}

type Happened = Pick<EventMessage, 'kind' | 'aggregateId' | 'type' | 'data' | 'source'>

const minutePast = (position: number): Date => new Date(Date.UTC(2026, 10, 23, 1, position))

/** A producer's own journal, as far as its events tell. */
const journal = () => {
  const kept: EventMessage[] = []
  const record = (happened: Happened): EventMessage => {
    const version = kept.filter(({ aggregateId }) => aggregateId === happened.aggregateId).length + 1
    const position = kept.length + 1
    const message: EventMessage = {
      ...happened,
      ...{ id: `${happened.source}-${String(position)}`, version, previous: version - 1 },
      ...{ epoch, position, at: minutePast(position), actor: 'manager', visibleTo: [], head: '' },
    }
    kept.push(message)
    return message
  }
  return { kept, record, next: () => minutePast(kept.length + 1) }
}

/** grid-management and identity as far as the registry knows them: their events, and the feeds these are read from. */
export const neighboursOn = ({ amqpUrl, topology, authenticate, log }: NeighboursOptions) => {
  const [placements, accounts] = [journal(), journal()]
  const sender = sendingNeighbour({ url: amqpUrl, name: 'neighbours', log, topology })
  const services = [
    onlyFeed(IssueServiceService, placements.kept),
    onlyFeed(PeopleServiceService, accounts.kept),
  ]
  const server = grpcServer({ listen: { host: '127.0.0.1', port: 0 }, services, authenticate, log })
  const send = (message: EventMessage) => sender.publish([message])
  /** A building belongs to a grid from now on. */
  const record = (buildingCode: string, gridCode: string): EventMessage => {
    const placed = { buildingCode, gridCode, fromGridCode: '', since: placements.next() }
    return placements.record({
      ...{ kind: 'BuildingPlacement', aggregateId: buildingCode, source: 'grid-management' },
      ...{ type: BuildingPlaced.$type, data: BuildingPlaced.toJSON(BuildingPlaced.fromPartial(placed)) },
    })
  }
  const ofPerson = (personId: string) => ({ kind: 'Person', aggregateId: personId, source: 'identity' })
  /** An account was opened with the invitation of a resident. */
  const link = (personId: string, residentId: string): EventMessage => {
    const data = AccountLinked.toJSON({ personId, residentId })
    return accounts.record({ ...ofPerson(personId), type: AccountLinked.$type, data })
  }
  return {
    address: server.address,
    send,
    /** What happened in grid-management. */
    grids: {
      /** Recorded and not sent, as when the broker lost it. */
      record,
      send,
      place: async (buildingCode: string, gridCode: string) => {
        const message = record(buildingCode, gridCode)
        await send(message)
        return message
      },
    },
    /** What happened in identity. */
    identity: {
      /** An account of somebody whom no resident's invitation was for: nothing is to follow from it. */
      open: (personId: string) =>
        send(
          accounts.record({
            ...ofPerson(personId),
            type: PersonCreated.$type,
            data: PersonCreated.toJSON({ personId }),
          }),
        ),
      record: link,
      link: async (personId: string, residentId: string) => {
        const message = link(personId, residentId)
        await send(message)
        return message
      },
    },
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
