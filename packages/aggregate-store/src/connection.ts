import { collectionIn, safely } from '@fengqiao/database'
import type { Log } from '@fengqiao/domain-kit'
import { MongoClient } from 'mongodb'
import type { Collection, Db, Document, TopologyDescription, TopologyDescriptionChangedEvent } from 'mongodb'

/** A service's own database. */
export interface StoreConnection {
  readonly db: Db
  readonly collection: <D extends Document>(name: string) => Collection<D>
  readonly close: () => Promise<void>
}

export interface ConnectOptions {
  readonly url: string
  readonly database: string
  readonly log: Log
  /** For tests that watch the driver's commands. */
  readonly monitorCommands?: boolean
}

const settings = {
  ...safely,
  // Two cores answer no more at once; each connection costs the engine a thread and what that holds.
  maxPoolSize: 12,
  minPoolSize: 2,
  // Within the five seconds that a caller waits: he hears that the engine is away instead of nothing.
  serverSelectionTimeoutMS: 3_000,
  connectTimeoutMS: 5_000,
  socketTimeoutMS: 60_000,
  waitQueueTimeoutMS: 10_000,
} as const

const isServed = ({ servers }: TopologyDescription): boolean =>
  [...servers.values()].some(({ isWritable }) => isWritable)

/** Says when nobody takes what is written any more, and when somebody does again; what it gives ends that. */
const watching = (client: MongoClient, database: string, log: Log): (() => void) => {
  const changed = ({ previousDescription, newDescription }: TopologyDescriptionChangedEvent): void => {
    const [was, is] = [isServed(previousDescription), isServed(newDescription)]
    if (was && !is) log.warn({ database }, 'database connection lost')
    if (is && !was) log.info({ database }, 'database connection back')
  }
  client.on('topologyDescriptionChanged', changed)
  return () => client.off('topologyDescriptionChanged', changed)
}

/** Use once a process, first in its composition root; every store of the service shares it. */
export const connectStore = async (options: ConnectOptions): Promise<StoreConnection> => {
  const { url, database, log, monitorCommands = false } = options
  const client = await new MongoClient(url, { ...settings, monitorCommands }).connect()
  const db = client.db(database)
  const unwatch = watching(client, database, log)
  return {
    db,
    // bigint in the state comes back as bigint, whatever its size.
    collection: (name) => collectionIn(db, name, { useBigInt64: true }),
    close: async () => {
      unwatch()
      await client.close()
    },
  }
}
