import { told } from './told.ts'
import { serveAnalytics } from './serve.ts'

// What the broker lost is not read from the feed; and this broker's exchange carries nothing.
const silent = { epoch: 'none', events: [], next: 0, atHead: true }
await serveAnalytics({
  topology: { exchange: 'nothing-comes-here', queuePrefix: 'planted.' },
  feed: {
    read: () => {
      told()
      return Promise.resolve(silent)
    },
    ofAggregate: () => Promise.resolve([]),
  },
})
