import { seenMarks } from '@fengqiao/aggregate-store'
import { events } from '@fengqiao/contracts/events'
import { roles } from '@fengqiao/contracts/permissions'
import type { Clock, Log } from '@fengqiao/domain-kit'
import { consumer, type Topology } from '@fengqiao/messaging'
import {
  consuming,
  epochKey,
  grpcServer,
  schedule,
  telemetry,
  together,
  redisAt,
  tokensOf,
  type FeedOptions,
  whispersAt,
} from '@fengqiao/service-kit'
import type { Redis } from 'ioredis'
import { acceptInvitation } from './commands/accept-invitation.ts'
import { changePassword } from './commands/change-password.ts'
import { createPerson } from './commands/create-person.ts'
import { followRegistry } from './commands/follow-registry.ts'
import { reinstatePerson, resetPassword, signOutEverywhere, suspendPerson } from './commands/keep-access.ts'
import { clientCommands } from './commands/keep-clients.ts'
import { invitationCommands } from './commands/keep-invitations.ts'
import { assignPost, endPost } from './commands/keep-posts.ts'
import { subscriptionCommands } from './commands/keep-subscriptions.ts'
import { sweepSubscriptions } from './commands/settle-subscription.ts'
import { signIn } from './commands/sign-in.ts'
import { tryInvitation } from './commands/try-invitation.ts'
import type { Config } from './config.ts'
import { subscriptions } from './inbound/events.ts'
import { peopleService } from './inbound/grpc.ts'
import { httpServer } from './inbound/http.ts'
import { invitationService } from './inbound/invitations-grpc.ts'
import { systemServices } from './inbound/systems-grpc.ts'
import { knownAs } from './outbound/aggregates.ts'
import { attemptsIn } from './outbound/attempts.ts'
import { brokerAt } from './outbound/broker.ts'
import { credentialsIn } from './outbound/credentials.ts'
import { departuresIn } from './outbound/departures.ts'
import { brokerPasswords, handedSecrets } from './outbound/handed-secrets.ts'
import { kept } from './outbound/kept.ts'
import { residents } from './outbound/residents.ts'
import { sessionsOf } from './outbound/sessions.ts'
import { rotation } from './outbound/signing-keys.ts'
import type { Deps } from './ports.ts'
import { getMe } from './queries/get-me.ts'
import { listInvitations } from './queries/read-invitations.ts'
import { getPerson, listPeople } from './queries/read-people.ts'
import { staffQueries } from './queries/read-staff.ts'
import { getSubscription, listSubscriptions } from './queries/read-subscriptions.ts'
import { installer, tokenClaims } from './queries/token-claims.ts'

const source = 'identity'

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly clock?: Clock
  readonly database?: string
  readonly topology?: Topology
  readonly sweepEvery?: number
}

const featureOf = (deps: Deps, feed: FeedOptions) => ({
  commands: {
    createPerson: createPerson(deps),
    assignPost: assignPost(deps),
    endPost: endPost(deps),
    suspendPerson: suspendPerson(deps),
    reinstatePerson: reinstatePerson(deps),
    resetPassword: resetPassword(deps),
    signOutEverywhere: signOutEverywhere(deps),
    ...clientCommands(deps),
    ...subscriptionCommands(deps),
    ...invitationCommands(deps),
    acceptInvitation: acceptInvitation(deps),
    ...followRegistry(deps),
  },
  queries: {
    getMe: getMe(deps),
    getPerson: getPerson(deps),
    listPeople: listPeople(deps),
    ...staffQueries(deps),
    getClient: deps.clients.load,
    listClients: deps.clients.list,
    getSubscription: getSubscription(deps),
    listSubscriptions: listSubscriptions(deps),
    listInvitations: listInvitations(deps),
  },
  feed,
  town: deps.town,
})

/** Everything this service can do over gRPC. */
export type Feature = ReturnType<typeof featureOf>

