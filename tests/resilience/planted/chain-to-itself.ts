import { everyNth, lieAbout } from './lie.ts'
import { serveGrids } from './serve.ts'

interface Hashed {
  readonly hash: string
}

// An entry is chained to another than the one before it.
const now = everyNth(10)
lieAbout(/^journal$/, 'insertMany', (truth, [entries, ...rest]) => {
  const all = entries as readonly Hashed[]
  return truth(now() ? all.map((entry) => ({ ...entry, hash: entry.hash.replace(/./, 'f') })) : all, ...rest)
})
await serveGrids()
