import { PublishedEvent, type ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import { BuildingPlaced, IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import type { EventMessage, Log } from '@fengqiao/domain-kit'
import { brokerConnection, publisherTo, type Topology } from '@fengqiao/messaging'
import { grpcServer, type Authenticate, type Implementation } from '@fengqiao/service-kit'

export interface GridsOptions {
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

/** grid-management as far as the registry knows it: its events, and the feed they are read from. */
export const gridsOn = ({ amqpUrl, topology, authenticate, log }: GridsOptions) => {
  const kept: EventMessage[] = []
  const broker = brokerConnection({ url: amqpUrl, name: 'grids', log, topology })
  const sender = publisherTo({ connection: broker, log })
  const none = () => Promise.reject(new Error('not asked for in these tests'))
  const handlers = {
    ...Object.fromEntries(Object.keys(IssueServiceService).map((name) => [name, none])),
    readEvents: feedOf(kept),
  } as Implementation['handlers']
  const services = [{ definition: IssueServiceService, handlers }]
  const server = grpcServer({ listen: { host: '127.0.0.1', port: 0 }, services, authenticate, log })
  /** A building belongs to a grid from now on. */
  const record = (buildingCode: string, gridCode: string): EventMessage => {
    const version = kept.filter(({ aggregateId }) => aggregateId === buildingCode).length + 1
    const position = kept.length + 1
    const at = new Date(Date.UTC(2026, 10, 23, 1, position))
    const message: EventMessage = {
      ...{ kind: 'BuildingPlacement', aggregateId: buildingCode, version, previous: version - 1 },
      ...{ id: `placed-${String(position)}`, type: BuildingPlaced.$type, source: 'grid-management' },
      ...{ epoch, position, at, actor: 'manager', visibleTo: [], head: '' },
      data: BuildingPlaced.toJSON(
        BuildingPlaced.fromPartial({ buildingCode, gridCode, fromGridCode: '', since: at }),
      ),
    }
    kept.push(message)
    return message
  }
  return {
    address: server.address,
    /** Recorded and not sent, as when the broker lost it. */
    record,
    send: (message: EventMessage) => sender.publish([message]),
    place: async (buildingCode: string, gridCode: string) => {
      const message = record(buildingCode, gridCode)
      await sender.publish([message])
      return message
    },
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
