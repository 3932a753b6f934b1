import type { Ask, Receipt } from '@fengqiao/domain-kit'
import type { Client, CommandName } from '../domain/client.ts'
import { admitClient, reinstateClient, rotateSecret, suspendClient } from '../domain/keep-client.ts'
import { mustReach } from '../domain/reach.ts'
import type { Deps } from '../ports.ts'
import { settleClient } from './settle-client.ts'

export interface NewClient {
  readonly name: string
  readonly contactOffice: string
  readonly territories: readonly string[]
}

export interface OfClient {
  readonly clientId: string
}

/** A secret to hand over, once. */
export interface SecretMade {
  readonly receipt: Receipt
  readonly secret: string
}

type Needs = Pick<Deps, 'clients' | 'sessions' | 'subscriptions' | 'broker'>
type Secrets = Pick<Deps, 'clients' | 'clientSecret'>

const nameOf = ({ actor, commandId }: CommandName): CommandName => ({ actor, commandId })

/** Whoever could stop a client or read its new secret would hold all of its posts. */
const mustReachClient = (scope: Ask<unknown>['scope'], { territories }: Client): void => {
  mustReach(
    scope,
    territories.map((territory) => ({ territory })),
  )
}

/** Admits another system inside the caller's own territory. */
const createClient =
  ({ clients, clientSecret }: Secrets) =>
  async ({ scope, meta, input }: Ask<NewClient>): Promise<SecretMade> => {
    mustReach(
      scope,
      input.territories.map((territory) => ({ territory })),
    )
    const receipt = await clients.create(meta, (id) =>
      admitClient({ id, at: meta.at.toISOString(), ...input, secretOf: nameOf(meta) }),
    )
    return { receipt, secret: clientSecret(receipt.id, nameOf(meta)) }
  }

/** A new secret; the one before and the tokens got with it are good no longer. */
const rotateClientSecret = (deps: Needs & Secrets) => {
  const settle = settleClient(deps)
  return async ({ scope, meta, input: { clientId: id } }: Ask<OfClient>): Promise<SecretMade> => {
    const receipt = await deps.clients.change({ scope, id }, meta, (client) => {
      mustReachClient(scope, client)
      return rotateSecret({ at: meta.at.toISOString(), secretOf: nameOf(meta) })
    })
    await settle(id)
    return { receipt, secret: deps.clientSecret(id, nameOf(meta)) }
  }
}

const changing =
  (rule: typeof suspendClient) =>
  (deps: Needs): ((ask: Ask<OfClient>) => Promise<Receipt>) => {
    const settle = settleClient(deps)
    return async ({ scope, meta, input: { clientId: id } }) => {
      const receipt = await deps.clients.change({ scope, id }, meta, (client) => {
        mustReachClient(scope, client)
        return rule({ at: meta.at.toISOString() }, client)
      })
      await settle(id)
      return receipt
    }
  }

/** What may be done to another system: suspending stops its tokens, its secret and its ways to the broker at once. */
export const clientCommands = (deps: Needs & Secrets) => ({
  createClient: createClient(deps),
  rotateClientSecret: rotateClientSecret(deps),
  suspendClient: changing(suspendClient)(deps),
  reinstateClient: changing(reinstateClient)(deps),
})
