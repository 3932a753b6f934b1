import * as contract from '@fengqiao/contracts/identity/v1'
import type { HeldPost } from '../domain/person.ts'
import type { MeView } from '../queries/get-me.ts'
import type { PersonView } from '../queries/person-view.ts'
import type { Feature } from '../service.ts'

const postMessage = ({ role, territory, since, until }: HeldPost): contract.Post => ({
  role: contract.Role[role],
  territory,
  since: new Date(since),
  until: until === undefined ? undefined : new Date(until),
})

/** An account as those see it who manage it. */
export const personMessage = ({
  id,
  lastSignInAt,
  status,
  posts,
  ...person
}: PersonView): contract.Person => ({
  ...person,
  personId: id,
  posts: posts.map(postMessage),
  status: contract.AccountStatus[status],
  lastSignInAt,
})

/** A member of staff as everybody may know him. */
export const cardMessage = ({ id, displayName, posts, status }: PersonView): contract.StaffCard => ({
  personId: id,
  displayName,
  posts: posts.map(postMessage),
  status: contract.AccountStatus[status],
})

/** What a caller is told of himself. */
export const meMessage = ({ posts, permissions, ...me }: MeView, town: Feature['town']): contract.Me => ({
  ...me,
  posts: posts.map(postMessage),
  permissions: [...permissions],
  townCode: town.code,
  townName: town.name,
})
