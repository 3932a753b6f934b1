import * as contract from '@fengqiao/contracts/identity/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import { postsOf, type Client } from '../domain/client.ts'
import type { HeldPost } from '../domain/person.ts'
import type { MeView } from '../queries/get-me.ts'
import type { PersonView } from '../queries/person-view.ts'
import type { InvitationView } from '../queries/read-invitations.ts'
import type { SubscriptionView } from '../queries/read-subscriptions.ts'
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

/** Another system as those see it who manage it. */
export const clientMessage = ({ id, version, state }: Versioned<Client>): contract.Client => ({
  clientId: id,
  version,
  name: state.name,
  contactOffice: state.contactOffice,
  posts: postsOf(state).map(postMessage),
  status: contract.AccountStatus[state.status],
  secretSince: new Date(state.secretSince),
})

/** A subscription and where its queue is. */
export const subscriptionMessage = ({
  id,
  version,
  state,
  way,
}: SubscriptionView): contract.Subscription => ({
  subscriptionId: id,
  version,
  clientId: state.clientId,
  types: state.types,
  status: contract.SubscriptionStatus[state.status],
  brokerUrl: way.url,
  queue: way.queue,
  createdAt: new Date(state.createdAt),
  endedAt: state.endedAt === undefined ? undefined : new Date(state.endedAt),
})

/** An invitation; its code was told once. */
export const invitationMessage = ({ id, version, state, standing }: InvitationView): contract.Invitation => ({
  invitationId: id,
  version,
  gridCode: state.gridCode,
  residentId: state.residentId ?? '',
  status: contract.InvitationStatus[standing],
  createdAt: new Date(state.createdAt),
  expiresAt: new Date(state.expiresAt),
  personId: standing === 'ACCEPTED' ? (state.personId ?? '') : '',
})
