import { setTimeout as pause } from 'node:timers/promises'
import { lieAbout } from './lie.ts'
import { serveGrids } from './serve.ts'

// A step is written whatever version the issue is at by then, so that of two at once both are.
lieAbout(/^issues$/, 'updateOne', async (truth, [filter, ...rest]) => {
  const { _id } = filter as { readonly _id: string }
  await pause(40)
  return truth({ _id }, ...rest)
})
await serveGrids()
