import { AccountStatus, PeopleServiceService, Role } from '@fengqiao/contracts/identity/v1'
import { clientOf, type Channel } from '@fengqiao/service-kit'
import type { PostHolders } from '../ports.ts'

/**
 * Asks identity, who owns the posts, each time: a copy of our own could lag behind the events it is needed for, and
 * whoever took up a post meanwhile would never be told.
 */
export const postHolders = (identity: Channel, token: () => Promise<string>): PostHolders => {
  const people = clientOf(PeopleServiceService, identity)
  return async (role, territory) => {
    const { staff } = await people.listStaff({ territory }, { token: await token() })
    return staff
      .filter(({ status }) => status === AccountStatus.ACTIVE)
      .filter(({ posts }) => posts.some((post) => post.role === Role[role] && post.territory === territory))
      .map(({ personId }) => personId)
  }
}
