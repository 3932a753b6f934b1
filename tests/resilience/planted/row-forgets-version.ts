import { everyNth, lieAbout } from './lie.ts'
import { serveAnalytics } from './serve.ts'

interface Versioned {
  readonly version: number
}

// The version that took effect is not written with the effect.
const now = everyNth(5)
lieAbout(/^rows_/, 'replaceOne', (truth, [filter, row, ...rest]) => {
  const { version } = filter as Versioned
  return now() ? truth(filter, { ...(row as Versioned), version }, ...rest) : truth(filter, row, ...rest)
})
await serveAnalytics()
