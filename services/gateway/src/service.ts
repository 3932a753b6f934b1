import { events } from '@fengqiao/contracts/events'
import { routes } from '@fengqiao/contracts/routes'
import type { Log, Part } from '@fengqiao/domain-kit'
import type { Topology } from '@fengqiao/messaging'
import { telemetry, together, tokensOf, type Authenticate } from '@fengqiao/service-kit'
import type { Config } from './config.ts'
import { createApp } from './inbound/app.ts'
import { visitorOf } from './inbound/callers.ts'
import { door } from './inbound/door.ts'
import { openApi } from './inbound/files/docs.ts'
import { limiter, policiesOf } from './inbound/limits.ts'
import { hub } from './inbound/live/hub.ts'
import { live } from './inbound/live/live.ts'
import { canSee } from './inbound/live/visible.ts'
import { proxy } from './inbound/proxy.ts'
import { rest } from './inbound/rest/rest.ts'
import { shedder } from './inbound/shedding.ts'
import { sharedBuckets } from './outbound/buckets.ts'
import { channelsTo, feedsOf } from './outbound/neighbours.ts'
import { eventTap } from './outbound/tap.ts'
import type { Policies } from './ports.ts'

/** What a test may put in the place of the real thing. */
export interface Overrides {
  readonly log: Log
  readonly authenticate?: Authenticate
  readonly token?: () => Promise<string>
  readonly topology?: Topology
  readonly policies?: Partial<Policies>
  readonly bucketPrefix?: string
  readonly beatEvery?: number
  /** Milliseconds for which a stopping door still answers on the connections it has. */
  readonly linger?: number
}

const beatEvery = 15_000
const linger = 5_000

const limiting = (config: Config, { log, bucketPrefix = 'rate', policies }: Overrides) => {
  const buckets = sharedBuckets({ url: config.REDIS_URL, log, prefix: bucketPrefix })
  return { buckets, limits: limiter(buckets.take, { ...policiesOf(config), ...policies }) }
}

const tellingInPassing = (): ReadonlySet<string> =>
  new Set(Object.values(events).flatMap(({ inPassing, producer }) => (inPassing === true ? [producer] : [])))

/** Puts the door together: the routes of the contract, the live stream, sign-in, documents and the console. */
export const createService = (config: Config, overrides: Overrides) => {
  const { log, topology } = overrides
  const tokens = tokensOf('gateway', config, log)
  const visitors = visitorOf(overrides.authenticate ?? tokens.authenticate)
  const { buckets, limits } = limiting(config, overrides)
  const neighbours = channelsTo(config.neighbours)
  const feeds = feedsOf(neighbours, overrides.token ?? tokens.own)
  const listeners = hub({ feeds, passing: tellingInPassing(), log })
  const tap = eventTap({ url: config.AMQP_URL, log, topology, heard: listeners.heard })
  const shed = shedder(config.REQUESTS_AT_ONCE)
  const asked = { visitorOf: visitors, limiter: limits }
  const app = createApp({
    publicUrl: config.PUBLIC_URL,
    trustedProxies: config.TRUSTED_PROXIES,
    consoleFolder: config.CONSOLE_FILES,
    neighbours,
    log,
    isOpen: () => entrance.isOpen(),
    rest: rest({ ...asked, routes, openapi: openApi(), neighbours, shed }),
    live: live({
      ...asked,
      hub: listeners,
      feeds,
      sees: canSee(events),
      beatEvery: overrides.beatEvery ?? beatEvery,
    }),
    signIn: proxy({ targets: config.IDENTITY_HTTP_ADDRESS, publicUrl: config.PUBLIC_URL, limiter: limits }),
  })
  const shared = config.HTTP_SHARE_PORT === 'true'
  const entrance = door({ ...config.HTTP_LISTEN, shared, linger: overrides.linger ?? linger }, app)
  const observed = telemetry('gateway', config)
  const lines = Object.values(neighbours)
  // Stopping goes from the end: listeners are sent away first, then the door closes behind what is under way.
  const parts: readonly Part[] = [observed, tokens, buckets, ...lines, ...tap, entrance, listeners]
  return { ...together(parts, log), address: entrance.address, live: listeners }
}
