import { everyNth, lieAbout } from './lie.ts'
import { serveGrids } from './serve.ts'

// The relay believes that an entry was written, and takes the fact off its document.
const now = everyNth(7)
lieAbout(/^journal$/, 'insertMany', (truth, [entries, ...rest]) => {
  const all = entries as readonly unknown[]
  if (!now()) return truth(all, ...rest)
  return all.length > 1 ? truth(all.slice(0, -1), ...rest) : Promise.resolve({ insertedCount: 1 })
})
await serveGrids()
