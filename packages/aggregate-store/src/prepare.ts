import type { Part } from '@fengqiao/domain-kit'
import type { StoreConnection } from './connection.ts'
import { prepareJournal } from './journal.ts'
import { prepareLease } from './lease.ts'

/** Anything that declares indexes. */
export interface Preparable {
  readonly prepare: () => Promise<void>
}

/** Creates every index before any document; two replicas may do so at once. */
export const prepareStore = async (
  connection: StoreConnection,
  stores: readonly Preparable[],
): Promise<void> => {
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
