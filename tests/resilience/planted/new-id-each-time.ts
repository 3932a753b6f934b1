import { randomUUID } from 'node:crypto'
import { lieAbout } from './lie.ts'
import { serveGrids } from './serve.ts'

// An issue's id does not follow from its command: sent again, it is another issue.
lieAbout(/^issues$/, 'insertOne', (truth, [document, ...rest]) =>
  truth({ ...Object.assign(document as object, { _id: randomUUID() }) }, ...rest),
)
await serveGrids()
