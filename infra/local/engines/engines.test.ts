import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EngineRequest } from './engine.ts'
import { greet, mongoCommand, mongoGreeting, redisGreeting } from './greeting.ts'
import { openMongo } from './mongodb.ts'
import { openEngines } from './open.ts'
import type { EnginesRequest } from './open.ts'
import { openRedis } from './redis.ts'
import { cacheFolder } from '../folders.ts'
import { accepts, freePorts } from '../ports.ts'
import { beganOf } from '../run-file.ts'

// The run's own servers are named in the environment; these tests start others.
const { MONGODB_URL: _m, AMQP_URL: _a, AMQP_MANAGEMENT_URL: _h, REDIS_URL: _r, ...environment } = process.env

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-engines-'))

const requestOn = (port: number): EngineRequest => ({
  port,
  folder: join(folder, 'data'),
  logs: join(folder, 'logs'),
  cache: cacheFolder(environment),
  environment,
  say: () => undefined,
})

const enginesOn = async (): Promise<EnginesRequest> => {
  const [mongodb = 0, amqp = 0, amqpManagement = 0, amqpDistribution = 0, amqpNames = 0, redis = 0] =
    await freePorts(6)
  const { folder: data, ...request } = requestOn(0)
  const ports = { mongodb, amqp, amqpManagement, amqpDistribution, amqpNames, redis }
  return { ...request, ports, data, brokerPassword: 'word', step: (_, work) => work() }
}

describe('engines', () => {
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('uses the servers that the environment names and leaves them running', async () => {
    const named = {
      MONGODB_URL: 'mongodb://there',
      AMQP_URL: 'amqp://there',
      AMQP_MANAGEMENT_URL: 'http://there',
      REDIS_URL: 'redis://there',
    }
    const engines = await openEngines({ ...(await enginesOn()), environment: named })
    expect(engines.variables).toEqual(named)
    await engines.stop()
  })

  it('refuses a broker without its management, where other systems’ users are made', async () => {
    const named = { MONGODB_URL: 'mongodb://there', AMQP_URL: 'amqp://there', REDIS_URL: 'redis://there' }
    const request = { ...(await enginesOn()), environment: named }
    await expect(openEngines(request)).rejects.toThrow('AMQP_MANAGEMENT_URL')
  })

  it('starts all three, ready for use, and leaves nothing behind', async () => {
    const request = await enginesOn()
    const engines = await openEngines(request)
    const { managementUrl } = engines.amqp
    const { username, password, origin } = new URL(managementUrl)
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
    const queue = await fetch(`${origin}/api/queues/%2F/probe`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ durable: true, arguments: { 'x-queue-type': 'quorum' } }),
    })
    expect(queue.status).toBe(201)
    const answer = await greet(request.ports.mongodb, { ...mongoGreeting, send: mongoCommand('ping', 1) })
    expect(mongoGreeting.understands(answer)).toBe(true)
    const pids = [engines.mongodb, engines.amqp, engines.redis].flatMap((engine) =>
      engine.pids.map(({ pid }) => pid),
    )
    await engines.stop()
    expect(pids.map(beganOf)).toEqual(pids.map(() => undefined))
    for (const port of Object.values(request.ports) as number[]) expect(await accepts(port)).toBe(false)
  }, 120_000)

  it('has room for a larger town where the environment says so', async () => {
    const [port = 0] = await freePorts(1)
    const asked = { ...requestOn(port), environment: { ...environment, MONGODB_CACHE_MB: '512' } }
    const engine = await openMongo(asked)
    const commands = engine.pids.map(({ pid }) => readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8'))
    expect(commands.join()).toMatch(/512M|0\.5/)
    await engine.stop()
    for (const wrong of ['5G', '100']) {
      const refused = openMongo({ ...asked, environment: { ...environment, MONGODB_CACHE_MB: wrong } })
      await expect(refused).rejects.toThrow(`MONGODB_CACHE_MB is ${wrong}: it must be a whole number`)
    }
  }, 60_000)

  it('finds its data again', async () => {
    const [port = 0] = await freePorts(1)
    const first = await openMongo(requestOn(port))
    await first.stop()
    const second = await openMongo(requestOn(port))
    expect(second.url).toBe(first.url)
    await second.stop()
  }, 60_000)

  it('says why a server did not start, with its log, and leaves nothing behind', async () => {
    const [port = 0] = await freePorts(1)
    const holder = await openRedis(requestOn(port))
    await expect(openMongo({ ...requestOn(port), folder: join(folder, 'clash') })).rejects.toThrow(
      /The end of .*mongodb\.log/,
    )
    expect(redisGreeting.understands(await greet(port, redisGreeting))).toBe(true)
    await holder.stop()
  }, 120_000)
})
