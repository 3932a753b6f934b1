import { IssueServiceService } from '@fengqiao/contracts/grid-management/v1'
import { PeopleServiceService } from '@fengqiao/contracts/identity/v1'
import { DomainError, type Log, type Part } from '@fengqiao/domain-kit'
import {
  channelTo,
  clientOf,
  grpcServer,
  implement,
  askIdentityAt,
  tokenVerifier,
  type Call,
  type GrpcClient,
  type Handlers,
} from '@fengqiao/service-kit'
import { testIssuer, type TestIssuer, type TestSubject } from '@fengqiao/service-kit/testing'

type People = Handlers<typeof PeopleServiceService>
type Issues = Handlers<typeof IssueServiceService>

export interface LogLine {
  readonly level: string
  readonly fields: Record<string, unknown>
  readonly message: string
}

/** A log that is read back. */
export const readableLog = (): Log & { readonly lines: readonly LogLine[] } => {
  const lines: LogLine[] = []
  const at = (level: string) => (fields: Record<string, unknown>, message: string) => {
    lines.push({ level, fields, message })
  }
  return { lines, info: at('info'), warn: at('warn'), error: at('error') }
}

const refusing = (names: readonly string[]): Record<string, () => Promise<never>> =>
  Object.fromEntries(
    names.map((name) => [name, () => Promise.reject(new DomainError('not-found', 'NOT_FOUND'))]),
  )

export interface Town {
  readonly issuer: TestIssuer
  readonly log: ReturnType<typeof readableLog>
  readonly address: string
  readonly people: GrpcClient<typeof PeopleServiceService>
  readonly issues: GrpcClient<typeof IssueServiceService>
  readonly tokenOf: (subject: TestSubject) => Promise<string>
  readonly stop: () => Promise<void>
}

export interface TownParts {
  readonly people?: Partial<People>
  readonly issues?: Partial<Issues>
  readonly minimumEpoch?: (subject: string) => Promise<number>
}

/** Use for another replica: a server of both contracts whose other handlers find nothing. */
export const serve = (
  { people = {}, issues = {}, minimumEpoch = async () => 0 }: TownParts,
  { issuer, log, port = 0 }: { readonly issuer: TestIssuer; readonly log: Log; readonly port?: number },
): Part & { readonly address: () => string } =>
  grpcServer({
    listen: { host: '127.0.0.1', port },
    services: [
      implement(PeopleServiceService, {
        ...refusing(Object.keys(PeopleServiceService)),
        ...people,
      } as People),
      implement(IssueServiceService, { ...refusing(Object.keys(IssueServiceService)), ...issues } as Issues),
    ],
    authenticate: tokenVerifier({
      issuer: `${issuer.publicUrl}/oidc`,
      askIdentity: askIdentityAt([issuer.address]),
      minimumEpoch,
    }),
    log,
  })

/** A server and its clients over a real port, with real tokens. */
export const openTown = async (parts: TownParts): Promise<Town> => {
  const issuer = await testIssuer()
  const log = readableLog()
  const server = serve(parts, { issuer, log })
  await server.start()
  const channel = channelTo('town', [server.address()])
  return {
    issuer,
    log,
    address: server.address(),
    people: clientOf(PeopleServiceService, channel),
    issues: clientOf(IssueServiceService, channel),
    tokenOf: (subject) => issuer.token(subject),
    stop: async () => {
      await channel.stop()
      await server.stop()
      await issuer.stop()
    },
  }
}

export const worker: TestSubject = {
  sub: 'p-1',
  posts: [{ role: 'GRID_WORKER', territory: '621202100001003' }],
}
export const admin: TestSubject = { sub: 'p-9', posts: [{ role: 'TOWN_ADMIN', territory: '621202100' }] }

/** Keeps what a handler was told. */
export const listener = () => {
  const calls: Call[] = []
  return { calls, hear: (call: Call) => calls.push(call) }
}
