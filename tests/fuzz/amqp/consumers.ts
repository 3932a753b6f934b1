import { events } from '@fengqiao/contracts/events'
import { topology, type ServiceName } from '@fengqiao/infra/topology'

/** One event that each consumer certainly acts on, by the producer it comes from. */
const heard: Partial<Readonly<Record<ServiceName, readonly string[]>>> = {
  identity: ['PersonErased'],
  'population-registry': ['BuildingPlaced', 'AccountLinked'],
  'grid-management': ['PersonErased', 'DisputeArchived'],
  'dispute-mediation': ['PersonErased', 'IssueConverted'],
  notifications: ['PersonErased', 'IssueAssigned', 'DisputeAccepted'],
  analytics: ['IssueRegistered'],
}

export interface Heard {
  readonly type: string
  readonly producer: string
  readonly kind: string
  readonly idField: string
}

export interface ConsumingService {
  readonly name: ServiceName
  readonly listens: readonly ServiceName[]
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
  .map(({ name, listens }) => ({ name, listens, heard: (heard[name] ?? []).map(named) }))

/** Producers that somebody listens to. */
export const producers: readonly ServiceName[] = [...new Set(consumers.flatMap(({ listens }) => listens))]
