import type { Scope, Store, Versioned } from '@fengqiao/domain-kit'
import type { __Thing__, __Thing__Event } from './domain/__thing__.ts'

/** A page of a list: from where, how many. */
export interface PageAsked {
  readonly after?: string
  readonly limit: number
}

/** Which of them are listed: of one territory, or all in scope. */
export interface Filter {
  readonly gridCode?: string
}

export interface __Thing__Page {
  readonly items: readonly Versioned<__Thing__>[]
  readonly next?: string
}

/** Where they are kept, and the list people ask for. */
export interface __Thing__Store extends Store<__Thing__, __Thing__Event> {
  readonly list: (scope: Scope, filter: Filter, page: PageAsked) => Promise<__Thing__Page>
}

export interface Deps {
  readonly __manyThings__: __Thing__Store
}
