import { stringify } from 'yaml'
import { heapFlags, topology } from '../topology.ts'
import type { ServiceRow } from '../topology.ts'
import { composeEnvironment } from './environment.ts'

const healthy = { condition: 'service_healthy' }

const check = (test: string | readonly string[]) => ({
  test: typeof test === 'string' ? ['CMD-SHELL', test] : [...test],
  interval: '5s',
  timeout: '5s',
  retries: 24,
})

/** Logs are for looking at now; what has to stay is in the journals. */
const logging = { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } }
const common = { restart: 'unless-stopped', logging, networks: ['town'] }

// A replica set of one: change streams and majority reads need it. The key lets members know each other.
const mongo = {
  image: 'mongo:8',
  command: [
    'bash',
    '-c',
    'printf %s "$$MONGO_REPLICA_KEY" > /tmp/replica.key && chmod 400 /tmp/replica.key && chown mongodb /tmp/replica.key' +
      ' && exec docker-entrypoint.sh mongod --replSet rs0 --bind_ip_all --keyFile /tmp/replica.key',
  ],
  environment: {
    MONGO_INITDB_ROOT_USERNAME: 'fengqiao',
    MONGO_INITDB_ROOT_PASSWORD: '${MONGO_PASSWORD:?is missing; infra/README.md says how to make it}',
    MONGO_REPLICA_KEY: '${MONGO_REPLICA_KEY:?is missing; infra/README.md says how to make it}',
  },
  volumes: ['mongodb:/data/db'],
  healthcheck: check(
    'mongosh --quiet -u fengqiao -p "$$MONGO_INITDB_ROOT_PASSWORD" --eval' +
      ' \'try { rs.status().ok } catch { rs.initiate({ _id: "rs0", members: [{ _id: 0, host: "mongodb:27017" }] }).ok }\'',
  ),
}

const rabbit = {
  image: 'rabbitmq:4-management',
  hostname: 'rabbitmq',
  // Other systems read their own queues here, and nothing else.
  ports: ['${BROKER_LISTEN:-127.0.0.1:5672}:5672'],
  environment: {
    RABBITMQ_DEFAULT_USER: 'fengqiao',
    RABBITMQ_DEFAULT_PASS: '${BROKER_PASSWORD:?is missing; infra/README.md says how to make it}',
  },
  volumes: ['rabbitmq:/var/lib/rabbitmq'],
  healthcheck: check('rabbitmq-diagnostics -q check_port_connectivity'),
}

// Redis holds only what may be lost, so nothing of it is kept.
const redis = {
  image: 'redis:8',
  command: [
    'redis-server',
    '--save',
    '',
    '--appendonly',
    'no',
    '--requirepass',
    '${REDIS_PASSWORD:?is missing; infra/README.md says how to make it}',
  ],
  environment: { REDISCLI_AUTH: '${REDIS_PASSWORD:?is missing; infra/README.md says how to make it}' },
  healthcheck: check('redis-cli ping | grep -q PONG'),
}

const serverOf = { mongodb: 'mongodb', amqp: 'rabbitmq', redis: 'redis' } as const

/** A service is well when it takes connections; whether it serves is asked by those who call it. */
const aliveOf = ({ name }: ServiceRow): readonly string[] => {
  const script =
    name === 'gateway'
      ? "fetch('http://127.0.0.1:8080/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
      : "require('node:net').connect(50051, '127.0.0.1').once('connect', () => process.exit(0)).once('error', () => process.exit(1))"
  return ['CMD', 'node', '-e', script]
}

const waitsFor = ({ name, needs }: ServiceRow): Record<string, unknown> => ({
  ...Object.fromEntries(needs.map((need) => [serverOf[need], healthy])),
  // Tokens are signed by identity; everybody else only verifies them.
  ...(name === 'identity' ? {} : { identity: healthy }),
})

/** The image's own, but for a heap that is kept otherwise. */
const commandOf = (row: ServiceRow): Record<string, unknown> =>
  row.heap === undefined
    ? {}
    : { command: ['node', '--enable-source-maps', ...heapFlags(row), 'dist/main.js'] }

const serviceOf = (row: ServiceRow) => ({
  image: `\${IMAGE_PREFIX:-fengqiao}/${row.name}:\${VERSION:-latest}`,
  build: { context: '../..', dockerfile: 'infra/images/Dockerfile', args: { SERVICE: row.name } },
  ...commandOf(row),
  environment: composeEnvironment(row),
  depends_on: waitsFor(row),
  healthcheck: check(aliveOf(row)),
  // SIGTERM lets a service finish its calls and empty its relay.
  stop_grace_period: '30s',
  init: true,
  read_only: true,
  cap_drop: ['ALL'],
  security_opt: ['no-new-privileges:true'],
  ...(row.name === 'gateway' ? { ports: ['${LISTEN:-127.0.0.1:8080}:8080'] } : {}),
  ...common,
})

const composition = {
  name: 'fengqiao',
  services: {
    mongodb: { ...mongo, ...common },
    rabbitmq: { ...rabbit, ...common },
    redis: { ...redis, ...common },
    ...Object.fromEntries(topology.map((row) => [row.name, serviceOf(row)])),
  },
  networks: { town: {} },
  volumes: { mongodb: {}, rabbitmq: {} },
}

/** `compose.yaml`: the same town as the local stack, on the servers that production runs. */
export const composeYaml = (): string =>
  `# Made from infra/topology.ts by \`npm run generate\`: change infra/compose/*.ts instead.\n${stringify(composition, { lineWidth: 0, aliasDuplicateObjects: false })}`
