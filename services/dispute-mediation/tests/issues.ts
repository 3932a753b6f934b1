import { PublishedEvent, type ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import { IssueConverted, IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import type { EventMessage, Log } from '@fengqiao/domain-kit'
import type { Topology } from '@fengqiao/messaging'
import { sendingNeighbour } from '@fengqiao/messaging/suites'
import { grpcServer, type Authenticate, type Implementation } from '@fengqiao/service-kit'

const epoch = 'epoch'

const published = ({ at, position, cause: _cause, trace: _trace, ...event }: EventMessage): PublishedEvent =>
  PublishedEvent.fromPartial({
    ...event,
    visibleTo: [...event.visibleTo],
    time: at,
    position: BigInt(position),
    data: event.data as Record<string, unknown>,
  })

/** The feed of issues, and nothing else of their service. */
const feedOf = (events: readonly EventMessage[]): Implementation => {
  const none = () => Promise.reject(new Error('not asked for in these tests'))
  const handlers = {
    ...Object.fromEntries(Object.keys(IssueServiceService).map((name) => [name, none])),
    readEvents: ({ after, kind, aggregateId }: ReadEventsRequest) => {
      const asked = events.filter((event) =>
        aggregateId
          ? event.kind === kind && event.aggregateId === aggregateId
          : event.position > Number(after),
      )
      return Promise.resolve({
        epoch,
        events: asked.map(published),
        next: BigInt(events.length),
        atHead: true,
      })
    },
  }
  return { definition: IssueServiceService, handlers }
}

export interface IssuesOptions {
  readonly amqpUrl: string
  readonly topology: Topology
  readonly authenticate: Authenticate
  readonly log: Log
}

/** grid-management as far as this service knows it: issues that are converted, by event and by feed. */
export const issuesOn = ({ amqpUrl, topology, authenticate, log }: IssuesOptions) => {
  const kept: EventMessage[] = []
  const sender = sendingNeighbour({ url: amqpUrl, name: 'issues', log, topology })
  const listen = { host: '127.0.0.1', port: 0 }
  const server = grpcServer({ listen, services: [feedOf(kept)], authenticate, log })
  const message = (data: Partial<IssueConverted>): EventMessage => ({
    id: `event-of-${data.issueId ?? ''}`,
    type: IssueConverted.$type,
    source: 'grid-management',
    kind: 'Issue',
    aggregateId: data.issueId ?? '',
    version: 1,
    previous: 0,
    epoch,
    position: kept.length + 1,
    at: new Date('2026-11-23T01:00:00Z'),
    actor: 'manager',
    visibleTo: [],
    head: '',
    data: IssueConverted.toJSON(IssueConverted.fromPartial(data)),
  })
  return {
    address: server.address,
    /** Records a conversion in the feed and sends it, as often as asked. */
    convert: async (data: Partial<IssueConverted>, times = 1): Promise<void> => {
      const event = message(data)
      kept.push(event)
      await sender.publish(Array.from({ length: times }, () => event))
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
