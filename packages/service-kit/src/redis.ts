import type { Log, Part } from '@fengqiao/domain-kit'
import { Redis } from 'ioredis'

/** Milliseconds without a word after which Redis counts as away, until it has answered anew. */
const silence = 1_000

export interface RedisOptions {
  readonly url: string
  readonly log: Log
  /** What is so while it is away, for the log. */
  readonly without: string
}

/**
 * A connection to Redis. What only Redis holds may be lost, so whether it is gone or merely silent is heard at once and
 * stops nothing: who asked for what is in hand fails, who asks while it is away fails without waiting.
 */
export const redisAt = ({
  url,
  log,
  without,
}: RedisOptions): Omit<Part, 'name'> & { readonly redis: Redis } => {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    socketTimeout: silence,
    connectTimeout: 5_000,
    noDelay: true,
  })
  redis.on('error', (error: Error) => {
    log.warn({ error: error.name }, without)
  })
  return {
    redis,
    start: () => redis.connect().catch(() => undefined),
    stop: () => {
      redis.disconnect()
      return Promise.resolve()
    },
  }
}
