/** A role at a territory. The code is a town (9 digits), a community (12) or a grid (15). */
export interface Post {
  readonly role: string
  readonly territory: string
}

/** Who makes a request, as proven by the token. `id` is a person's, an integration client's or a service's. */
export interface Caller {
  readonly kind: 'person' | 'client' | 'service' | 'anonymous'
  readonly id: string
  readonly posts: readonly Post[]
  readonly language: 'zh-CN' | 'en'
}

declare const scopeBrand: unique symbol

/**
 * The values of `visible_to` that a caller shares for one RPC. Made by the permission check and by nothing else,
 * so a store's query without one does not compile.
 */
export interface Scope {
  readonly values: readonly string[]
  readonly everything: boolean
  readonly [scopeBrand]: true
}

/** For the permission check only: the scope it found. */
export const scopeOf = (values: readonly string[]): Scope =>
  ({ values, everything: false }) as unknown as Scope

/** For what a service does of itself (reacting to events, sweeping deadlines), never for a caller's request. */
export const systemScope: Scope = { values: [], everything: true } as unknown as Scope

/** A record is in scope when the two share a value; one that it has alone may stand for itself. */
export const inScope = (scope: Scope, visibleTo: string | readonly string[]): boolean =>
  scope.everything || [visibleTo].flat().some((value) => scope.values.includes(value))
