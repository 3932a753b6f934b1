import { invalidField, notAllowedNow } from '@fengqiao/domain-kit'
import type { Instant, Person, PersonEvent, PostAssigned } from './person.ts'
import { heldAt } from './posts.ts'
import type { Role } from './roles.ts'

/** A post as somebody asks for it: from now when no beginning is named, without end when none is. */
export interface AskedPost {
  readonly role: Role
  readonly territory: string
  readonly since?: Instant
  readonly until?: Instant
}

export interface Assignment {
  readonly at: Instant
  readonly post: AskedPost
  /** Where the post stands in the request, for the refusal. */
  readonly field: string
}

/** The post as a fact, or why not. A post begins now or began before: nothing here waits for a later day. */
export const assign = ({ at, post, field }: Assignment, person: Person): PostAssigned => {
  const { role, territory, since = at, until } = post
  if (since > at) throw invalidField(`${field}.since`, 'TOO_LARGE', { limit: at })
  if (until !== undefined && until <= at) throw invalidField(`${field}.until`, 'TOO_SMALL', { limit: at })
  if (heldAt(person, at).some((held) => held.role === role && held.territory === territory))
    throw notAllowedNow('POST_HELD')
  return {
    type: 'PostAssigned',
    at,
    post: { role, territory, since, ...(until === undefined ? {} : { until }) },
  }
}

/** Gives a post. Tokens carry posts, so the ones in use are replaced at once. */
export const assignPost = (asked: Assignment, person: Person): readonly PersonEvent[] => [
  assign(asked, person),
  { type: 'SessionsEnded', at: asked.at, cause: 'POSTS_CHANGED' },
]
