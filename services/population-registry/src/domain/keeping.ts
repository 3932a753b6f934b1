import type { DomainError, DomainEvent, Meta, Receipt, Scope, Store, Versioned } from '@fengqiao/domain-kit'

/** Where a page begins and how long it is. */
export interface PageAsked {
  readonly after?: string
  readonly limit: number
}

export interface Page<S> {
  readonly items: readonly Versioned<S>[]
  readonly next?: string
}

/** One row of bulk work: its own command, its own answer. */
export interface Row<E extends DomainEvent> {
  readonly meta: Meta
  readonly decide: (id: string) => readonly E[]
}

export type RowOutcome = { readonly receipt: Receipt } | { readonly refused: DomainError }

/** What every kind is asked alike. */
export interface Registry<S, E extends DomainEvent> extends Store<S, E> {
  readonly idFor: (meta: Meta) => string
  readonly look: (scope: Scope, id: string) => Promise<Versioned<S> | undefined>
  readonly lookMany: (scope: Scope, ids: readonly string[]) => Promise<readonly Versioned<S>[]>
}
