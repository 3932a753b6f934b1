import { lieAbout } from './lie.ts'
import { serveNotifications } from './serve.ts'

interface Identified {
  readonly _id: string
}

// Of some matters everything counts as heard before it was: the mark is ahead of the effect.
lieAbout(/^seen_marks$/, 'findOne', (truth, [filter, ...rest]) => {
  const { _id } = filter as Identified
  return /[0-3]$/.test(_id) ? Promise.resolve({ _id, version: 99 }) : truth(filter, ...rest)
})
await serveNotifications()
