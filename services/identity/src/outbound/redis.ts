import type { Log, Part } from '@fengqiao/domain-kit'
import { Redis } from 'ioredis'

/** What only Redis holds may be lost, so its absence is heard at once and stops nothing. */
export const redisAt = (url: string, log: Log): Part & { readonly redis: Redis } => {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    commandTimeout: 1_000,
    noDelay: true,
  })
  redis.on('error', (error: Error) => {
    log.warn({ error: error.name }, 'Redis is out of reach')
  })
  return {
    name: 'redis',
    redis,
    start: () => redis.connect().catch(() => undefined),
    stop: () => {
      redis.disconnect()
      return Promise.resolve()
    },
  }
}
