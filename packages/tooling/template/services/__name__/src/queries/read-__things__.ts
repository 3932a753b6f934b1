import type { Ask, Versioned } from '@fengqiao/domain-kit'
import type { __Thing__ } from '../domain/__thing__.ts'
import type { Deps, Filter, PageAsked, __Thing__Page } from '../ports.ts'

export interface ListInput extends PageAsked {
  readonly filter: Filter
}

/** One, in the caller's scope. */
export const get__Thing__ =
  ({ __manyThings__ }: Deps) =>
  ({ scope, input: { id } }: Ask<{ readonly id: string }>): Promise<Versioned<__Thing__>> =>
    __manyThings__.load(scope, id)

/** A page of those in the caller's scope, newest first. */
export const list__Things__ =
  ({ __manyThings__ }: Deps) =>
  ({ scope, input: { filter, ...page } }: Ask<ListInput>): Promise<__Thing__Page> =>
    __manyThings__.list(scope, filter, page)
