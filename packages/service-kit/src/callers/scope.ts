import type { Route } from '@fengqiao/contracts'
import { roles } from '@fengqiao/contracts/permissions'
import { DomainError, scopeOf, systemScope, type Caller, type Scope } from '@fengqiao/domain-kit'

/** A caller as the token proves him; a service's token lists what it may do. */
export interface VerifiedCaller extends Caller {
  readonly permissions: readonly string[]
}

export const anonymous = (language: Caller['language']): VerifiedCaller => ({
  kind: 'anonymous',
  id: 'anonymous',
  posts: [],
  permissions: [],
  language,
})

const granting = (caller: Caller, permission: string) =>
  caller.posts.filter(({ role }) => roles[role]?.permissions.includes(permission) ?? false)

const forbidden = (permission: string) =>
  new DomainError('forbidden', 'FORBIDDEN', { params: { permission } })

const isGranted = (caller: VerifiedCaller, permission: string): boolean =>
  caller.permissions.includes(permission) || granting(caller, permission).length > 0

const demandPermission = ({ permission, scope }: Route, caller: VerifiedCaller): void => {
  if (permission === '' && scope === 'public') return
  if (caller.kind === 'anonymous') throw new DomainError('unauthenticated', 'UNAUTHENTICATED')
  if (permission === 'signed-in') return
  if (scope === 'service' && caller.kind !== 'service') throw forbidden(permission)
  if (!isGranted(caller, permission)) throw forbidden(permission)
}

/**
 * May this caller ask this at all, and of which records? Refuses first who is not known, then who lacks the
 * permission; the scope is made of the posts that grant it, and of nothing else.
 */
export const scopeFor = (route: Route, caller: VerifiedCaller): Scope => {
  demandPermission(route, caller)
  if (route.scope === 'public' || caller.kind === 'service') return systemScope
  if (route.scope !== 'territory') return scopeOf([caller.id])
  const territories = granting(caller, route.permission)
    .filter(({ role }) => roles[role]?.participantOnly !== true)
    .map(({ territory }) => territory)
  return scopeOf([...new Set([...territories, caller.id])])
}

/** What a caller's posts allow on a record that is visible to these territories and people. */
export const permissionsOn = (caller: Caller, visibleTo: readonly string[]): ReadonlySet<string> => {
  const takesPart = visibleTo.includes(caller.id)
  const counting = caller.posts.filter(
    ({ role, territory }) =>
      takesPart || (roles[role]?.participantOnly !== true && visibleTo.includes(territory)),
  )
  return new Set(counting.flatMap(({ role }) => roles[role]?.permissions ?? []))
}
