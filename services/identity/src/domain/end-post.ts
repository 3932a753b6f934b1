import { notAllowedNow } from '@fengqiao/domain-kit'
import { isTownAdministration } from './evolve.ts'
import type { Instant, Person, PersonEvent } from './person.ts'
import { heldAt } from './posts.ts'
import type { Role } from './roles.ts'

export interface PostEnding {
  readonly at: Instant
  readonly role: Role
  readonly territory: string
  /** Whether another active account administers the town. */
  readonly othersAdminister: boolean
}

/** Ends a post as of now. The town's last administrator stays, or nobody could name the next. */
export const endPost = (asked: PostEnding, person: Person): readonly PersonEvent[] => {
  const { at, role, territory, othersAdminister } = asked
  const held = heldAt(person, at).some((post) => post.role === role && post.territory === territory)
  if (!held) throw notAllowedNow('POST_NOT_HELD')
  if (person.administers && isTownAdministration(asked) && !othersAdminister)
    throw notAllowedNow('LAST_ADMIN')
  return [
    { type: 'PostEnded', at, role, territory },
    { type: 'SessionsEnded', at, cause: 'POSTS_CHANGED' },
  ]
}
