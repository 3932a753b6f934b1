import { createConnection } from 'mongoose'
import type { Connection, mongo } from 'mongoose'
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

/** What was acknowledged is durable. */
export const durably = { w: 'majority', journal: true } as const

const kept = {
  writeConcern: durably,
  // What is read cannot be rolled back.
  readConcern: { level: 'majority' },
  // An absent optional value stays absent instead of becoming null.
  ignoreUndefined: true,
} as const

const settings = {
  ...kept,
  // Two cores answer no more at once; each connection costs the engine a thread and what that holds.
  maxPoolSize: 12,
  minPoolSize: 2,
  serverSelectionTimeoutMS: 5_000,
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
export const storeConnection = (connection: Connection): StoreConnection => {
  const { db } = connection
  if (db === undefined) throw new Error('the database connection is not open yet')
  return {
    connection,
    // bigint in the state comes back as bigint, whatever its size.
    collection: (name) => db.collection(name, { ...kept, useBigInt64: true }),
    close: () => connection.close(),
  }
}
