import { connectStore, keeping } from '@fengqiao/aggregate-store'
import type { Log, Part, Whispers } from '@fengqiao/domain-kit'
import { brokerConnection, publisherTo, type Topology } from '@fengqiao/messaging'
import { sealer, type MasterKeyList } from '@fengqiao/personal-data'
import { aggregatesOf } from './aggregates.ts'
import { oidcRecordsIn } from './oidc-records.ts'
import { toContract } from './published-events.ts'
import { signingKeysIn, type SealingKeys } from './signing-keys.ts'
import { usernamesIn } from './usernames.ts'

export interface KeptOptions {
  readonly source: string
  readonly mongodbUrl: string
  readonly amqpUrl: string
  readonly masterKeys: MasterKeyList
  readonly keyEncryptionKeys: SealingKeys
  readonly log: Log
  readonly database: string
  readonly topology: Topology | undefined
  readonly whispers: (name: string) => Whispers & Part
}

/** What the service keeps: accounts and their facts, names, passwords, sign-ins, keys. */
export const kept = async (options: KeptOptions) => {
  const { source, mongodbUrl, amqpUrl, masterKeys, keyEncryptionKeys, log, database, topology, whispers } =
    options
  const connection = await connectStore({ url: mongodbUrl, database, log })
  const broker = brokerConnection({ url: amqpUrl, name: source, log, ...(topology ? { topology } : {}) })
  const sender = publisherTo({ connection: broker, log })
  const [usernames, records] = [usernamesIn(connection), oidcRecordsIn(connection)]
  const seal = sealer({ db: connection.db, masterKeys, log })
  const facts = keeping({
    connection,
    source,
    toContract,
    publish: sender.publish,
    whispers,
    log,
    aggregates: aggregatesOf,
    beside: [usernames, records, seal],
  })
  const keys = signingKeysIn(connection, keyEncryptionKeys)
  return {
    connection,
    broker,
    usernames,
    records,
    seal,
    facts,
    keys,
    /** What handed secrets follow from: kept as a data key is, so that it outlives the key it was once made of. */
    handed: await seal.secret('handed secrets', keyEncryptionKeys[0]),
    parts: [broker, sender, ...facts.parts],
  }
}
