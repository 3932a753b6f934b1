import { lieAbout } from './lie.ts'
import { serveGrids } from './serve.ts'

// A step that was taken before is not known any more when it is sent again.
lieAbout(/^journal$/, 'find', (truth, [filter, ...rest]) => {
  const asked = filter as Readonly<Record<string, unknown>>
  return 'command_id' in asked
    ? truth({ ...asked, command_id: 'forgotten' }, ...rest)
    : truth(filter, ...rest)
})
await serveGrids()
