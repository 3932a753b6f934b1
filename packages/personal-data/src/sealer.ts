import type { Db } from 'mongodb'
import { hearing } from '@fengqiao/database'
import type { Log, Seal, Sealed } from '@fengqiao/domain-kit'
import { createSecretKey } from 'node:crypto'
import { DomainError } from '@fengqiao/domain-kit'
import type { DataKeys, MasterKeys } from './data-keys.ts'
import type { KeyCache, Known } from './key-cache.ts'
import { openValue, sealValue } from './cipher.ts'
import {
  createKeys,
  creatingKeys,
  dataKeysIn,
  erasingKeys,
  type Erasure,
  findingKeys,
  mastersOf,
  unwrapped,
} from './data-keys.ts'
import { keptSecret } from './kept-secret.ts'
import { keyCache } from './key-cache.ts'
import { rewrapping } from './rewrap.ts'

/**
 * The service's own secret, 32 bytes, and others that older data keys are still wrapped by, or that another replica
 * wraps by already.
 */
export type MasterKeyList = readonly [present: Buffer, ...others: Buffer[]]

export interface SealerOptions {
  readonly db: Db
  readonly masterKeys: MasterKeyList
  readonly log: Log
  /** Collection of the data keys, with a backup of its own. */
  readonly keys?: string
  readonly clock?: () => Date
  /** Unwrapped keys held at most, and for how many milliseconds. */
  readonly held?: { readonly most: number; readonly milliseconds: number }
}

export interface Sealer extends Seal {
  /** Creates the indexes; before the first key. */
  readonly prepare: () => Promise<void>
  /** Reads many subjects' keys at once, before a page of them is opened. */
  readonly fetch: (subjects: readonly string[]) => Promise<void>
  /** Makes the keys of many new subjects at once, before each of them is sealed. */
  readonly make: (subjects: readonly string[]) => Promise<void>
  /** Every erasure, by subject: keep it apart from the backups of the keys. */
  readonly erasures: () => AsyncIterable<Erasure>
  /** After a restore, before serving: destroys again what the backup brought back. */
  readonly eraseAgain: (erasures: AsyncIterable<Erasure> | Iterable<Erasure>) => Promise<number>
  /**
   * Wraps a batch of the data keys that one of the other master keys still wraps by the present one; the sealed values
   * stay as they are. Answers how many there were: with none, the other master keys are needed no more.
   */
  readonly rewrap: () => Promise<number>
  /** A secret of the service's own that outlives its master key: `first` where none is kept yet. */
  readonly secret: (name: string, first: Buffer) => Promise<Buffer>
}

interface Sealing {
  readonly keys: DataKeys
  readonly find: ReturnType<typeof findingKeys>
  readonly create: ReturnType<typeof creatingKeys>
  readonly cache: KeyCache
  readonly options: SealerOptions
  readonly masters: MasterKeys
}

const knownOf = (key: Buffer | 'erased'): Known => (key === 'erased' ? key : { key: createSecretKey(key) })

const read = async (sealing: Sealing, subject: string): Promise<Known | undefined> => {
  const cached = sealing.cache.get(subject)
  if (cached !== undefined) return cached
  const asked = sealing.cache.generation()
  const document = await sealing.find(subject)
  if (document === undefined) return undefined
  const known = knownOf(unwrapped(sealing.masters, document))
  sealing.cache.put(subject, known, asked)
  return known
}

const readOrCreate = async (sealing: Sealing, subject: string): Promise<Known> => {
  const present = await read(sealing, subject)
  if (present !== undefined) return present
  const asked = sealing.cache.generation()
  const created = knownOf(await sealing.create(subject))
  sealing.cache.put(subject, created, asked)
  return created
}

