import { connectStore, renewEpoch } from '@fengqiao/aggregate-store'
import { eraseAgain, type Erasure } from '@fengqiao/personal-data'
import type { Db, MongoClient } from 'mongodb'
import { Refusal } from '../local/progress.ts'
import { journalName } from './chain.ts'
import { loadCollection } from './load.ts'
import { readManifest } from './manifest.ts'
import type { CollectionCopy, DatabaseCopy, Manifest } from './manifest.ts'
import { beginMark, endMark, standingOf } from './mark.ts'
import { requireKeys, type KeysAtHand } from './master-keys.ts'
import { verifyDatabase } from './verify.ts'

export interface Bringing {
  readonly client: MongoClient
  readonly url: string
  readonly folder: string
  /** This service alone. */
  readonly only?: string
  /** What that service has now goes, once the copy is known to be sound. */
  readonly replace?: boolean
  /** Absent where whoever restores says that the keys come later. */
  readonly keys?: KeysAtHand
  /** Whose keys are destroyed again, by service. */
  readonly erasures?: (service: string) => AsyncIterable<Erasure>
  /** Another name for a database than it had. */
  readonly databaseFor?: (name: string) => string
  /** Told of each collection once it was compared with the copy. */
  readonly tell?: (database: string, copy: CollectionCopy) => void
}

const chosen = ({ databases }: Manifest, { only, folder }: Bringing): readonly DatabaseCopy[] => {
  const found = databases.filter(({ service }) => only === undefined || service === only)
  if (found.length > 0) return found
  const names = databases.map(({ service }) => service).join(', ')
  throw new Refusal(`${folder} holds nothing of "${String(only)}"; it holds ${names}.`)
}

const targetOf = ({ client, databaseFor }: Bringing, { database }: DatabaseCopy): Db =>
  client.db(databaseFor?.(database) ?? database)

/** Those that are still to be filled; refuses by name where anything is that no unfinished restore of ours left. */
const toFill = async (
  bringing: Bringing,
  databases: readonly DatabaseCopy[],
  copy: string,
): Promise<readonly DatabaseCopy[]> => {
  if (bringing.only !== undefined && bringing.replace === true) return databases
  const found = await Promise.all(
    databases.map(async (one) => ({ one, standing: await standingOf(targetOf(bringing, one), copy) })),
  )
  const goesOn = found.some(({ standing }) => standing === 'unfinished')
  const inTheWay = found.filter(
    ({ standing }) => standing === 'occupied' || (standing === 'finished' && !goesOn),
  )
  if (inTheWay.length > 0) {
    const names = inTheWay.map(({ one }) => targetOf(bringing, one).databaseName).join(', ')
    throw new Refusal(`Something is there already: ${names}. A copy goes into empty databases only.`)
  }
  return found.filter(({ standing }) => standing !== 'finished').map(({ one }) => one)
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Whoever follows the journal begins anew: its positions may come again with other facts. */
const makeAnew = async (
  { url, erasures }: Bringing,
  { service, collections }: DatabaseCopy,
  database: string,
): Promise<void> => {
  const store = await connectStore({ url, database, log: quiet })
  try {
    if (erasures !== undefined) await eraseAgain(store.db, erasures(service))
    if (collections.some(({ name }) => name === journalName)) await renewEpoch(store)
  } finally {
    await store.close()
  }
}

const fill = async (bringing: Bringing, database: DatabaseCopy): Promise<void> => {
  const target = targetOf(bringing, database)
  for (const copy of database.collections) {
    await loadCollection(target, bringing.folder, copy)
    bringing.tell?.(target.databaseName, copy)
  }
  await makeAnew(bringing, database, target.databaseName)
}

/**
 * Brings a copy back into empty databases: all of it is verified first, then all of it is written and compared, and
 * only then any of it is called whole. One that was killed is begun anew by the next.
 */
export const bringBack = async (bringing: Bringing): Promise<Manifest> => {
  const { folder, keys } = bringing
  const manifest = readManifest(folder)
  const databases = chosen(manifest, bringing)
  if (keys !== undefined) requireKeys(databases, keys)
  const left = await toFill(bringing, databases, manifest.id)
  for (const database of left) await verifyDatabase(folder, database)
  for (const database of left) await beginMark(targetOf(bringing, database), manifest.id)
  for (const database of left) await fill(bringing, database)
  for (const database of left) await endMark(targetOf(bringing, database), manifest.id)
  return manifest
}
