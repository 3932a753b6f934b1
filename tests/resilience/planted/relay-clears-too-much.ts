import { setTimeout as pause } from 'node:timers/promises'
import { lieAbout } from './lie.ts'
import { serveGrids } from './serve.ts'

// Whatever waits is taken off a document, facts that came after the relay had read it included.
lieAbout(/^issues$/, 'updateMany', async (truth, [filter]) => {
  await pause(150)
  return truth(filter, { $set: { pending: [] }, $unset: { unrelayed: true } })
})
await serveGrids()
