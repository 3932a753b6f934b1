import type { Log, Part, Whispers } from '@fengqiao/domain-kit'
import { Redis } from 'ioredis'

const open = (url: string, log: Log): Redis => {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    noDelay: true,
  })
  redis.on('error', (error: Error) => {
    log.warn({ error: error.name }, 'wake-ups are out of reach')
  })
  return redis
}

/**
 * Use for wake-ups between the replicas of a service, by the name of what they share. A whisper may be lost, and while
 * Redis is away all are: whoever listens looks by himself now and then.
 */
export const whispersAt =
  (url: string, log: Log) =>
  (name: string): Whispers & Part => {
    const channel = `wake:${name}`
    const [mouth, ear] = [open(url, log), open(url, log)]
    return {
      name: 'wake-ups',
      say: () => {
        void mouth.publish(channel, '').catch(() => undefined)
      },
      hear: (listener) => {
        ear.on('message', listener)
      },
      start: async () => {
        // A subscription is made again by itself when the connection comes back.
        ear.once('ready', () => void ear.subscribe(channel).catch(() => undefined))
        await Promise.all([mouth, ear].map((one) => one.connect().catch(() => undefined)))
      },
      stop: async () => {
        mouth.disconnect()
        ear.disconnect()
      },
    }
  }