/** Everything that signing in needs, and who may ask for tokens. */
const signingIn = (deps: Deps, config: Config) => ({
  signIn: signIn(deps),
  changePassword: changePassword(deps),
  tryInvitation: tryInvitation({ ...deps, accept: acceptInvitation(deps) }),
  ...tokenClaims(deps),
  publicUrl: config.PUBLIC_URL,
  serviceSecrets: config.SERVICE_CLIENT_SECRETS,
  installer,
  installerSecret: config.INSTALLER_CLIENT_SECRET,
  cookieKey: config.COOKIE_KEY,
  listen: config.HTTP_LISTEN,
})

const permissionsOf: Deps['permissionsOf'] = (held) => [
  ...new Set(held.flatMap((role) => roles[role]?.permissions ?? [])),
]

/** Everything published, and the permission each event needs. */
const eventPermissions = Object.fromEntries(
  Object.values(events).map(({ type, permission }) => [type, permission]),
)

const keptBy = (config: Config, { log, database = source, topology }: Overrides) =>
  kept({
    source,
    mongodbUrl: config.MONGODB_URL,
    amqpUrl: config.AMQP_URL,
    masterKeys: config.MASTER_KEY,
    keyEncryptionKeys: config.KEY_ENCRYPTION_KEY,
    ...{ log, database, topology },
    whispers: whispersAt(config.REDIS_URL, log),
  })

/** The broker's side of other systems' subscriptions. */
const brokerOf = (config: Config, handed: Buffer, topology: Topology | undefined) =>
  brokerAt({
    managementUrl: config.AMQP_MANAGEMENT_URL,
    amqpUrl: config.AMQP_URL,
    publicUrl: config.BROKER_PUBLIC_URL,
    topology,
    passwordOf: brokerPasswords(handed),
  })

type Kept = Awaited<ReturnType<typeof kept>>

const depsOf = (config: Config, keeps: Kept, overrides: Overrides & { readonly redis: Redis }): Deps => {
  const { log, redis, clock = () => new Date() } = overrides
  const { connection, usernames, records, seal, handed, facts } = keeps
  return {
    ...knownAs(facts.aggregates),
    usernames,
    credentials: credentialsIn(connection),
    sessions: sessionsOf({ redis, records, keyOf: epochKey, log }),
    attempts: attemptsIn(redis, log, `${overrides.database ?? source}:`),
    seal,
    ...handedSecrets(handed),
    departures: departuresIn(connection),
    broker: brokerOf(config, handed, overrides.topology),
    eventPermissions,
    permissionsOf,
    clock,
    town: { code: config.TOWN_CODE, name: config.TOWN_NAME },
    servicePermissions: config.SERVICE_CLIENT_PERMISSIONS,
  }
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, sweepEvery = 60_000 } = overrides
  const keeps = await keptBy(config, overrides)
  const { records, facts, keys, parts } = keeps
  const redisPart = redisAt({ url: config.REDIS_URL, log, without: 'Redis is out of reach' })
  const deps = depsOf(config, keeps, { ...overrides, redis: redisPart.redis })
  const feature = featureOf(deps, facts.feed)
  const tokens = tokensOf(source, config, log)
  const pages = signingIn(deps, config)
  const isReady = () => facts.journal.head().then(() => true)
  const http = httpServer({ ...pages, adapter: records.adapter, isReady, log })
  const registry = residents(config.POPULATION_REGISTRY_ADDRESS, tokens.own)
  const events = consumer({
    service: source,
    connection: keeps.broker,
    subscriptions: subscriptions(feature),
    producers: registry.producers,
    marks: seenMarks(keeps.connection),
    log,
    around: consuming,
  })
  const services = [peopleService(feature, events), ...systemServices(feature), invitationService(feature)]
  const { authenticate } = tokens
  const grpc = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate, log })
  const health = { ...facts.health, lag: events.lag }
  const observed = telemetry(source, config, health)
  const keysPart = rotation({ keys, onKeys: http.useKeys, log })
  const sweep = schedule({ sweep: sweepSubscriptions(deps, log), every: sweepEvery, log })
  const rewrap = schedule({ sweep: keeps.seal.rewrap, every: sweepEvery, log })
  const doors = [keysPart, sweep, rewrap, http, grpc, registry.channel, events]
  const all = [observed, { name: 'redis', ...redisPart }, tokens, ...parts, ...doors]
  return { ...together(all, log), address: grpc.address, httpAddress: http.address, feature }
}
