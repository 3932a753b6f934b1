import type { HeldPost, Person, PersonCreated, PersonEvent } from './person.ts'
import { isOpen } from './posts.ts'
import { isStaffRole } from './roles.ts'

const townLength = 9

/** Use for the post that keeps a town manageable: administrator of the whole town. */
export const isTownAdministration = ({ role, territory }: Pick<HeldPost, 'role' | 'territory'>): boolean =>
  role === 'TOWN_ADMIN' && territory.length === townLength

const born = ({ id, username, displayName, invitationId }: PersonCreated): Person => ({
  id,
  username,
  displayName,
  ...(invitationId === undefined ? {} : { invitationId }),
  posts: [],
  status: 'ACTIVE',
  epoch: 1,
  staff: false,
  administers: false,
})

/** What follows from posts and status is kept beside them, because lists ask for it by index. */
const derived = (person: Person): Person => ({
  ...person,
  staff: person.posts.some(({ role }) => isStaffRole(role)),
  administers:
    person.status === 'ACTIVE' &&
    person.posts.some((post) => post.until === undefined && isTownAdministration(post)),
})

type Handlers = {
  readonly [T in PersonEvent['type']]: (person: Person, fact: Extract<PersonEvent, { type: T }>) => Person
}

const handlers: Handlers = {
  PersonCreated: (person) => person,
  AccountLinked: (person, { residentId }) => ({ ...person, residentId }),
  PostAssigned: (person, { post }) => ({ ...person, posts: [...person.posts, post] }),
  PostEnded: (person, { at, role, territory }) => ({
    ...person,
    posts: person.posts.map((post) =>
      post.role === role && post.territory === territory && isOpen(post)
        ? { ...post, until: at, ended: true }
        : post,
    ),
  }),
  PersonSuspended: (person) => ({ ...person, status: 'SUSPENDED' }),
  PersonReinstated: (person) => ({ ...person, status: 'ACTIVE' }),
  SessionsEnded: (person, { at, cause }) => ({
    ...person,
    epoch: person.epoch + 1,
    ...(cause === 'POSTS_CHANGED' ? {} : { signedOutAt: at }),
  }),
  PasswordChanged: (person) => person,
  AdministrationKept: (person) => person,
}

/** How an account follows from its facts. */
export const evolve = (person: Person | undefined, fact: PersonEvent): Person => {
  if (person === undefined) {
    if (fact.type !== 'PersonCreated') throw new TypeError(`an account cannot begin with ${fact.type}`)
    return born(fact)
  }
  const handler = handlers[fact.type] as (person: Person, fact: PersonEvent) => Person
  return derived(handler(person, fact))
}
