import { topology, variablePrefix } from '../topology.ts'
import type { ServiceRow } from '../topology.ts'

/** A value that whoever runs the town has to give; compose refuses to start without it and names it. */
const given = (name: string): string => `\${${name}:?is missing; infra/README.md says how to make it}`

const grpcPort = 50_051
const httpPort = 8080

/** Variables that hold a secret, made once by `make-env.ts` and kept with the backups of the keys. */
export const secretNames = (): readonly string[] => [
  'MONGO_PASSWORD',
  'MONGO_REPLICA_KEY',
  'BROKER_PASSWORD',
  'REDIS_PASSWORD',
  'COOKIE_KEY',
  'KEY_ENCRYPTION_KEY',
  'INSTALLER_CLIENT_SECRET',
  ...topology.map(({ name }) => `${variablePrefix(name)}_CLIENT_SECRET`),
  ...topology.map(({ name }) => `${variablePrefix(name)}_MASTER_KEY`),
]

/** Addresses of the servers, as a service finds them on the network of the composition. */
const servers: Readonly<Record<string, string>> = {
  MONGODB_URL: `mongodb://fengqiao:${given('MONGO_PASSWORD')}@mongodb:27017/?replicaSet=rs0&authSource=admin`,
  AMQP_URL: `amqp://fengqiao:${given('BROKER_PASSWORD')}@rabbitmq:5672`,
  AMQP_MANAGEMENT_URL: `http://fengqiao:${given('BROKER_PASSWORD')}@rabbitmq:15672`,
  REDIS_URL: `redis://:${given('REDIS_PASSWORD')}@redis:6379`,
}

const addresses = Object.fromEntries(
  topology
    .filter((row) => row.grpcPort !== undefined)
    .map(({ name }) => [`${variablePrefix(name)}_ADDRESS`, `${name}:${String(grpcPort)}`]),
)

const listening = (row: ServiceRow): Record<string, string> => ({
  ...(row.grpcPort === undefined ? {} : { GRPC_LISTEN: `0.0.0.0:${String(grpcPort)}` }),
  ...(row.httpPort === undefined ? {} : { HTTP_LISTEN: `0.0.0.0:${String(httpPort)}` }),
})

const clientSecrets = (): string =>
  `{${topology.map(({ name }) => `"${name}":"${given(`${variablePrefix(name)}_CLIENT_SECRET`)}"`).join(',')}}`

const ownOf = ({ name }: ServiceRow): Record<string, string> => {
  if (name === 'gateway')
    return {
      CONSOLE_FILES: '/service/console',
      COOKIE_KEY: given('COOKIE_KEY'),
      TRUSTED_PROXIES: '${TRUSTED_PROXIES:-}',
    }
  if (name === 'notifications') return { SMTP_URL: '${SMTP_URL:-}', SMTP_FROM: '${SMTP_FROM:-}' }
  if (name === 'population-registry') return { INDEX_KEY: '${INDEX_KEY:-1}' }
  if (name !== 'identity') return {}
  return {
    SERVICE_CLIENT_SECRETS: clientSecrets(),
    SERVICE_CLIENT_PERMISSIONS: JSON.stringify(
      Object.fromEntries(topology.map((row) => [row.name, row.calls])),
    ),
    INSTALLER_CLIENT_SECRET: '${INSTALLER_CLIENT_SECRET:-}',
    COOKIE_KEY: given('COOKIE_KEY'),
    KEY_ENCRYPTION_KEY: given('KEY_ENCRYPTION_KEY'),
    BROKER_PUBLIC_URL: given('BROKER_PUBLIC_URL'),
  }
}

/** The whole environment of a service in the composition. */
export const composeEnvironment = (row: ServiceRow): Record<string, string> => ({
  NODE_ENV: 'production',
  LOG_LEVEL: '${LOG_LEVEL:-info}',
  OTEL_EXPORTER_OTLP_ENDPOINT: '${OTEL_EXPORTER_OTLP_ENDPOINT:-}',
  OTEL_TRACES_SAMPLER: '${OTEL_TRACES_SAMPLER:-}',
  OTEL_TRACES_SAMPLER_ARG: '${OTEL_TRACES_SAMPLER_ARG:-}',
  ...servers,
  ...addresses,
  ...listening(row),
  IDENTITY_HTTP_ADDRESS: `identity:${String(httpPort)}`,
  PUBLIC_URL: given('PUBLIC_URL'),
  SERVICE_CLIENT_SECRET: given(`${variablePrefix(row.name)}_CLIENT_SECRET`),
  MASTER_KEY: given(`${variablePrefix(row.name)}_MASTER_KEY`),
  TOWN_CODE: given('TOWN_CODE'),
  TOWN_NAME: given('TOWN_NAME'),
  ...ownOf(row),
})
