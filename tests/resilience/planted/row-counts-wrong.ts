import { everyNth, lieAbout } from './lie.ts'
import { serveAnalytics } from './serve.ts'

// An event moves the row's version and half of its effect is left out.
const now = everyNth(5)
lieAbout(/^rows_/, 'replaceOne', (truth, [filter, row, ...rest]) =>
  now() ? truth(filter, { ...(row as object), sets: [] }, ...rest) : truth(filter, row, ...rest),
)
await serveAnalytics()
