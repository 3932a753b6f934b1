/** A server that a service keeps its data in or speaks through. */
export type Need = 'mongodb' | 'amqp' | 'redis'

/** How a process's heap is kept. */
interface Heap {
  /** Room for newborn objects, in megabytes of each of its halves. */
  readonly newborn: number
  /** By how many percent of what is left after a sweep it grows until the next. */
  readonly growth: number
}

/** One row of the table that the local stack, compose, Helm values, documents and tests read. */
export interface ServiceRow {
  readonly name: ServiceName
  readonly grpcPort?: number
  readonly httpPort?: number
  readonly database?: string
  /** Permissions of other services' RPCs that it may call as itself. */
  readonly calls: readonly string[]
  /** Services whose events it consumes. */
  readonly listens: readonly ServiceName[]
  readonly needs: readonly Need[]
  readonly heap?: Heap
}

export type ServiceName =
  | 'identity'
  | 'population-registry'
  | 'grid-management'
  | 'dispute-mediation'
  | 'notifications'
  | 'analytics'
  | 'gateway'

/**
 * First of the ports on one machine, unless it is told another. They all lie below 32,768: those above Linux gives to
 * whoever connects to somewhere, also between our look whether one is free and our start.
 */
export const firstPort = 20_051

const everyServer: readonly Need[] = ['mongodb', 'amqp', 'redis']

/** The services behind the door, in the order in which they start. */
const behindTheDoor: readonly ServiceRow[] = [
  {
    name: 'identity',
    grpcPort: 20051,
    httpPort: 20151,
    database: 'identity',
    calls: ['events.read'],
    listens: ['population-registry'],
    needs: everyServer,
  },
  {
    name: 'population-registry',
    grpcPort: 20052,
    database: 'population_registry',
    calls: ['events.read'],
    listens: ['identity', 'grid-management'],
    needs: everyServer,
    // A sheet that is loaded leaves much that dies young: with more room for it the processor has less to do.
    heap: { newborn: 16, growth: 40 },
  },
  {
    name: 'grid-management',
    grpcPort: 20053,
    database: 'grid_management',
    calls: ['events.read', 'staff.read', 'buildings.read'],
    listens: ['population-registry', 'dispute-mediation'],
    needs: everyServer,
  },
  {
    name: 'dispute-mediation',
    grpcPort: 20054,
    database: 'dispute_mediation',
    calls: ['events.read', 'staff.read'],
    listens: ['population-registry', 'grid-management'],
    needs: everyServer,
  },
  {
    name: 'notifications',
    grpcPort: 20055,
    database: 'notifications',
    calls: ['events.read', 'staff.read'],
    listens: ['population-registry', 'grid-management', 'dispute-mediation'],
    needs: everyServer,
  },
  {
    name: 'analytics',
    grpcPort: 20056,
    database: 'analytics',
    calls: ['events.read'],
    listens: ['grid-management'],
    needs: everyServer,
  },
]

/** Every service of the platform, in the order in which they start: the door comes last and hears of all behind it. */
export const topology: readonly ServiceRow[] = [
  ...behindTheDoor,
  {
    name: 'gateway',
    httpPort: 8080,
    calls: ['events.read'],
    listens: behindTheDoor.map(({ name }) => name),
    needs: ['amqp', 'redis'],
  },
]

/** Kept small by default: seven processes would else take half as much memory again under load. */
export const heapFlags = ({
  heap = { newborn: 4, growth: 60 },
}: Pick<ServiceRow, 'heap'> = {}): readonly string[] => [
  `--max-semi-space-size=${String(heap.newborn)}`,
  `--heap-growing-percent=${String(heap.growth)}`,
]

/** Use for the name of an environment variable about a service: `grid-management` gives `GRID_MANAGEMENT`. */
export const variablePrefix = (name: ServiceName): string => name.toUpperCase().replaceAll('-', '_')
