import { systemScope } from '@fengqiao/domain-kit'
import { heldAt } from '../domain/posts.ts'
import type { Deps } from '../ports.ts'

/** The client that may set up a fresh town; only where its secret is configured. */
export const installer = 'town-installer'

type Needs = Pick<Deps, 'people' | 'clock' | 'town'>

/** What the access token of a person says; nothing when the account is not, or no longer, good for one. */
export const personClaims =
  ({ people, clock }: Omit<Needs, 'town'>) =>
  async (id: string) => {
    const person = await people.look(systemScope, id)
    if (person?.state.status !== 'ACTIVE') return undefined
    const posts = heldAt(person.state, clock().toISOString()).map(({ role, territory }) => ({
      role,
      territory,
    }))
    return { kind: 'person' as const, posts, epoch: person.state.epoch }
  }

/** What the access token of a program says. */
export const clientClaims =
  ({ town, servicePermissions }: Pick<Deps, 'town' | 'servicePermissions'>) =>
  (clientId: string) =>
    clientId === installer
      ? { kind: 'client' as const, posts: [{ role: 'TOWN_ADMIN', territory: town.code }], epoch: 0 }
      : {
          kind: 'service' as const,
          service: clientId,
          posts: [],
          permissions: servicePermissions[clientId] ?? [],
        }

/** Whether a sign-in that began then is still good: the account is active and was not signed out everywhere since. */
export const isSignInGood =
  ({ people }: Pick<Needs, 'people'>) =>
  async (id: string, beganAtSeconds: number): Promise<boolean> => {
    const person = await people.look(systemScope, id)
    if (person?.state.status !== 'ACTIVE') return false
    const { signedOutAt } = person.state
    return signedOutAt === undefined || beganAtSeconds >= Math.floor(new Date(signedOutAt).getTime() / 1_000)
  }
