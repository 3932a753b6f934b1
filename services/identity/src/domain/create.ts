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
  /** The invitation it is opened with, and the resident whom that is for. */
  readonly invitation?: { readonly id: string; readonly residentId?: string }
}

const beginning = ({ posts: _, invitation, ...asked }: Creation): PersonCreated => ({
  type: 'PersonCreated',
  ...asked,
  ...(invitation === undefined ? {} : { invitationId: invitation.id }),
})

const link = ({ at, invitation }: Creation): readonly PersonEvent[] =>
  invitation?.residentId === undefined
    ? []
    : [{ type: 'AccountLinked', at, residentId: invitation.residentId }]

/** Opens an account. Its posts begin with it, so no token exists yet that they could make stale. */
export const create = (asked: Creation): readonly PersonEvent[] => {
  const created = beginning(asked)
  const { facts: begun } = asked.posts.reduce<{ person: Person; facts: readonly PersonEvent[] }>(
    ({ person, facts }, post, index) => {
      const given: PostAssigned = assign({ at: asked.at, post, field: `posts[${String(index)}]` }, person)
      return { person: evolve(person, given), facts: [...facts, given] }
    },
    { person: evolve(undefined, created), facts: [created] },
  )
  return [...begun, ...link(asked)]
}