const seal = (sealing: Sealing): Seal['seal'] => {
  return async (subject, values) => {
    if (values.length === 0) return []
    const known = await readOrCreate(sealing, subject)
    if (known === 'erased') throw new DomainError('not-allowed-now', 'SUBJECT_ERASED')
    return values.map((value) => sealValue(known.key, subject, value) as Sealed)
  }
}

const open = (sealing: Sealing): Seal['open'] => {
  return async (subject, values) => {
    if (values.length === 0) return []
    const known = await read(sealing, subject)
    if (known === undefined) throw new Error('a sealed value has no data key: were the keys restored?')
    return known === 'erased'
      ? values.map(() => undefined)
      : values.map((one) => openValue(known.key, subject, one))
  }
}

const fetch = (sealing: Sealing): Sealer['fetch'] => {
  return async (subjects) => {
    const missing = [...new Set(subjects)].filter((subject) => sealing.cache.get(subject) === undefined)
    if (missing.length === 0) return
    const asked = sealing.cache.generation()
    // In one answer: unasked, the engine sends a hundred and is asked for the rest.
    const found = await sealing.keys.find({ _id: { $in: missing } }, { batchSize: missing.length }).toArray()
    for (const document of found)
      sealing.cache.put(document._id, knownOf(unwrapped(sealing.masters, document)), asked)
  }
}

/** Whoever has a key or a tombstone already keeps it, and is read when he is sealed: the new are the common case. */
const make = (sealing: Sealing): Sealer['make'] => {
  return async (subjects) => {
    const missing = [...new Set(subjects)].filter((subject) => sealing.cache.get(subject) === undefined)
    if (missing.length === 0) return
    const asked = sealing.cache.generation()
    const made = await createKeys(sealing.keys, sealing.masters, missing)
    for (const [subject, dataKey] of made) sealing.cache.put(subject, knownOf(dataKey), asked)
  }
}

const prepare = async ({ keys }: Sealing): Promise<void> => {
  const there = { $exists: true }
  await keys.createIndexes([
    { name: 'key_id', key: { key_id: 1 }, partialFilterExpression: { key_id: there } },
    { name: 'erased_at', key: { erased_at: 1 }, partialFilterExpression: { erased_at: there } },
  ])
}

async function* erasures({ keys }: Sealing): AsyncIterable<Erasure> {
  const range = { $gt: new Date(0) }
  for await (const { _id: subject, erased_at: at } of keys.find(
    { erased_at: range },
    { sort: { erased_at: 1 } },
  )) {
    if (at !== undefined) yield { subject, at }
  }
}

/** Seals personal values: one data key a subject, wrapped by the service's master key. One a process. */
export const sealer = (options: SealerOptions): Sealer => {
  const { db, masterKeys, keys = 'data_keys', clock = () => new Date() } = options
  // Each takes nearly four kilobytes, most of them beside the engine's heap.
  const { most = 2_000, milliseconds = 30_000 } = options.held ?? {}
  const collection = dataKeysIn(db, keys)
  const sealing: Sealing = {
    keys: collection,
    find: findingKeys(collection),
    create: creatingKeys(collection, () => sealing.masters),
    cache: keyCache(most, milliseconds),
    options,
    masters: mastersOf(masterKeys),
  }
  const destroy = erasingKeys(collection)
  const erase = async (erasure: Erasure): Promise<void> => {
    await destroy(erasure)
    sealing.cache.forget(erasure.subject)
  }
  return hearing<Sealer>({
    prepare: () => prepare(sealing),
    seal: seal(sealing),
    open: open(sealing),
    fetch: fetch(sealing),
    make: make(sealing),
    erase: (subject) => erase({ subject, at: clock() }),
    erasures: () => erasures(sealing),
    eraseAgain: async (list) => {
      let count = 0
      for await (const erasure of list) {
        await erase(erasure)
        count += 1
      }
      return count
    },
    rewrap: rewrapping(collection, sealing.masters, options.log),
    secret: (name, first) => keptSecret(collection, sealing.masters, { name, first }),
  })
}
