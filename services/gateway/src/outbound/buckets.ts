import { createHash } from 'node:crypto'
import type { Log, Part } from '@fengqiao/domain-kit'
import { redisAt } from '@fengqiao/service-kit'
import type { Policy, Take, Taken } from '../ports.ts'

/** What a bucket held when it was last touched. */
interface Bucket {
  readonly tokens: number
  readonly at: number
}

const most = 10_000

/** The rule of a bucket: it fills with time, and a call takes one out. */
const takeFrom = ({ burst, perSecond }: Policy, bucket: Bucket | undefined, now: number) => {
  const grown = bucket === undefined ? burst : bucket.tokens + ((now - bucket.at) / 1000) * perSecond
  const filled = Math.min(burst, grown)
  const allowed = filled >= 1
  const tokens = allowed ? filled - 1 : filled
  const missing = allowed ? burst - tokens : 1 - tokens
  const taken: Taken = { allowed, remaining: Math.floor(tokens), seconds: Math.ceil(missing / perSecond) }
  return { bucket: { tokens, at: now }, taken }
}

/** Buckets of this process alone: what counts while Redis is away, and in tests. The oldest are forgotten. */
export const ownBuckets = (now: () => number = Date.now): Take => {
  const buckets = new Map<string, Bucket>()
  return (policy, key) => {
    const id = `${policy.name}:${key}`
    const { bucket, taken } = takeFrom(policy, buckets.get(id), now())
    buckets.delete(id)
    buckets.set(id, bucket)
    const oldest = buckets.keys().next().value
    if (buckets.size > most && oldest !== undefined) buckets.delete(oldest)
    return Promise.resolve(taken)
  }
}

/** The same rule as `takeFrom`, at Redis's own clock, so that all gateways fill one bucket alike. */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local burst, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
local held = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = burst
if held[1] then tokens = math.min(burst, tonumber(held[1]) + (now - tonumber(held[2])) / 1000 * rate) end
local allowed = 0
if tokens >= 1 then allowed = 1; tokens = tokens - 1 end
redis.call('HSET', KEYS[1], 'tokens', tostring(tokens), 'at', now)
redis.call('PEXPIRE', KEYS[1], math.ceil(burst / rate * 1000) + 1000)
return {allowed, tostring(tokens)}
`

/** An address or an account is no plain text in a key. */
const keyOf = (prefix: string, { name }: Policy, key: string): string =>
  `${prefix}:${name}:${createHash('sha256').update(key).digest('base64url').slice(0, 22)}`

export interface BucketOptions {
  readonly url: string
  readonly prefix?: string
  readonly log: Log
}

const takenOf = ({ burst, perSecond }: Policy, [allowed, text]: readonly [number, string]): Taken => {
  const tokens = Number(text)
  const missing = allowed === 1 ? burst - tokens : 1 - tokens
  return { allowed: allowed === 1, remaining: Math.floor(tokens), seconds: Math.ceil(missing / perSecond) }
}

/** Use for the limits of all gateways together: buckets in Redis, and this process's own while Redis is away. */
export const sharedBuckets = ({
  url,
  prefix = 'rate',
  log,
}: BucketOptions): Part & { readonly take: Take } => {
  const { redis, ...life } = redisAt({ url, log, without: 'limits are counted by this process alone' })
  const own = ownBuckets()
  return {
    name: 'limits',
    ...life,
    take: async (policy, key) => {
      try {
        const answer = await redis.eval(script, 1, keyOf(prefix, policy, key), policy.burst, policy.perSecond)
        return takenOf(policy, answer as [number, string])
      } catch {
        return own(policy, key)
      }
    },
  }
}
