import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { restoreCollection } from '@fengqiao/aggregate-store'
import type { ClientSession, Collection, Db, Document, MongoClient } from 'mongodb'
import { Refusal } from '../local/progress.ts'
import { chainReader, journalName } from './chain.ts'
import { digester } from './digest.ts'
import { onDisk, writeFrames } from './frames.ts'
import { manifestOf, writeManifest } from './manifest.ts'
import type { ChainCopy, CollectionCopy, DatabaseCopy, Manifest } from './manifest.ts'
import { inWords } from './refusals.ts'
import { snapshotOf, type Snapshot } from './snapshot.ts'
import { asRead, collectionsOf, indexesOf, storedIn } from './stored.ts'

/** A service's database that is copied. */
export interface Source {
  readonly service: string
  readonly database: string
}

export interface Taking {
  readonly client: MongoClient
  readonly sources: readonly Source[]
  /** Where the copy shall be; nothing may be there. */
  readonly folder: string
  readonly release: string
  readonly town?: unknown
  /** Told of each collection as it is copied. */
  readonly tell?: (database: string, copy: CollectionCopy) => void
}

/** What is found in documents on their way. */
const observer = () => {
  const schemas = new Set<number>()
  const masterKeys = new Set<string>()
  return {
    see: ({ schema, key_id: keyId }: Document): void => {
      if (typeof schema === 'number') schemas.add(schema)
      if (typeof keyId === 'string') masterKeys.add(keyId)
    },
    schemas: () => [...schemas].toSorted((one, other) => one - other),
    masterKeys: () => [...masterKeys],
  }
}

interface Taken {
  readonly copy: CollectionCopy
  readonly chain?: ChainCopy
  readonly masterKeys: readonly string[]
}

interface Place {
  readonly folder: string
  readonly session: ClientSession
  /** The collections of each database before the moment of the copy. */
  readonly before: ReadonlyMap<string, readonly string[]>
}

const takeCollection = async (collection: Collection, { folder, session }: Place): Promise<Taken> => {
  const { dbName, collectionName: name } = collection
  const file = join(dbName, `${name}.bson.gz`)
  const [digest, seen, chain] = [digester(), observer(), chainReader()]
  async function* observed(): AsyncGenerator<Buffer> {
    for await (const bytes of storedIn(collection, { session })) {
      digest.take(bytes)
      const document = asRead(bytes)
      seen.see(document)
      if (name === journalName) chain.next(document as Parameters<typeof chain.next>[0])
      yield bytes
    }
  }
  await writeFrames(join(folder, file), observed())
  const indexes = await indexesOf(collection)
  return {
    copy: { name, file, ...digest.end(), schemas: seen.schemas(), indexes },
    masterKeys: seen.masterKeys(),
    ...(name === journalName ? { chain: chain.end() } : {}),
  }
}

/** Whether a database came from a restore is no part of what it holds. */
const copiedOf = async (database: Db): Promise<readonly string[]> =>
  (await collectionsOf(database)).filter((name) => name !== restoreCollection)

const collectionsBefore = async ({ client, sources }: Taking): Promise<Place['before']> => {
  const names = new Map<string, readonly string[]>()
  for (const { database } of sources) names.set(database, await copiedOf(client.db(database)))
  return names
}

const takeDatabase = async (
  taking: Taking,
  { service, database }: Source,
  place: Place,
): Promise<DatabaseCopy> => {
  const db = taking.client.db(database)
  mkdirSync(join(place.folder, database), { mode: 0o700 })
  const names = await copiedOf(db)
  const taken: Taken[] = []
  for (const name of names) {
    const one = await takeCollection(db.collection(name), place)
    taking.tell?.(database, one.copy)
    taken.push(one)
  }
  // One that is new was empty at that moment; one that is gone could not be read as it was.
  const still = new Set(await copiedOf(db))
  const gone = place.before.get(database)?.find((name) => !still.has(name))
  if (gone !== undefined)
    throw new Refusal(`${service} dropped ${database}.${gone} meanwhile: take the copy again.`)
  await onDisk(join(place.folder, database))
  return {
    ...{ service, database, collections: taken.map(({ copy }) => copy) },
    journal: taken.find(({ chain }) => chain !== undefined)?.chain ?? chainReader().end(),
    masterKeys: [...new Set(taken.flatMap(({ masterKeys }) => masterKeys))].toSorted(),
  }
}

const takeAll = async (taking: Taking, place: Place): Promise<Manifest> => {
  const { release, town } = taking
  const at = new Date().toISOString()
  const databases: DatabaseCopy[] = []
  for (const source of taking.sources) databases.push(await takeDatabase(taking, source, place))
  return manifestOf({
    ...{ id: randomUUID(), at, release, databases },
    ...(town === undefined ? {} : { town }),
  })
}

/**
 * Copies the databases as they are at one moment. Written under another name and renamed at the end, so that what is
 * found under its own name is whole.
 */
export const takeCopy = async (taking: Taking): Promise<Manifest> => {
  const { folder, client } = taking
  if (existsSync(folder)) throw new Refusal(`${folder} is there already: a copy goes to a new folder.`)
  const unfinished = join(dirname(folder), `${basename(folder)}.unfinished`)
  let snapshot: Snapshot | undefined
  try {
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { recursive: true, mode: 0o700 })
    const before = await collectionsBefore(taking)
    snapshot = await snapshotOf(client)
    const { session } = snapshot
    const manifest = await takeAll(taking, { folder: unfinished, session, before })
    await onDisk(writeManifest(unfinished, manifest))
    await onDisk(unfinished)
    renameSync(unfinished, folder)
    await onDisk(dirname(folder))
    return manifest
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw inWords(folder, error)
  } finally {
    await snapshot?.end()
  }
}
