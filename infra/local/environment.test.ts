import { topology } from '../topology.ts'
import type { ServiceName, ServiceRow } from '../topology.ts'
import { enginePorts, environmentOf, portsOf } from './environment.ts'
import type { StackSettings } from './environment.ts'
import { completeSecrets } from './secrets.ts'

const secrets = completeSecrets()
const settings: StackSettings = {
  basePort: 20_051,
  gatewayPort: 8080,
  replicas: 2,
  publicUrl: 'http://localhost:8080',
  secrets,
  engines: { MONGODB_URL: 'mongodb://m', AMQP_URL: 'amqp://me:word@a:5672/town', REDIS_URL: 'redis://r' },
  outer: { PATH: '/bin', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://o', AWS_SECRET: 'mine' },
  consoleFiles: '/console',
}

const portsIn = (ports: object): number[] => Object.values(ports) as number[]

const row = (name: ServiceName): ServiceRow => topology.find((one) => one.name === name)!

describe('environmentOf', () => {
  it('names every replica of every neighbour', () => {
    const environment = environmentOf(row('notifications'), settings)
    expect(environment['IDENTITY_ADDRESS']).toBe('127.0.0.1:20051,127.0.0.1:21051')
    expect(environment['GRID_MANAGEMENT_ADDRESS']).toBe('127.0.0.1:20053,127.0.0.1:21053')
    expect(environment['IDENTITY_HTTP_ADDRESS']).toBe('127.0.0.1:20151,127.0.0.1:21151')
  })

  it('gives each replica its own ports, and the gateways one', () => {
    expect(environmentOf(row('identity'), settings, 1)).toMatchObject({
      GRPC_LISTEN: '127.0.0.1:21051',
      HTTP_LISTEN: '127.0.0.1:21151',
    })
    expect(environmentOf(row('gateway'), settings, 1)['HTTP_LISTEN']).toBe('127.0.0.1:8080')
  })

  it('moves every port with the base, and lets none meet another', () => {
    const moved = { basePort: 20_000, gatewayPort: 9000 }
    const services = topology.flatMap((one) =>
      [0, 1].flatMap((replica) => portsIn(portsOf(one, moved, replica))),
    )
    const own = services.filter((port) => port !== 9000)
    const all = [...own, ...portsIn(enginePorts(20_000))]
    expect(new Set(all).size).toBe(all.length)
    expect(Math.min(...all)).toBe(20_000)
    expect(Math.max(...all)).toBeLessThan(20_000 + 1_300)
  })

  it('tells a service its own secrets and no other’s', () => {
    const environment = environmentOf(row('notifications'), settings)
    expect(environment['SERVICE_CLIENT_SECRET']).toBe(secrets.clientSecrets['notifications'])
    expect(environment['MASTER_KEY']).toBe(secrets.masterKeys['notifications'])
    const values = Object.values(environment)
    expect(values).not.toContain(secrets.masterKeys['identity'])
    expect(values).not.toContain(secrets.installerSecret)
    expect(environment['SERVICE_CLIENT_SECRETS']).toBeUndefined()
  })

  it('lets only identity know all client secrets, with what each may call', () => {
    const environment = environmentOf(row('identity'), settings)
    expect(JSON.parse(environment['SERVICE_CLIENT_SECRETS']!)).toEqual(secrets.clientSecrets)
    expect(JSON.parse(environment['SERVICE_CLIENT_PERMISSIONS']!)).toMatchObject({
      analytics: ['events.read'],
    })
    expect(environment['BROKER_PUBLIC_URL']).toBe('amqp://a:5672/town')
  })

  it('passes on the telemetry’s address but not the rest of the user’s environment', () => {
    const environment = environmentOf(row('analytics'), settings)
    expect(environment['OTEL_EXPORTER_OTLP_ENDPOINT']).toBe('http://o')
    expect(environment['AWS_SECRET']).toBeUndefined()
  })

  it('tells the mail server’s address to whoever sends, and to no other', () => {
    const mail = { SMTP_URL: 'smtp://m', SMTP_FROM: 'notices@town.example' }
    const told = { ...settings, outer: { ...settings.outer, ...mail } }
    expect(environmentOf(row('notifications'), told)).toMatchObject(mail)
    expect(environmentOf(row('gateway'), told)).not.toHaveProperty('SMTP_URL')
  })
})
