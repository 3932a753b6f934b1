import { connectStore, keeping } from '@fengqiao/aggregate-store'
import { events } from '@fengqiao/contracts/events'
import { roles } from '@fengqiao/contracts/permissions'
import type { Clock, Log } from '@fengqiao/domain-kit'
import { brokerConnection, publisherTo, type Topology } from '@fengqiao/messaging'
import { sealer } from '@fengqiao/personal-data'
import {
  epochKey,
  grpcServer,
  mirroredEpochs,
  schedule,
  telemetry,
  together,
  tokenVerifier,
  type FeedOptions,
  whispersAt,
} from '@fengqiao/service-kit'
import type { Redis } from 'ioredis'
import { acceptInvitation } from './commands/accept-invitation.ts'
import { changePassword } from './commands/change-password.ts'
import { createPerson } from './commands/create-person.ts'
import { reinstatePerson, resetPassword, signOutEverywhere, suspendPerson } from './commands/keep-access.ts'
import { clientCommands } from './commands/keep-clients.ts'
import { invitationCommands } from './commands/keep-invitations.ts'
import { assignPost, endPost } from './commands/keep-posts.ts'
import { subscriptionCommands } from './commands/keep-subscriptions.ts'
import { sweepSubscriptions } from './commands/settle-subscription.ts'
import { signIn } from './commands/sign-in.ts'
import { tryInvitation } from './commands/try-invitation.ts'
import type { Config } from './config.ts'
import { peopleService } from './inbound/grpc.ts'
import { httpServer } from './inbound/http.ts'
import { invitationService } from './inbound/invitations-grpc.ts'
import { systemServices } from './inbound/systems-grpc.ts'
import { aggregatesOf, knownAs } from './outbound/aggregates.ts'
import { attemptsIn } from './outbound/attempts.ts'
import { brokerAt } from './outbound/broker.ts'
import { credentialsIn } from './outbound/credentials.ts'
import { departuresIn } from './outbound/departures.ts'
import { brokerPasswords, handedSecrets } from './outbound/handed-secrets.ts'
import { oidcRecordsIn } from './outbound/oidc-records.ts'
import { toContract } from './outbound/published-events.ts'
import { redisAt } from './outbound/redis.ts'
import { sessionsOf } from './outbound/sessions.ts'
import { rotation, signingKeysIn } from './outbound/signing-keys.ts'
import { usernamesIn } from './outbound/usernames.ts'
import type { Deps } from './ports.ts'
import { getMe } from './queries/get-me.ts'
import { listInvitations } from './queries/read-invitations.ts'
import { getPerson, listPeople } from './queries/read-people.ts'
import { batchGetStaff, listStaff } from './queries/read-staff.ts'
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
  },
  queries: {
    getMe: getMe(deps),
    getPerson: getPerson(deps),
    listPeople: listPeople(deps),
    batchGetStaff: batchGetStaff(deps),
    listStaff: listStaff(deps),
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

/** What the service keeps: accounts and their facts, names, passwords, sign-ins, keys. */
const kept = async (config: Config, { log, database = source, topology }: Overrides) => {
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const broker = brokerConnection({ url: config.AMQP_URL, name: source, log, ...(topology && { topology }) })
  const sender = publisherTo({ connection: broker, log })
  const [usernames, records] = [usernamesIn(connection), oidcRecordsIn(connection)]
  const seal = sealer({ connection: connection.connection, masterKey: config.MASTER_KEY, log })
  const facts = keeping({
    connection,
    source,
    toContract,
    publish: sender.publish,
    whispers: whispersAt(config.REDIS_URL, log),
    log,
    aggregates: aggregatesOf,
    beside: [usernames, records, seal],
  })
  const keys = signingKeysIn(connection, config.KEY_ENCRYPTION_KEY)
  return { connection, usernames, records, seal, facts, keys, parts: [broker, sender, ...facts.parts] }
}

/** The broker's side of other systems' subscriptions. */
const brokerOf = (config: Config, topology: Topology | undefined) =>
  brokerAt({
    managementUrl: config.AMQP_MANAGEMENT_URL,
    amqpUrl: config.AMQP_URL,
    publicUrl: config.BROKER_PUBLIC_URL,
    topology,
    passwordOf: brokerPasswords(config.KEY_ENCRYPTION_KEY),
  })

type Kept = Awaited<ReturnType<typeof kept>>

const depsOf = (config: Config, keeps: Kept, overrides: Overrides & { readonly redis: Redis }): Deps => {
  const { log, redis, clock = () => new Date() } = overrides
  const { connection, usernames, records, seal, facts } = keeps
  return {
    ...knownAs(facts.aggregates),
    usernames,
    credentials: credentialsIn(connection),
    sessions: sessionsOf({ redis, records, keyOf: epochKey, log }),
    attempts: attemptsIn(redis, log, `${overrides.database ?? source}:`),
    seal,
    ...handedSecrets(config.KEY_ENCRYPTION_KEY),
    departures: departuresIn(connection),
    broker: brokerOf(config, overrides.topology),
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
  const keeps = await kept(config, overrides)
  const { records, facts, keys, parts } = keeps
  const redisPart = redisAt(config.REDIS_URL, log)
  const deps = depsOf(config, keeps, { ...overrides, redis: redisPart.redis })
  const feature = featureOf(deps, facts.feed)
  const epochs = mirroredEpochs(config.REDIS_URL, log)
  const pages = signingIn(deps, config)
  const isReady = () => facts.journal.head().then(() => true)
  const http = httpServer({ ...pages, adapter: records.adapter, isReady, log })
  const issuer = `${pages.publicUrl}/oidc`
  const authenticate = tokenVerifier({ issuer, jwksUrl: config.JWKS_URL, minimumEpoch: epochs.minimum })
  const services = [peopleService(feature), ...systemServices(feature), invitationService(feature)]
  const grpc = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate, log })
  const observed = telemetry(source, config.OTEL_EXPORTER_OTLP_ENDPOINT, { backlog: facts.backlog })
  const keysPart = rotation({ keys, onKeys: http.useKeys, log })
  const sweep = schedule({ sweep: sweepSubscriptions(deps, log), every: sweepEvery, log })
  const all = [observed, redisPart, epochs, ...parts, keysPart, sweep, http, grpc]
  return { ...together(all, log), address: grpc.address, httpAddress: http.address, feature }
}
