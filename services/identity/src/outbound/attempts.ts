import { createHash } from 'node:crypto'
import type { Log } from '@fengqiao/domain-kit'
import type { Redis } from 'ioredis'
import { namePatience, pairPatience, waitsOf } from '../domain/slow-down.ts'
import type { Attempt, AttemptKey, Attempts } from '../ports.ts'

/** Failures are forgotten when nobody tried for this long. */
const rememberedSeconds = 3_600
const mostRemembered = 10_000

const pairWaits = waitsOf(pairPatience)
const nameWaits = waitsOf(namePatience)

interface Keys {
  readonly pair: string
  readonly name: string
  /** A known device has a budget of its own: what others do at the name does not touch it. */
  readonly counted: boolean
}

const digest = (value: string): string => createHash('sha256').update(value).digest('base64url').slice(0, 22)

/** Names and networks are personal, so what is kept tells neither. */
const keysOf = ({ username, from }: AttemptKey, prefix: string): Keys => ({
  pair: `${prefix}attempts:pair:${digest(JSON.stringify([username, from.kind, from.id]))}`,
  name: `${prefix}attempts:name:${digest(username)}`,
  counted: from.kind === 'network',
})

/** Counts and sets the next wait in one step: of a thousand tries at once only the free ones are made. */
const takeScript = `
local now = tonumber(ARGV[1])
local ready = tonumber(redis.call('HGET', KEYS[1], 'ready') or '0')
if ready > now then return {ready - now, 0} end
local function wait(waits, count) return waits[math.min(count, #waits)] end
local longest = wait(cjson.decode(ARGV[3]), redis.call('HINCRBY', KEYS[1], 'count', 1))
if ARGV[2] == '1' then
  longest = math.max(longest, wait(cjson.decode(ARGV[4]), redis.call('INCR', KEYS[2])))
  redis.call('EXPIRE', KEYS[2], ARGV[5])
end
redis.call('HSET', KEYS[1], 'ready', now + longest * 1000)
redis.call('EXPIRE', KEYS[1], ARGV[5])
return {0, longest}`

interface Counters {
  readonly take: (keys: Keys) => Promise<Attempt>
  readonly forgive: (keys: Keys) => Promise<void>
}

const redisCounters = (redis: Redis): Counters => ({
  take: async ({ pair, name, counted }) => {
    const waits = [JSON.stringify(pairWaits), JSON.stringify(nameWaits)]
    const args = [Date.now(), counted ? 1 : 0, ...waits, rememberedSeconds]
    const [left, nextWait] = (await redis.eval(takeScript, 2, pair, name, ...args)) as [number, number]
    return { wait: Math.ceil(left / 1_000), nextWait }
  },
  forgive: async ({ pair, name, counted }) => {
    await redis.del(pair)
    if (counted) await redis.decr(name)
  },
})

interface Counted {
  count: number
  ready: number
}

/** What this process alone has seen: the bound while Redis is away. */
const ownCounters = (): Counters => {
  const seen = new Map<string, Counted>()
  const count = (key: string): Counted => {
    const counted = seen.get(key) ?? { count: 0, ready: 0 }
    counted.count += 1
    seen.delete(key)
    seen.set(key, counted)
    const [oldest] = seen.keys()
    if (seen.size > mostRemembered && oldest !== undefined) seen.delete(oldest)
    return counted
  }
  const waitAt = (waits: readonly number[], { count: failures }: Counted) =>
    waits[Math.min(failures, waits.length) - 1] ?? 0
  return {
    take: ({ pair, name, counted }) => {
      const now = Date.now()
      const left = (seen.get(pair)?.ready ?? 0) - now
      if (left > 0) return Promise.resolve({ wait: Math.ceil(left / 1_000), nextWait: 0 })
      const own = count(pair)
      const nextWait = Math.max(waitAt(pairWaits, own), counted ? waitAt(nameWaits, count(name)) : 0)
      own.ready = now + nextWait * 1_000
      return Promise.resolve({ wait: 0, nextWait })
    },
    forgive: ({ pair, name, counted }) => {
      seen.delete(pair)
      const all = counted ? seen.get(name) : undefined
      if (all) all.count -= 1
      return Promise.resolve()
    },
  }
}

/** Budgets of tries, shared by all replicas through Redis and kept in the process while Redis is away. */
export const attemptsIn = (redis: Redis, log: Log, prefix = ''): Attempts => {
  const shared = redisCounters(redis)
  const own = ownCounters()
  const either = async <T>(ask: (counters: Counters) => Promise<T>): Promise<T> => {
    try {
      return await ask(shared)
    } catch {
      log.warn({}, 'tries at passwords are counted by this process alone')
      return ask(own)
    }
  }
  return {
    take: (who) => either((counters) => counters.take(keysOf(who, prefix))),
    forgive: (who) => either((counters) => counters.forgive(keysOf(who, prefix))),
  }
}
