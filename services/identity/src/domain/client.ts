import type { AccountStatus, Instant } from './person.ts'
import { levelsOf } from './territory.ts'

/** A command by its name: what was made for it can be made again. */
export interface CommandName {
  readonly actor: string
  readonly commandId: string
}

/** Another municipal system. It has no people and no names of people: an office answers for it. */
export interface Client {
  readonly id: string
  readonly name: string
  readonly contactOffice: string
  /** Where it may look; everywhere as an integration client and as nothing else. */
  readonly territories: readonly string[]
  readonly since: Instant
  readonly status: AccountStatus
  /** Access tokens with a lower number are no longer good. */
  readonly epoch: number
  /** The command that made the secret. The secret follows from it by a key and is kept nowhere. */
  readonly secretOf: CommandName
  readonly secretSince: Instant
}

export interface ClientCreated {
  readonly type: 'ClientCreated'
  readonly at: Instant
  readonly id: string
  readonly name: string
  readonly contactOffice: string
  readonly territories: readonly string[]
  readonly secretOf: CommandName
}

export interface ClientSecretRotated {
  readonly type: 'ClientSecretRotated'
  readonly at: Instant
  readonly secretOf: CommandName
}

export interface ClientSuspended {
  readonly type: 'ClientSuspended'
  readonly at: Instant
}

export interface ClientReinstated {
  readonly type: 'ClientReinstated'
  readonly at: Instant
}

export type ClientEvent = ClientCreated | ClientSecretRotated | ClientSuspended | ClientReinstated

const born = ({ at, id, name, contactOffice, territories, secretOf }: ClientCreated): Client => ({
  ...{ id, name, contactOffice, territories, secretOf },
  since: at,
  status: 'ACTIVE',
  epoch: 1,
  secretSince: at,
})

/** How a client follows from its facts. */
export const evolveClient = (client: Client | undefined, fact: ClientEvent): Client => {
  if (client === undefined) {
    if (fact.type !== 'ClientCreated') throw new TypeError(`a client cannot begin with ${fact.type}`)
    return born(fact)
  }
  switch (fact.type) {
    case 'ClientCreated':
      return client
    case 'ClientSecretRotated':
      return { ...client, secretOf: fact.secretOf, secretSince: fact.at, epoch: client.epoch + 1 }
    case 'ClientSuspended':
      return { ...client, status: 'SUSPENDED', epoch: client.epoch + 1 }
    case 'ClientReinstated':
      return { ...client, status: 'ACTIVE' }
  }
}

/** Use for `visible_to` of what belongs to a client: itself, its places, and every level above. */
export const visibleToClient = ({
  id,
  territories,
}: Pick<Client, 'id' | 'territories'>): readonly string[] => [
  ...new Set([id, ...territories.flatMap(levelsOf)]),
]

/** What an integration client's posts are, wherever posts are spoken of. */
export const postsOf = ({ territories, since }: Client) =>
  territories.map((territory) => ({ role: 'INTEGRATION_CLIENT' as const, territory, since }))
