import type { Command } from '@fengqiao/domain-kit'
import { close } from '../domain/close.ts'
import type { Deps } from '../ports.ts'

/** Closes one that is in the caller's scope. */
export const close__Thing__ =
  ({ __manyThings__ }: Deps): Command<{ readonly id: string }> =>
  ({ scope, meta, input: { id } }) =>
    __manyThings__.change({ scope, id }, meta, (__oneThing__) =>
      close({ by: meta.actor, at: meta.at.getTime() }, __oneThing__),
    )
