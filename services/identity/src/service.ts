import { connectStore, keeping } from '@fengqiao/aggregate-store'
import { roles } from '@fengqiao/contracts/permissions'
import type { Clock, Log } from '@fengqiao/domain-kit'
import { brokerConnection, publisherTo, type Topology } from '@fengqiao/messaging'
import { sealer } from '@fengqiao/personal-data'
import {
  epochKey,
  grpcServer,
  mirroredEpochs,
  telemetry,
  together,
  tokenVerifier,
  type FeedOptions,
} from '@fengqiao/service-kit'
import { changePassword } from './commands/change-password.ts'
import { createPerson } from './commands/create-person.ts'
import { reinstatePerson, resetPassword, signOutEverywhere, suspendPerson } from './commands/keep-access.ts'
import { assignPost, endPost } from './commands/keep-posts.ts'
import { signIn } from './commands/sign-in.ts'
import type { Config } from './config.ts'
import { peopleService } from './inbound/grpc.ts'
import { httpServer } from './inbound/http.ts'
import { attemptsIn } from './outbound/attempts.ts'
import { credentialsIn } from './outbound/credentials.ts'
import { handedPasswords } from './outbound/handed-password.ts'
import { oidcRecordsIn } from './outbound/oidc-records.ts'
import { peopleIn, peopleStore } from './outbound/people-store.ts'
import { toContract } from './outbound/published-events.ts'
import { redisAt } from './outbound/redis.ts'
import { sessionsOf } from './outbound/sessions.ts'
import { rotation, signingKeysIn } from './outbound/signing-keys.ts'
import { usernamesIn } from './outbound/usernames.ts'
import type { Deps } from './ports.ts'
import { getMe } from './queries/get-me.ts'
import { getPerson, listPeople } from './queries/read-people.ts'
import { batchGetStaff, listStaff } from './queries/read-staff.ts'
import { clientClaims, installer, isSignInGood, personClaims } from './queries/token-claims.ts'

const source = 'identity'

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly clock?: Clock
  readonly database?: string
  readonly topology?: Topology
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
  },
  queries: {
    getMe: getMe(deps),
    getPerson: getPerson(deps),
    listPeople: listPeople(deps),
    batchGetStaff: batchGetStaff(deps),
    listStaff: listStaff(deps),
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
  personClaims: personClaims(deps),
  clientClaims: clientClaims(deps),
  isSignInGood: isSignInGood(deps),
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

/** What the service keeps: accounts and their facts, names, passwords, sign-ins, keys. */
const kept = async (config: Config, { log, database = source, topology }: Overrides) => {
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const broker = brokerConnection({
    url: config.AMQP_URL,
    name: source,
    log,
    ...(topology ? { topology } : {}),
  })
  const sender = publisherTo({ connection: broker, log })
  const [usernames, records] = [usernamesIn(connection), oidcRecordsIn(connection)]
  const seal = sealer({ connection: connection.connection, masterKey: config.MASTER_KEY, log })
  const facts = keeping({
    connection,
    source,
    toContract,
    publish: sender.publish,
    log,
    aggregates: (hooks) => ({ people: peopleStore(hooks) }),
    beside: [usernames, records, seal],
  })
  const keys = signingKeysIn(connection, config.KEY_ENCRYPTION_KEY)
  return { connection, usernames, records, seal, facts, keys, parts: [broker, sender, ...facts.parts] }
}

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, clock = () => new Date() } = overrides
  const { connection, usernames, records, seal, facts, keys, parts } = await kept(config, overrides)
  const redisPart = redisAt(config.REDIS_URL, log)
  const { redis } = redisPart
  const deps: Deps = {
    people: peopleIn(facts.aggregates.people),
    usernames,
    credentials: credentialsIn(connection),
    sessions: sessionsOf({ redis, records, keyOf: epochKey, log }),
    attempts: attemptsIn(redis, log, `${overrides.database ?? source}:`),
    seal,
    handedPassword: handedPasswords(config.KEY_ENCRYPTION_KEY),
    permissionsOf,
    clock,
    town: { code: config.TOWN_CODE, name: config.TOWN_NAME },
    servicePermissions: config.SERVICE_CLIENT_PERMISSIONS,
  }
  const feature = featureOf(deps, facts.feed)
  const epochs = mirroredEpochs(config.REDIS_URL, log)
  const pages = signingIn(deps, config)
  const isReady = () => facts.journal.head().then(() => true)
  const http = httpServer({ ...pages, adapter: records.adapter, isReady, log })
  const issuer = `${pages.publicUrl}/oidc`
  const authenticate = tokenVerifier({ issuer, jwksUrl: config.JWKS_URL, minimumEpoch: epochs.minimum })
  const services = [peopleService(feature)]
  const grpc = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate, log })
  const observed = telemetry(source, config.OTEL_EXPORTER_OTLP_ENDPOINT)
  const keysPart = rotation({ keys, onKeys: http.useKeys, log })
  const all = [observed, redisPart, epochs, ...parts, keysPart, http, grpc]
  return { ...together(all, log), address: grpc.address, httpAddress: http.address, feature }
}
