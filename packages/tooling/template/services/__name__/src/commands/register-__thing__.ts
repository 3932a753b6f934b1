import { inScope, notFound, type Command } from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import { register } from '../domain/register.ts'
import type { Deps } from '../ports.ts'

export interface RegisterInput {
  readonly gridCode: string
  readonly referenceId: string
}

/** Registers one inside the caller's territory. */
export const register__Thing__ =
  ({ __manyThings__ }: Deps): Command<RegisterInput> =>
  async ({ scope, meta, input }) => {
    if (!inScope(scope, lineOf(input.gridCode))) throw notFound()
    return __manyThings__.create(meta, () => register({ ...input, by: meta.actor, at: meta.at.getTime() }))
  }
