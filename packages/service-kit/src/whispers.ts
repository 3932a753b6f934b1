import type { Log, Part, Whispers } from '@fengqiao/domain-kit'
import { redisAt } from './redis.ts'

/**
 * Use for wake-ups between the replicas of a service, by the name of what they share. A whisper may be lost, and while
 * Redis is away all are: whoever listens looks by himself now and then.
 */
export const whispersAt =
  (url: string, log: Log) =>
  (name: string): Whispers & Part => {
    const channel = `wake:${name}`
    const open = () => redisAt({ url, log, without: 'wake-ups are out of reach' })
    const [mouth, ear] = [open(), open()]
    return {
      name: 'wake-ups',
      say: () => {
        void mouth.redis.publish(channel, '').catch(() => undefined)
      },
      hear: (listener) => {
        ear.redis.on('message', listener)
      },
      start: async () => {
        // A subscription is made again by itself when the connection comes back.
        ear.redis.once('ready', () => void ear.redis.subscribe(channel).catch(() => undefined))
        await Promise.all([mouth, ear].map((one) => one.start()))
      },
      stop: async () => {
        await Promise.all([mouth, ear].map((one) => one.stop()))
      },
    }
  }
