import type { Part } from '@fengqiao/domain-kit'
import type { StoreConnection } from './connection.ts'
import { restoreCollection } from './documents.ts'
import { prepareJournal } from './journal.ts'
import { prepareLease } from './lease.ts'

/** Anything that declares indexes. */
export interface Preparable {
  readonly prepare: () => Promise<void>
}

const requireWhole = async ({ collection, db }: StoreConnection): Promise<void> => {
  const unfinished = await collection(restoreCollection).findOne({ finished: false })
  if (unfinished !== null)
    throw new Error(`a restore of the database ${db.databaseName} was not finished: run it again`)
}

/** Creates every index before any document; two replicas may do so at once. */
export const prepareStore = async (
  connection: StoreConnection,
  stores: readonly Preparable[],
): Promise<void> => {
  await requireWhole(connection)
  await prepareJournal(connection)
  await prepareLease(connection)
  for (const store of stores) await store.prepare()
}

/** The first part of a service: nothing is read or written before its indexes stand. */
export const prepared = (connection: StoreConnection, stores: readonly Preparable[]): Part => ({
  name: 'store',
  start: () => prepareStore(connection, stores),
  stop: () => connection.close(),
})
