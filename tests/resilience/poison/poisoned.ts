import { serveAnalytics } from '../planted/serve.ts'
import { noting } from './effects.ts'
import { poisonOf, type ConsumerName, type Poison } from './poison.ts'

const acts: Readonly<Record<Poison, () => Promise<never>>> = {
  throw: () => Promise.reject(new TypeError('poison')),
  hang: () => new Promise(() => undefined),
  kill: () => {
    process.kill(process.pid, 'SIGKILL')
    return new Promise(() => undefined)
  },
}

/**
 * Runs the figures with a handler that some events poison. Less patient than in earnest, so that a run takes minutes:
 * two waits instead of four, a tenth of the deadline.
 */
export const servePoisoned = async (consumer: ConsumerName): Promise<void> =>
  serveAnalytics({
    hearing: {
      around: async (event, handle) => {
        const poison = poisonOf(event.id, consumer)
        await (poison === undefined ? noting(event, handle) : acts[poison]())
      },
      handleWithin: 3_000,
      retry: { waits: [500, 2_000] },
    },
  })
