import type { Model } from './model.ts'
import { methodsOf } from './model.ts'
import { header, literal } from './typescript.ts'

/** `permissions.ts`: what each RPC needs and what each role grants. */
export const permissionsModule = (model: Model): string => {
  const access = methodsOf(model).map((method) => [
    `/${method.service.fullName}/${method.name}`,
    { permission: method.access?.permission, scope: method.access?.scope },
  ])
  const values = [...model.enums.values()].flatMap((found) => found.values)
  const roles = values.flatMap(({ short, role }) => (role === undefined ? [] : [[short, role] as const]))
  const permissions = [...new Set(roles.flatMap(([, role]) => role.permissions))].sort()
  return `${header}import type { RoleFacts, ScopeKind } from '../types.ts'

/** Every permission that a role grants. */
export const permissions = ${literal(permissions)} as const

export type Permission = (typeof permissions)[number]

/** What an RPC needs, by its full path. */
export const access: Readonly<Record<string, { readonly permission: string; readonly scope: ScopeKind }>> = ${literal(Object.fromEntries(access))}

/** Roles by their name in a token. */
export const roles: Readonly<Record<string, RoleFacts>> = ${literal(Object.fromEntries(roles))}
`
}
