import type { HeldPost, Instant, Person } from './person.ts'
import { levelsOf } from './territory.ts'

/** Use wherever a post grants something: only one that is held at that moment does. */
export const heldAt = (person: Pick<Person, 'posts'>, at: Instant): readonly HeldPost[] =>
  person.posts.filter(({ since, until }) => since <= at && (until === undefined || until > at))

/** Use where no clock is at hand: nobody has ended the post. */
export const isOpen = (post: HeldPost): boolean => post.ended !== true

const lastHeld = (posts: readonly HeldPost[]): readonly HeldPost[] => {
  const latest = posts
    .map(({ until }) => until ?? '')
    .sort()
    .at(-1)
  return posts.filter(({ until }) => until === latest)
}

/**
 * Use for the territories by which an account is found: those of its posts and all levels above. Somebody whose
 * posts have all ended stays where he last served, or no administrator could give him another.
 */
const territoriesOf = ({ posts }: Pick<Person, 'posts'>): readonly string[] => {
  const open = posts.filter(isOpen)
  const shown = open.length > 0 ? open : lastHeld(posts)
  return [...new Set(shown.flatMap(({ territory }) => levelsOf(territory)))]
}

/** Use for `visible_to` of an account: the person, and the places he serves. */
export const visibleTo = (person: Person): readonly string[] => [person.id, ...territoriesOf(person)]
