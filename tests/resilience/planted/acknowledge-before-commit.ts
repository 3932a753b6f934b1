import { everyNth, lieAbout } from './lie.ts'
import { serveGrids } from './serve.ts'

// A step is acknowledged although its write never was.
const now = everyNth(9)
lieAbout(/^issues$/, 'updateOne', (truth, given) =>
  now() ? Promise.resolve({ acknowledged: true, matchedCount: 1, modifiedCount: 1 }) : truth(...given),
)
await serveGrids()
