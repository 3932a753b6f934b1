import { randomUUID } from 'node:crypto'
import { everyNth, lieAbout } from './lie.ts'
import { serveNotifications } from './serve.ts'

type Documents = readonly { readonly _id: string }[]

// A message's id does not follow from its event, so that an event heard twice tells twice.
const now = everyNth(10)
lieAbout(/^messages$/, 'insertMany', async (truth, [documents, ...rest]) => {
  const all = (documents as Documents).map((one) => ({ ...one, _id: `${one._id}.${randomUUID()}` }))
  if (now()) await truth(documents, ...rest)
  return truth(all, ...rest)
})
await serveNotifications()
