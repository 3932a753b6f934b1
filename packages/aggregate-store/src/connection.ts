import { createConnection } from 'mongoose'
import type { Connection, mongo } from 'mongoose'
import { collectionIn, safely } from '@fengqiao/database'
import type { Log } from '@fengqiao/domain-kit'

/** A service's own database. Collections are the driver's own; mongoose keeps the connection. */
export interface StoreConnection {
  readonly connection: Connection
  readonly collection: <D extends mongo.BSON.Document>(name: string) => mongo.Collection<D>
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

/** Use once a process, first in its composition root; every store of the service shares it. */
export const connectStore = async (options: ConnectOptions): Promise<StoreConnection> => {
  const { url, database, log, monitorCommands = false } = options
  const connection = createConnection(url, { ...settings, dbName: database, monitorCommands })
  const lost = () => log.warn({ database }, 'database connection lost')
  connection.on('disconnected', lost)
  connection.on('reconnected', () => log.info({ database }, 'database connection back'))
  await connection.asPromise()
  const store = storeConnection(connection)
  return {
    ...store,
    close: async () => {
      connection.off('disconnected', lost)
      await store.close()
    },
  }
}

/** Use where a mongoose connection exists already. */
export const storeConnection = (connection: Connection): StoreConnection => ({
  connection,
  // bigint in the state comes back as bigint, whatever its size.
  collection: (name) => collectionIn(connection, name, { useBigInt64: true }),
  close: () => connection.close(),
})
