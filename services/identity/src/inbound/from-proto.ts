import { Role as RoleMessage, type Post } from '@fengqiao/contracts/identity/v1'
import { invalidField } from '@fengqiao/domain-kit'
import type { AskedPost } from '../domain/assign.ts'
import { roles, type Role } from '../domain/roles.ts'

/** A role by its name; nothing for the unspecified one. */
export const roleOf = (role: RoleMessage): Role | undefined =>
  roles.find((name) => RoleMessage[name] === role)

/** A post as the use cases know it. `field` is where it stands in the request. */
export const askedPost = (post: Post | undefined, field: string): AskedPost => {
  const role = post && roleOf(post.role)
  if (!role) throw invalidField(`${field}.role`, 'REQUIRED')
  const { territory, since, until } = post
  return {
    role,
    territory,
    ...(since ? { since: since.toISOString() } : {}),
    ...(until ? { until: until.toISOString() } : {}),
  }
}
