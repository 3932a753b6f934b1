import { Role as RoleMessage, type Post } from '@fengqiao/contracts/identity/v1'
import { invalidField } from '@fengqiao/domain-kit'
import type { AskedPost } from '../domain/assign.ts'
import { roles, type Role } from '../domain/roles.ts'

/** A role by its name; nothing for the unspecified one. */
export const roleOf = (role: RoleMessage): Role | undefined =>
  roles.find((name) => RoleMessage[name] === role)

const defaultPage = 50

/** A page as the use cases know it; of a usual size where none is asked for. */
export const pageAsked = ({
  pageToken,
  pageSize,
}: {
  readonly pageToken: string
  readonly pageSize: number
}) => ({ limit: pageSize || defaultPage, ...(pageToken ? { after: pageToken } : {}) })

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
