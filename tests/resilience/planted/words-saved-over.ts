import { everyNth, lieAbout } from './lie.ts'
import { serveGrids } from './serve.ts'

interface Titled {
  readonly state: { title: unknown }
}

// What a form showed in the place of words is saved over the words.
const now = everyNth(6)
lieAbout(/^issues$/, 'updateOne', (truth, [filter, change, ...rest]) => {
  const { $set } = change as { readonly $set: Titled }
  return truth(
    filter,
    now() ? { ...(change as object), $set: { ...$set, state: { ...$set.state, title: '***' } } } : change,
    ...rest,
  )
})
await serveGrids()
