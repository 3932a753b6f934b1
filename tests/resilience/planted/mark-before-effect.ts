import { lieAbout } from './lie.ts'
import { serveNotifications } from './serve.ts'

interface Marked {
  readonly _id: string
}

interface Asked {
  readonly _id?: { readonly $in?: readonly string[] }
}

// Of some matters everything counts as heard before it was: the mark is ahead of the effect.
lieAbout(/^seen_marks$/, 'find', (truth, [filter, ...rest]) => {
  const ahead = ((filter as Asked)._id?.$in ?? []).filter((id) => /[0-3]$/.test(id))
  if (ahead.length === 0) return truth(filter, ...rest)
  const found = truth({ ...(filter as Asked) }, ...rest) as {
    readonly toArray: () => Promise<readonly Marked[]>
  }
  const toArray = async (): Promise<readonly Marked[]> => [
    ...(await found.toArray()).filter(({ _id }) => !ahead.includes(_id)),
    ...ahead.map((_id) => ({ _id, version: 99 })),
  ]
  return { toArray }
})
await serveNotifications()
