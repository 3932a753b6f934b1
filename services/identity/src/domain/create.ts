import type { Sealed } from '@fengqiao/domain-kit'
import { assign, type AskedPost } from './assign.ts'
import { evolve } from './evolve.ts'
import type { Instant, Person, PersonCreated, PersonEvent, PostAssigned } from './person.ts'

/** A new account and the posts it begins with. */
export interface Creation {
  readonly id: string
  readonly at: Instant
  readonly username: string
  readonly displayName: Sealed
  readonly posts: readonly AskedPost[]
}

/** Opens an account. Its posts begin with it, so no token exists yet that they could make stale. */
export const create = ({ posts, ...asked }: Creation): readonly PersonEvent[] => {
  const created: PersonCreated = { type: 'PersonCreated', ...asked }
  return posts.reduce<{ person: Person; facts: readonly PersonEvent[] }>(
    ({ person, facts }, post, index) => {
      const given: PostAssigned = assign({ at: asked.at, post, field: `posts[${String(index)}]` }, person)
      return { person: evolve(person, given), facts: [...facts, given] }
    },
    { person: evolve(undefined, created), facts: [created] },
  ).facts
}
