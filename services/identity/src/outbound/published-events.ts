import * as contract from '@fengqiao/contracts/identity/v1'
import {
  made,
  nothing,
  type Contract,
  type DomainEvent,
  type Facts,
  type JournalEntry,
} from '@fengqiao/domain-kit'
import type { ClientEvent } from '../domain/client.ts'
import type { InvitationEvent } from '../domain/invitation.ts'
import type { PersonEvent } from '../domain/person.ts'
import type { SubscriptionEvent } from '../domain/subscription.ts'

/**
 * What the outside hears of each fact: the privacy filter. Ids, roles and places pass; names do not, nor why a
 * sign-in ended. A new fact does not compile until it is decided here what becomes of it.
 */
const ofPerson: Facts<PersonEvent> = {
  PersonCreated: (personId) => made(contract.PersonCreated, { personId }),
  AccountLinked: (personId, { residentId }) => made(contract.AccountLinked, { personId, residentId }),
  PostAssigned: (personId, { post: { role, territory } }) =>
    made(contract.PostAssigned, { personId, role: contract.Role[role], territory }),
  PostEnded: (personId, { role, territory }) =>
    made(contract.PostEnded, { personId, role: contract.Role[role], territory }),
  PersonSuspended: (personId) => made(contract.PersonSuspended, { personId }),
  PersonReinstated: (personId) => made(contract.PersonReinstated, { personId }),
  SessionsEnded: (personId) => made(contract.SessionsEnded, { personId }),
  // When somebody changed a password is nobody else's business.
  PasswordChanged: nothing,
  AdministrationKept: nothing,
}

const ofClient: Facts<ClientEvent> = {
  ClientCreated: (clientId, { territories }) =>
    made(contract.ClientCreated, { clientId, territories: [...territories] }),
  ClientSecretRotated: (clientId) => made(contract.ClientSecretRotated, { clientId }),
  ClientSuspended: (clientId) => made(contract.ClientSuspended, { clientId }),
  ClientReinstated: (clientId) => made(contract.ClientReinstated, { clientId }),
}

const ofSubscription: Facts<SubscriptionEvent> = {
  SubscriptionCreated: (subscriptionId, { clientId, types }) =>
    made(contract.SubscriptionCreated, { subscriptionId, clientId, types: [...types] }),
  SubscriptionChanged: (subscriptionId, { clientId, types }) =>
    made(contract.SubscriptionChanged, { subscriptionId, clientId, types: [...types] }),
  SubscriptionEnded: (subscriptionId, { clientId }) =>
    made(contract.SubscriptionEnded, { subscriptionId, clientId }),
}

const ofInvitation: Facts<InvitationEvent> = {
  InvitationCreated: (invitationId, { gridCode }) =>
    made(contract.InvitationCreated, { invitationId, gridCode }),
  // It opens no account yet, and may open another.
  InvitationBegun: nothing,
  InvitationAccepted: (invitationId, { personId }) =>
    made(contract.InvitationAccepted, { invitationId, personId }),
  InvitationRevoked: (invitationId) => made(contract.InvitationRevoked, { invitationId }),
}

type Translate = (id: string, fact: DomainEvent) => Contract | undefined

const translating =
  <E extends DomainEvent>(facts: Facts<E>): Translate =>
  (id, fact) =>
    (facts[fact.type as E['type']] as Translate)(id, fact)

const kinds: Readonly<Record<string, Translate>> = {
  Person: translating(ofPerson),
  Client: translating(ofClient),
  Subscription: translating(ofSubscription),
  Invitation: translating(ofInvitation),
}

/** Whether others hear of a fact: whatever is translated to nothing stays inside. */
const isHeard = <E extends DomainEvent>(facts: Facts<E>, { type }: E): boolean =>
  facts[type as E['type']] !== nothing

export const isPublished = (fact: PersonEvent): boolean => isHeard(ofPerson, fact)
export const isPublishedOfInvitation = (fact: InvitationEvent): boolean => isHeard(ofInvitation, fact)

/** A journal entry as the contract event that others hear of. */
export const toContract = ({ kind, aggregateId, event }: JournalEntry): Contract | undefined =>
  kinds[kind]?.(aggregateId, event)
