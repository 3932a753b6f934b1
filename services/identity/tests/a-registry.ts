import { PublishedEvent, type ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import {
  PersonErased,
  ResidentServiceService,
  ResidentsMerged,
  ResidentsUnmerged,
} from '@fengqiao/contracts/population-registry/v1'
import type { EventMessage } from '@fengqiao/domain-kit'
import type { Topology } from '@fengqiao/messaging'
import { sendingNeighbour } from '@fengqiao/messaging/suites'
import { grpcServer, tokensOf, type Implementation, type Tokens } from '@fengqiao/service-kit'
import type { Config } from '../src/config.ts'
import { silent } from './running.ts'

const epoch = 'epoch'

const published = ({ at, position, cause: _cause, trace: _trace, ...event }: EventMessage): PublishedEvent =>
  PublishedEvent.fromPartial({
    ...event,
    visibleTo: [...event.visibleTo],
    time: at,
    position: BigInt(position),
    data: event.data as Record<string, unknown>,
  })

/** The next event of a record, after those that are kept. */
const eventAfter = (
  kept: readonly EventMessage[],
  aggregateId: string,
  told: Pick<EventMessage, 'type' | 'data'>,
): EventMessage => {
  const position = kept.length + 1
  const previous = kept.filter((event) => event.aggregateId === aggregateId).length
  return {
    ...told,
    ...{ id: `heard-${String(position)}`, source: 'population-registry', kind: 'Resident', aggregateId },
    ...{ version: previous + 1, previous, epoch, position, at: new Date() },
    ...{ actor: 'admin', visibleTo: [], head: '' },
  }
}

/** population-registry as far as identity knows it: whom it erased and whose records it merged, in its feed and, once it may send, on the broker. */
export const aRegistry = () => {
  const kept: EventMessage[] = []
  let tokens: Tokens | undefined
  const readEvents = ({ after, kind, aggregateId }: ReadEventsRequest) => {
    const asked = kept.filter((event) =>
      aggregateId ? event.kind === kind && event.aggregateId === aggregateId : event.position > Number(after),
    )
    return Promise.resolve({ epoch, events: asked.map(published), next: BigInt(kept.length), atHead: true })
  }
  const none = () => Promise.reject(new Error('not asked for in these tests'))
  const others = Object.fromEntries(Object.keys(ResidentServiceService).map((name) => [name, none]))
  const handlers = { ...others, readEvents } as Implementation['handlers']
  const server = grpcServer({
    listen: { host: '127.0.0.1', port: 0 },
    services: [{ definition: ResidentServiceService, handlers }],
    // Whoever asks shows a token of the provider that is being tested.
    authenticate: (...shown) =>
      tokens === undefined ? Promise.reject(new Error('no provider yet')) : tokens.authenticate(...shown),
    log: silent,
  })
  return {
    start: server.start,
    address: server.address,
    stop: server.stop,
    /** Knows callers by this provider's tokens from now on, and sends what happens through the broker. */
    meets: async (config: Config, topology: Topology) => {
      tokens = tokensOf('population-registry', config, silent)
      const sender = sendingNeighbour({ url: config.AMQP_URL, name: 'registry', log: silent, topology })
      await sender.start()
      const happens = async (aggregateId: string, told: Pick<EventMessage, 'type' | 'data'>) => {
        const event = eventAfter(kept, aggregateId, told)
        kept.push(event)
        await sender.publish([event])
        return event
      }
      return {
        erase: (residentId: string, personId: string) =>
          happens(residentId, {
            type: PersonErased.$type,
            data: PersonErased.toJSON(PersonErased.fromPartial({ residentId, personId, reason: 1 })),
          }),
        merge: (residentId: string, otherId: string) =>
          happens(residentId, {
            type: ResidentsMerged.$type,
            data: ResidentsMerged.toJSON(ResidentsMerged.fromPartial({ residentId, otherId })),
          }),
        unmerge: (residentId: string, otherId: string, personId: string) =>
          happens(residentId, {
            type: ResidentsUnmerged.$type,
            data: ResidentsUnmerged.toJSON({ residentId, otherId, personId }),
          }),
        repeat: (event: EventMessage) => sender.publish([event]),
        stop: sender.stop,
      }
    },
  }
}
