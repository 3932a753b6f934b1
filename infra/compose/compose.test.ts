import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { environmentOf } from '../local/environment.ts'
import { completeSecrets } from '../local/secrets.ts'
import { heapFlags, topology } from '../topology.ts'
import { composeYaml } from './composition.ts'
import { composeEnvironment, secretNames } from './environment.ts'

interface Composition {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly environment: Readonly<Record<string, string>>
        readonly depends_on?: Readonly<Record<string, unknown>>
        readonly ports?: readonly string[]
        readonly command?: readonly string[]
      }
    >
  >
}

const written = readFileSync(new URL('compose.yaml', import.meta.url), 'utf8')
const { services } = parse(written) as Composition

/** What only the machine of the local stack passes on, or only two processes at one port need. */
const localOnly = /^(PATH|HOME|LANG|LC_.+|TZ|HTTP_SHARE_PORT)$/

const mail = { SMTP_URL: 'smtp://localhost:2525', SMTP_FROM: 'notices@town.example' }

const settings = {
  basePort: 20_051,
  gatewayPort: 8080,
  replicas: 1,
  publicUrl: 'http://localhost:8080',
  secrets: completeSecrets(),
  engines: {
    MONGODB_URL: 'mongodb://localhost',
    AMQP_URL: 'amqp://localhost',
    AMQP_MANAGEMENT_URL: 'http://localhost',
    REDIS_URL: 'redis://localhost',
  },
  outer: { LOG_LEVEL: 'info', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', ...mail },
  consoleFiles: '/console',
}

describe('the composition', () => {
  it('is what the topology says now', () => {
    expect(written).toBe(composeYaml())
  })

  it('runs every service and the three servers', () => {
    const servers = ['mongodb', 'rabbitmq', 'redis']
    expect(Object.keys(services)).toEqual([...servers, ...topology.map(({ name }) => name)])
  })

  it.each(topology.map((row) => [row.name, row] as const))(
    'tells %s all that the local stack tells it',
    (_, row) => {
      const local = Object.keys(environmentOf(row, settings)).filter((name) => !localOnly.test(name))
      expect(Object.keys(composeEnvironment(row))).toEqual(expect.arrayContaining(local))
    },
  )

  it('lets nothing but the door and the subscribers’ queues be reached from outside, and those from this machine only unless told', () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined)
    expect(open.map(([name, { ports }]) => [name, ports])).toEqual([
      ['rabbitmq', ['${BROKER_LISTEN:-127.0.0.1:5672}:5672']],
      ['gateway', ['${LISTEN:-127.0.0.1:8080}:8080']],
    ])
  })

  it('holds no secret, and names each that is missing', () => {
    const asked = [...written.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name)
    for (const name of secretNames().filter((one) => one !== 'INSTALLER_CLIENT_SECRET'))
      expect(asked).toContain(name)
  })

  it('gets a secret of its own for every name, each time anew', () => {
    const make = () =>
      execFileSync(process.execPath, [new URL('make-env.ts', import.meta.url).pathname], { encoding: 'utf8' })
    const secretsIn = (env: string) => env.split('\n').filter((line) => /_(KEY|SECRET|PASSWORD)=./.test(line))
    const [one, other] = [secretsIn(make()), secretsIn(make())]
    expect(one.map((line) => line.split('=')[0])).toEqual(secretNames())
    expect(new Set([...one, ...other]).size).toBe(2 * secretNames().length)
  })

  it('keeps every heap as the local stack does, whether the image or the composition says so', () => {
    const dockerfile = readFileSync(new URL('../images/Dockerfile', import.meta.url), 'utf8')
    const own = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]') as readonly string[]
    for (const row of topology) {
      const { command = own } = services[row.name] ?? {}
      expect([row.name, command.slice(2, -1)]).toEqual([row.name, heapFlags(row)])
    }
  })
})
