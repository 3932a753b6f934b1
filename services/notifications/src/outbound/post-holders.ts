import { PeopleServiceService, Role } from '@fengqiao/contracts/identity/v1'
import { gathered } from '@fengqiao/domain-kit'
import { clientOf, type Channel } from '@fengqiao/service-kit'
import type { PostRole } from '../domain/telling.ts'
import type { PostHolders } from '../ports.ts'

const askedAtOnce = 50

interface Post {
  readonly role: PostRole
  readonly territory: string
}

/**
 * Asks identity, who owns the posts, each time: a copy of our own could lag behind the events it is needed for, and
 * whoever took up a post meanwhile would never be told.
 */
export const postHolders = (identity: Channel, token: () => Promise<string>): PostHolders => {
  const people = clientOf(PeopleServiceService, identity)
  const holdersOf = gathered(async (asked: readonly Post[]) => {
    const posts = asked.map(({ role, territory }) => ({ role: Role[role], territory }))
    const { posts: held } = await people.batchGetPostHolders({ posts }, { token: await token() })
    return asked.map((_, index) => held[index]?.personIds ?? [])
  }, askedAtOnce)
  return (role, territory) => holdersOf({ role, territory })
}
