import { aggregates, type AggregateStore, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope } from '@fengqiao/domain-kit'
import {
  evolveInvitation,
  visibleToInvitation,
  type Invitation,
  type InvitationEvent,
} from '../domain/invitation.ts'
import type { Invitations } from '../ports.ts'
import { isPublishedOfInvitation } from './published-events.ts'

export type InvitationStore = AggregateStore<Invitation, InvitationEvent>

/** The collection of invitations. */
export const invitationStore = ({ connection, wake, admit }: StoreHooks): InvitationStore =>
  aggregates<Invitation, InvitationEvent>(connection, {
    kind: 'Invitation',
    collection: 'invitations',
    evolve: evolveInvitation,
    visibleTo: visibleToInvitation,
    isPublished: isPublishedOfInvitation,
    schema: 1,
    indexes: [
      { name: 'latest', sort: 'createdAt' },
      { name: 'code', equal: ['codeMark'], unscoped: 'only' },
    ],
    wake,
    admit,
  })

/** Invitations as the use cases know them. */
export const invitationsIn = (store: InvitationStore): Invitations => ({
  ...store,
  withCode: async (codeMark) => (await store.find(systemScope, { where: { codeMark }, limit: 1 })).items[0],
  list: (scope, { after, limit }) =>
    store.find(scope, {
      sort: { field: 'createdAt', direction: -1 },
      limit,
      ...(after === undefined ? {} : { after }),
    }),
})
