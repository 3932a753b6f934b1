import type { ServiceName } from '@fengqiao/infra/topology'
import { shuffled } from '../../support/random.ts'
import type { Link } from '../../support/open-town/proxies.ts'

export type ServerName = 'mongodb' | 'rabbitmq' | 'redis'

/** One way in which the town is hurt. Times are milliseconds. */
export type Fault =
  /** SIGKILL, and back after a while. */
  | { readonly kind: 'kill'; readonly part: string; readonly away: number }
  /** SIGSTOP for longer than any lease, then SIGCONT. */
  | { readonly kind: 'freeze'; readonly part: string; readonly away: number }
  /** One replica after the other ends as an operator ends it, and comes back. */
  | { readonly kind: 'roll'; readonly service: ServiceName }
  /** A consumer's queue is deleted with all that is in it. */
  | { readonly kind: 'delete queue'; readonly queue: string }
  /** Every connection to a server, or between the services, is reset. */
  | { readonly kind: 'cut'; readonly link: Link }
  /** Connections to a server, or between the services, stay open and nothing comes through. */
  | { readonly kind: 'silence'; readonly link: Link; readonly away: number }

export interface Plan {
  readonly count: number
  /** Only faults of these kinds; all where nothing is said. */
  readonly kinds?: readonly string[]
  readonly random: () => number
  /** Replicas of services, by name. */
  readonly replicas: readonly string[]
  readonly services: readonly ServiceName[]
  /** Queues of events that consumers live on. */
  readonly queues: readonly string[]
  /** What can be cut; nothing where there is no proxy. */
  readonly links: readonly Link[]
}

/** Longer than the publisher's lease of 15 s, so that another takes over meanwhile. */
const frozen = 20_000
/** Longer than a caller waits. */
const silent = 12_000
/** Long enough for every link to try and fail again and again. */
const absence = 20_000

const kill = (part: string, away = 500): Fault => ({ kind: 'kill', part, away })

/** Every kind of fault once round: servers more often than any one service, because everything hangs on them. */
const round = ({ replicas, services, queues, links, random }: Plan): readonly Fault[] => {
  const one = <T>(things: readonly T[]): readonly T[] => shuffled(things, random).slice(0, 1)
  return [
    ...replicas.map((part) => kill(part)),
    ...(['mongodb', 'rabbitmq', 'redis', 'mongodb', 'rabbitmq'] as const).map((part) => kill(part)),
    kill('rabbitmq', absence),
    ...shuffled(replicas, random)
      .slice(0, 2)
      .map((part): Fault => ({ kind: 'freeze', part, away: frozen })),
    ...shuffled(services, random)
      .slice(0, 4)
      .map((service): Fault => ({ kind: 'roll', service })),
    ...one(queues).map((queue): Fault => ({ kind: 'delete queue', queue })),
    ...links.map((link): Fault => ({ kind: 'cut', link })),
    ...one(links).map((link): Fault => ({ kind: 'silence', link, away: silent })),
  ]
}

/** So many faults, in an order that follows from the seed; every kind comes before any comes too often. */
export const planned = (plan: Plan): readonly Fault[] => {
  const { kinds } = plan
  const faults: Fault[] = []
  while (faults.length < plan.count) {
    const wanted = round(plan).filter(({ kind }) => kinds?.includes(kind) ?? true)
    if (wanted.length === 0) throw new RangeError(`no fault is called ${kinds?.join(' or ') ?? ''}`)
    faults.push(...shuffled(wanted, plan.random))
  }
  return faults.slice(0, plan.count)
}

/** In words, for the figures and the log. */
export const named = (fault: Fault): string => {
  if (fault.kind === 'roll') return `roll ${fault.service}`
  if (fault.kind === 'delete queue') return `delete queue ${fault.queue}`
  if ('link' in fault) return `${fault.kind} ${fault.link}`
  return `${fault.kind} ${fault.part}`
}
