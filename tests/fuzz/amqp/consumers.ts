import { events } from '@fengqiao/contracts/events'
import { topology, type ServiceName } from '@fengqiao/infra/topology'

/** Some events that each consumer acts on: of each of them, everybody who does. */
const heard: Partial<Readonly<Record<ServiceName, readonly string[]>>> = {
  identity: ['PersonErased'],
  'population-registry': ['BuildingPlaced', 'AccountLinked'],
  'grid-management': ['PersonErased', 'DisputeArchived'],
  'dispute-mediation': ['PersonErased', 'IssueConverted'],
  notifications: [
    ...['PersonErased', 'IssueRegistered', 'IssueAssigned', 'IssueConverted'],
    ...['DisputeAccepted', 'DisputeArchived'],
  ],
  analytics: ['IssueRegistered', 'IssueAssigned', 'IssueConverted'],
}

export interface Heard {
  readonly type: string
  readonly producer: string
  readonly kind: string
  readonly idField: string
}

export interface ConsumingService {
  readonly name: ServiceName
  readonly heard: readonly Heard[]
}

const named = (name: string): Heard => {
  const found = Object.values(events).find(({ type }) => type.endsWith(`.${name}`))
  if (found === undefined) throw new Error(`no event ${name}`)
  return found
}

/** Every service with a queue of events. */
export const consumers: readonly ConsumingService[] = topology
  .filter(({ grpcPort }) => grpcPort !== undefined)
  .map(({ name }) => ({ name, heard: (heard[name] ?? []).map(named) }))

/** Everything that one of them acts on. */
export const allHeard: readonly Heard[] = [...new Set(Object.values(heard).flat())].map(named)

/** Producers that somebody listens to. */
export const producers: readonly string[] = [...new Set(allHeard.map(({ producer }) => producer))]
