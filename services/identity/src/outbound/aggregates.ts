import type { StoreHooks } from '@fengqiao/aggregate-store'
import type { Deps } from '../ports.ts'
import { clientsIn, clientStore } from './client-store.ts'
import { invitationsIn, invitationStore } from './invitation-store.ts'
import { peopleIn, peopleStore } from './people-store.ts'
import { subscriptionsIn, subscriptionStore } from './subscription-store.ts'

/** Every kind of aggregate that this service keeps. */
export const aggregatesOf = (hooks: StoreHooks) => ({
  people: peopleStore(hooks),
  clients: clientStore(hooks),
  subscriptions: subscriptionStore(hooks),
  invitations: invitationStore(hooks),
})

/** The same as the use cases know them. */
export const knownAs = (
  kept: ReturnType<typeof aggregatesOf>,
): Pick<Deps, 'people' | 'clients' | 'subscriptions' | 'invitations'> => ({
  people: peopleIn(kept.people),
  clients: clientsIn(kept.clients),
  subscriptions: subscriptionsIn(kept.subscriptions),
  invitations: invitationsIn(kept.invitations),
})
