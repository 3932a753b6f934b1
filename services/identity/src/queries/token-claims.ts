import { systemScope } from '@fengqiao/domain-kit'
import { postsOf, type Client } from '../domain/client.ts'
import { heldAt } from '../domain/posts.ts'
import type { Deps } from '../ports.ts'

/** The client that may set up a fresh town; only where its secret is configured. */
export const installer = 'town-installer'

type Needs = Pick<Deps, 'people' | 'clock' | 'town'>

/** What the access token of a person says; nothing when the account is not, or no longer, good for one. */
const personClaims =
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

/** What the access token of another system says; nothing when it was suspended in this very moment. */
const systemClaims = (client: Client) => {
  if (client.status !== 'ACTIVE') return undefined
  const posts = postsOf(client).map(({ role, territory }) => ({ role, territory }))
  return { kind: 'client' as const, posts, epoch: client.epoch }
}

/** What the access token of a program says: another system's, the installer's, or one of our services'. */
const clientClaims =
  ({ town, servicePermissions, clients }: Pick<Deps, 'town' | 'servicePermissions' | 'clients'>) =>
  async (clientId: string) => {
    if (clientId === installer)
      return { kind: 'client' as const, posts: [{ role: 'TOWN_ADMIN', territory: town.code }], epoch: 0 }
    const system = await clients.look(systemScope, clientId)
    if (system) return systemClaims(system.state)
    const permissions = servicePermissions[clientId] ?? []
    return { kind: 'service' as const, service: clientId, posts: [], permissions }
  }

/** Whether a sign-in that began then is still good: the account is active and was not signed out everywhere since. */
const isSignInGood =
  ({ people }: Pick<Needs, 'people'>) =>
  async (id: string, beganAtSeconds: number): Promise<boolean> => {
    const person = await people.look(systemScope, id)
    if (person?.state.status !== 'ACTIVE') return false
    const { signedOutAt } = person.state
    return signedOutAt === undefined || beganAtSeconds >= Math.floor(new Date(signedOutAt).getTime() / 1_000)
  }

/** What a system proves itself with at the provider; nothing for one that is unknown or suspended. */
const secretOfClient =
  ({ clients, clientSecret }: Pick<Deps, 'clients' | 'clientSecret'>) =>
  async (id: string): Promise<string | undefined> => {
    const client = await clients.look(systemScope, id)
    return client?.state.status === 'ACTIVE' ? clientSecret(id, client.state.secretOf) : undefined
  }

/** What the provider asks of its accounts and clients. */
export const tokenClaims = (deps: Needs & Pick<Deps, 'servicePermissions' | 'clients' | 'clientSecret'>) => ({
  personClaims: personClaims(deps),
  clientClaims: clientClaims(deps),
  secretOfClient: secretOfClient(deps),
  isSignInGood: isSignInGood(deps),
})
