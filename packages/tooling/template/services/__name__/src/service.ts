import { connectStore, keeping, type StoreConnection } from '@fengqiao/aggregate-store'
import type { Log } from '@fengqiao/domain-kit'
import { brokerConnection, publisherTo, type Topology } from '@fengqiao/messaging'
import {
  grpcServer,
  telemetry,
  together,
  tokensOf,
  whispersAt,
  type FeedOptions,
} from '@fengqiao/service-kit'
import { close__Thing__ } from './commands/close-__thing__.ts'
import { register__Thing__ } from './commands/register-__thing__.ts'
import type { Config } from './config.ts'
import { __oneThing__Service } from './inbound/grpc.ts'
import { __oneThing__Aggregates, __oneThing__Store } from './outbound/__thing__-store.ts'
import { toContract } from './outbound/published-events.ts'
import type { Deps } from './ports.ts'
import { get__Thing__, list__Things__ } from './queries/read-__things__.ts'

const source = '__name__'

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly database?: string
  readonly topology?: Topology
}

const featureOf = (deps: Deps, feed: FeedOptions) => ({
  commands: {
    register__Thing__: register__Thing__(deps),
    close__Thing__: close__Thing__(deps),
  },
  queries: {
    get__Thing__: get__Thing__(deps),
    list__Things__: list__Things__(deps),
  },
  feed,
})

/** Everything this service can do, before a way in is chosen. */
export type Feature = ReturnType<typeof featureOf>

/** Where facts are kept, and how they leave. */
const keepFacts = (
  connection: StoreConnection,
  { config, log, topology }: Overrides & { readonly config: Config },
) => {
  const broker = brokerConnection({
    url: config.AMQP_URL,
    name: source,
    log,
    ...(topology ? { topology } : {}),
  })
  const sender = publisherTo({ connection: broker, log })
  const facts = keeping({
    connection,
    source,
    toContract,
    publish: sender.publish,
    whispers: whispersAt(config.REDIS_URL, log),
    log,
    aggregates: (hooks) => ({ __manyThings__: __oneThing__Aggregates(hooks) }),
  })
  return { ...facts, parts: [broker, sender, ...facts.parts] }
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, database = '__context__' } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const facts = keepFacts(connection, { ...overrides, config })
  const tokens = tokensOf(source, config, log)
  const deps: Deps = { __manyThings__: __oneThing__Store(facts.aggregates.__manyThings__) }
  const feature = featureOf(deps, facts.feed)
  const services = [__oneThing__Service(feature)]
  const server = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate: tokens.authenticate, log })
  const observed = telemetry(source, config, facts.health)
  const parts = [observed, tokens, ...facts.parts, server]
  return { ...together(parts, log), address: server.address, feature }
}
