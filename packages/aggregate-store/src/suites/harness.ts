import type { Journal } from '@fengqiao/domain-kit'
import type { StoreConnection } from '../connection.ts'
import type { AggregateOptions, AggregateStore } from '../types.ts'
import type { Errand, ErrandEvent } from './errands.ts'
import { journalOf } from '../journal.ts'
import { prepareStore } from '../prepare.ts'
import { relay, type Relay } from '../relay.ts'
import { errandsIn, quiet } from './errands.ts'

/** Opens one more connection to the same fresh database. */
export type Connect = () => Promise<StoreConnection>

/** One replica of a service. */
export interface Replica {
  readonly connection: StoreConnection
  readonly errands: AggregateStore<Errand, ErrandEvent>
  readonly journal: Journal
  readonly relay: Relay
}

export interface Replicas {
  readonly replica: (
    overrides?: Partial<AggregateOptions<Errand, ErrandEvent>>,
    wrap?: (connection: StoreConnection) => StoreConnection,
  ) => Promise<Replica>
  readonly close: () => Promise<void>
}

type Call<T> = (...given: unknown[]) => T

/** A connection whose calls of that name go through what a test puts in their way. */
export const through =
  <T = Promise<unknown>>(method: string, instead: (call: Call<T>, collection: string) => Call<T>) =>
  (connection: StoreConnection): StoreConnection => ({
    ...connection,
    collection: (name) =>
      new Proxy(connection.collection(name), {
        get: (target, key) => {
          const value = Reflect.get(target, key, target) as unknown
          if (typeof value !== 'function') return value
          const own = value.bind(target) as Call<T>
          return key === method ? instead(own, name) : own
        },
      }) as never,
  })

/** Replicas of one service over one database, as many as a test asks for. */
export const replicasOver = (connect: Connect): Replicas => {
  const opened: StoreConnection[] = []
  return {
    replica: async (overrides = {}, wrap = (connection) => connection) => {
      const connection = await connect()
      opened.push(connection)
      const moving = relay({
        connection,
        sources: [{ kind: 'Errand', collection: 'errands' }],
        log: quiet,
        idle: 60_000,
      })
      const errands = errandsIn(wrap(connection), overrides)
      await prepareStore(connection, [errands])
      return { connection, errands, journal: journalOf(connection, [errands]), relay: moving }
    },
    close: async () => {
      const [first] = opened
      await first?.db.dropDatabase()
      await Promise.all(opened.map((one) => one.close()))
    },
  }
}
