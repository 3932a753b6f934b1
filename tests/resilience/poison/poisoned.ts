import { serveAnalytics } from '../planted/serve.ts'
import { noting } from './effects.ts'
import { poisonOf, type Poison } from './poison.ts'

const acts: Readonly<Record<Poison, () => Promise<never>>> = {
  throw: () => Promise.reject(new TypeError('poison')),
  hang: () => new Promise(() => undefined),
  kill: () => {
    process.kill(process.pid, 'SIGKILL')
    return new Promise(() => undefined)
  },
}

// Less patient than in earnest, so that a run takes minutes: two waits instead of four, a tenth of the deadline.
await serveAnalytics({
  hearing: {
    around: async (event, handle) => {
      const poison = poisonOf(event.id)
      await (poison === undefined ? noting(event, handle) : acts[poison]())
    },
    handleWithin: 3_000,
    retry: { waits: [500, 2_000] },
  },
})
