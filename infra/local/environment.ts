import { firstPort, topology, variablePrefix } from '../topology.ts'
import type { ServiceRow } from '../topology.ts'
import type { EnginePorts } from './engines/open.ts'
import type { Secrets } from './secrets.ts'

/** What the environment of every process follows from. */
export interface StackSettings {
  readonly basePort: number
  readonly gatewayPort: number
  readonly replicas: number
  readonly publicUrl: string
  readonly secrets: Secrets
  /** Addresses of the servers. */
  readonly engines: Readonly<Record<string, string>>
  /** The environment of the command itself, of which a few variables are passed on. */
  readonly outer: NodeJS.ProcessEnv
  readonly consoleFiles: string
  /** At which port others reach a service that listens at this one; the same where nothing stands between. */
  readonly reachedAt?: (port: number) => number
}

const replicaStep = 1_000
const enginesAbove = 200

/** Ports of the servers, beside those of the services. */
export const enginePorts = (basePort: number): EnginePorts => {
  const port = (index: number): number => basePort + enginesAbove + index
  return {
    mongodb: port(0),
    amqp: port(1),
    amqpManagement: port(2),
    redis: port(3),
    amqpDistribution: port(4),
    amqpNames: port(5),
  }
}

/** Where one replica (0, 1) of a service listens. Gateways share their one port. */
export const portsOf = (
  row: ServiceRow,
  { basePort, gatewayPort }: Pick<StackSettings, 'basePort' | 'gatewayPort'>,
  replica: number,
): { readonly grpc?: number; readonly http?: number } => {
  const shift = basePort - firstPort + replica * replicaStep
  if (row.name === 'gateway') return { http: gatewayPort }
  return {
    ...(row.grpcPort === undefined ? {} : { grpc: row.grpcPort + shift }),
    ...(row.httpPort === undefined ? {} : { http: row.httpPort + shift }),
  }
}

const local = (port: number): string => `127.0.0.1:${String(port)}`

const passedOn = /^(PATH|HOME|LANG|LC_.+|TZ|LOG_LEVEL|OTEL_.+|RATE_.+|TRUSTED_PROXIES|NODE_EXTRA_CA_CERTS)$/

const outerOf = (outer: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(outer).filter(([key]) => passedOn.test(key)))

/** Addresses of all services, each a list with one entry a replica. */
const addresses = (settings: StackSettings): Record<string, string> =>
  Object.fromEntries(
    topology
      .filter(({ grpcPort }) => grpcPort !== undefined)
      .map((row) => {
        const replicas = Array.from({ length: settings.replicas }, (_, replica) =>
          portsOf(row, settings, replica),
        )
        const reached = replicas.map(({ grpc = 0 }) => local(settings.reachedAt?.(grpc) ?? grpc))
        return [`${variablePrefix(row.name)}_ADDRESS`, reached.join(',')]
      }),
  )

/** The OpenID Provider's own port, of every replica. */
const identityHttp = (settings: StackSettings): string[] =>
  topology
    .filter(({ name }) => name === 'identity')
    .flatMap((row) =>
      Array.from({ length: settings.replicas }, (_, replica) => portsOf(row, settings, replica)),
    )
    .map(({ http = 0 }) => local(http))

/** The broker as other systems reach it: our own address without our own name and password. */
const publicBroker = ({ outer, engines }: StackSettings): string => {
  const given = outer['BROKER_PUBLIC_URL'] ?? ''
  if (given !== '') return given
  const { protocol, host, pathname } = new URL(engines['AMQP_URL'] ?? '')
  return `${protocol}//${host}${pathname}`
}

const clientsOf = ({ secrets }: StackSettings): Record<string, string> => ({
  SERVICE_CLIENT_SECRETS: JSON.stringify(secrets.clientSecrets),
  SERVICE_CLIENT_PERMISSIONS: JSON.stringify(
    Object.fromEntries(topology.map(({ name, calls }) => [name, calls])),
  ),
  INSTALLER_CLIENT_SECRET: secrets.installerSecret,
  COOKIE_KEY: secrets.cookieKey,
  KEY_ENCRYPTION_KEY: secrets.keyEncryptionKey,
})

const identityOnly = (settings: StackSettings): Record<string, string> => ({
  ...clientsOf(settings),
  BROKER_PUBLIC_URL: publicBroker(settings),
})

const gatewayOnly = (settings: StackSettings): Record<string, string> => ({
  CONSOLE_FILES: settings.consoleFiles,
  COOKIE_KEY: settings.secrets.cookieKey,
  ...(settings.replicas > 1 ? { HTTP_SHARE_PORT: 'true' } : {}),
})

const listening = (row: ServiceRow, settings: StackSettings, replica: number): Record<string, string> => {
  const { grpc, http } = portsOf(row, settings, replica)
  return {
    ...(grpc === undefined ? {} : { GRPC_LISTEN: local(grpc) }),
    ...(http === undefined ? {} : { HTTP_LISTEN: local(http) }),
  }
}

/** The mail server's password is the business of whoever sends. */
const mailOnly = ({ outer }: StackSettings): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(outer).filter(([key]) => key.startsWith('SMTP_')))

/** By which key people are found, where it is not the first. */
const indexOnly = ({ outer }: StackSettings): NodeJS.ProcessEnv =>
  outer['INDEX_KEY'] === undefined ? {} : { INDEX_KEY: outer['INDEX_KEY'] }

const ownOf = (row: ServiceRow, settings: StackSettings): NodeJS.ProcessEnv => {
  if (row.name === 'identity') return identityOnly(settings)
  if (row.name === 'notifications') return mailOnly(settings)
  if (row.name === 'population-registry') return indexOnly(settings)
  return row.name === 'gateway' ? gatewayOnly(settings) : {}
}

/** The whole environment of one replica of a service. */
export const environmentOf = (row: ServiceRow, settings: StackSettings, replica = 0): NodeJS.ProcessEnv => ({
  ...outerOf(settings.outer),
  NODE_ENV: settings.outer['NODE_ENV'] ?? 'development',
  ...settings.engines,
  ...addresses(settings),
  ...listening(row, settings, replica),
  IDENTITY_HTTP_ADDRESS: identityHttp(settings).join(','),
  PUBLIC_URL: settings.publicUrl,
  SERVICE_CLIENT_SECRET: settings.secrets.clientSecrets[row.name],
  MASTER_KEY: settings.secrets.masterKeys[row.name],
  TOWN_CODE: settings.outer['TOWN_CODE'] ?? '621202100',
  TOWN_NAME: settings.outer['TOWN_NAME'] ?? '城关镇',
  ...ownOf(row, settings),
})
