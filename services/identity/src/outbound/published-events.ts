import * as contract from '@fengqiao/contracts/identity/v1'
import type { JournalEntry } from '@fengqiao/domain-kit'
import type { PersonEvent } from '../domain/person.ts'

/** A contract event, ready to be sent: its type and its proto3 JSON. */
export interface Contract {
  readonly type: string
  readonly data: unknown
}

interface Codec<T> {
  readonly $type: string
  readonly fromPartial: (value: T) => T
  readonly toJSON: (message: T) => unknown
}

const made = <T>(codec: Codec<T>, value: T): Contract => ({
  type: codec.$type,
  data: codec.toJSON(codec.fromPartial(value)),
})

type Facts = {
  readonly [T in PersonEvent['type']]: (
    personId: string,
    fact: Extract<PersonEvent, { type: T }>,
  ) => Contract | undefined
}

/**
 * What the outside hears of each fact: the privacy filter. Ids, roles and places pass; names do not, nor why a
 * sign-in ended. A new fact does not compile until it is decided here what becomes of it.
 */
const facts: Facts = {
  PersonCreated: (personId) => made(contract.PersonCreated, { personId }),
  PostAssigned: (personId, { post: { role, territory } }) =>
    made(contract.PostAssigned, { personId, role: contract.Role[role], territory }),
  PostEnded: (personId, { role, territory }) =>
    made(contract.PostEnded, { personId, role: contract.Role[role], territory }),
  PersonSuspended: (personId) => made(contract.PersonSuspended, { personId }),
  PersonReinstated: (personId) => made(contract.PersonReinstated, { personId }),
  SessionsEnded: (personId) => made(contract.SessionsEnded, { personId }),
  // When somebody changed a password is nobody else's business.
  PasswordChanged: () => undefined,
}

const contractOf = (personId: string, fact: PersonEvent): Contract | undefined =>
  (facts[fact.type] as (personId: string, fact: PersonEvent) => Contract | undefined)(personId, fact)

/** Whether others hear of a fact: whatever becomes a contract event does. */
export const isPublished = (fact: PersonEvent): boolean => contractOf('', fact) !== undefined

/** A journal entry as the contract event that others hear of. */
export const toContract = ({ kind, aggregateId, event }: JournalEntry): Contract | undefined =>
  kind === 'Person' ? contractOf(aggregateId, event as PersonEvent) : undefined
