import { boundedBy, connectStore, journalOf, prepared, publisher, relay } from '@fengqiao/aggregate-store'
import { roles } from '@fengqiao/contracts/permissions'
import type { Clock, Log, Part } from '@fengqiao/domain-kit'
import { publishingTo } from '@fengqiao/messaging'
import { sealer } from '@fengqiao/personal-data'
import {
  epochKey,
  grpcServer,
  mirroredEpochs,
  telemetry,
  together,
  tokenVerifier,
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
/** Facts that may wait for the broker before commands are refused. */
const mostUnpublished = 50_000

/** What a test, or another house, may put in another's place. */
export interface Overrides {
  readonly log: Log
  readonly clock?: Clock
  readonly database?: string
}

const commandsOf = (deps: Deps) => ({
  createPerson: createPerson(deps),
  assignPost: assignPost(deps),
  endPost: endPost(deps),
  suspendPerson: suspendPerson(deps),
  reinstatePerson: reinstatePerson(deps),
  resetPassword: resetPassword(deps),
  signOutEverywhere: signOutEverywhere(deps),
})

const queriesOf = (deps: Deps) => ({
  getMe: getMe(deps),
  getPerson: getPerson(deps),
  listPeople: listPeople(deps),
  batchGetStaff: batchGetStaff(deps),
  listStaff: listStaff(deps),
})

/** Everything this service can do over gRPC. */
export interface Feature {
  readonly commands: ReturnType<typeof commandsOf>
  readonly queries: ReturnType<typeof queriesOf>
  readonly feed: Parameters<typeof import('@fengqiao/service-kit').serveFeed>[0]
  readonly town: Deps['town']
}

/** Everything that signing in needs. */
const signingIn = (deps: Deps, config: Config) => ({
  signIn: signIn(deps),
  changePassword: changePassword(deps),
  personClaims: personClaims(deps),
  clientClaims: clientClaims(deps),
  isSignInGood: isSignInGood(deps),
  publicUrl: new URL(config.PUBLIC_URL).origin,
  serviceSecrets: config.SERVICE_CLIENT_SECRETS,
  installer,
  installerSecret: config.INSTALLER_CLIENT_SECRET,
  cookieKey: config.COOKIE_KEY,
})

const permissionsOf: Deps['permissionsOf'] = (held) => [
  ...new Set(held.flatMap((role) => roles[role]?.permissions ?? [])),
]

/** Puts the service together; nothing runs until it is started. */
export const createService = async (config: Config, overrides: Overrides) => {
  const { log, clock = () => new Date(), database = source } = overrides
  const connection = await connectStore({ url: config.MONGODB_URL, database, log })
  const broker = publishingTo({ url: config.AMQP_URL, name: source, log })
  const wake = () => moving.wake()
  const admit = boundedBy(() => publishing.backlog(), mostUnpublished)
  const accounts = peopleStore(connection, { wake, admit })
  const publish = broker.publish
  const publishing = publisher({ connection, source, toContract, publish, log, aggregates: [accounts] })
  const moving = relay({ connection, sources: [accounts], log, onJournaled: publishing.wake })
  const journal = journalOf(connection, [accounts])
  const { redis, ...redisPart } = redisAt(config.REDIS_URL, log)
  const [usernames, records] = [usernamesIn(connection), oidcRecordsIn(connection)]
  const deps: Deps = {
    people: peopleIn(accounts),
    usernames,
    credentials: credentialsIn(connection),
    sessions: sessionsOf({ redis, records, keyOf: epochKey, log }),
    attempts: attemptsIn(redis, log),
    seal: sealer({ connection: connection.connection, masterKey: config.MASTER_KEY, log }),
    handedPassword: handedPasswords(config.KEY_ENCRYPTION_KEY),
    permissionsOf,
    clock,
    town: { code: config.TOWN_CODE, name: config.TOWN_NAME },
  }
  const feature: Feature = {
    commands: commandsOf(deps),
    queries: queriesOf(deps),
    feed: { journal, source, toContract },
    town: deps.town,
  }
  const epochs = mirroredEpochs(config.REDIS_URL, log)
  const isReady = () => journal.head().then(() => true)
  const pages = {
    ...signingIn(deps, config),
    adapter: records.adapter,
    listen: config.HTTP_LISTEN,
    isReady,
    log,
  }
  const http = httpServer(pages)
  const keys = signingKeysIn(connection, config.KEY_ENCRYPTION_KEY)
  const issuer = `${pages.publicUrl}/oidc`
  const authenticate = tokenVerifier({ issuer, jwksUrl: config.JWKS_URL, minimumEpoch: epochs.minimum })
  const services = [peopleService(feature)]
  const grpc = grpcServer({ listen: config.GRPC_LISTEN, services, authenticate, log })
  const parts: readonly Part[] = [
    telemetry(source, config.OTEL_EXPORTER_OTLP_ENDPOINT),
    prepared(connection, [accounts, usernames, records]),
    ...[redisPart, epochs, broker, publishing, moving],
    rotation({ keys, onKeys: http.useKeys, log }),
    ...[http, grpc],
  ]
  return { ...together(parts, log), address: grpc.address, httpAddress: http.address, feature }
}
