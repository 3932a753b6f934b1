import { hkdfSync, randomBytes } from 'node:crypto'
import type { StoreConnection } from '@fengqiao/aggregate-store'
import type { Sealer } from '@fengqiao/personal-data'
import type { BlindIndexes } from '../ports.ts'

/** The first index key: it follows from the service's secret, and is another key than any that seals. */
const firstKey = (masterKey: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, '', 'fengqiao population registry blind index 1', 32))

/** By their numbers: the first is the one that tokens are made under, the others are asked for too. */
type Named = readonly [present: number, ...others: number[]]

interface NeededDocument {
  readonly _id: number
  /** Whether somebody may be found by this key alone. */
  readonly needed: boolean
}

export interface IndexKeys extends Pick<BlindIndexes, 'noteOthers'> {
  readonly keys: readonly { readonly number: number; readonly key: Buffer }[]
  readonly present: number
  /** Under which rows of one sheet are held together: it must not change while a sheet is read. */
  readonly sheetKey: Buffer
}

/** Whoever is found by a key that is not named would be found by nothing, and his number be free for a second record. */
const demandNeeded = (needed: readonly NeededDocument[], named: Named): void => {
  const missing = needed.map(({ _id }) => _id).filter((number) => !named.includes(number))
  if (missing.length === 0) return
  const all = [...named, ...missing].join(',')
  throw new Error(
    `INDEX_KEY: people are still found by index key ${missing.join(', ')}; name it too (${all}) until the log says that it is needed no more`,
  )
}

interface Kept {
  readonly store: StoreConnection
  readonly seal: Pick<Sealer, 'secret'>
  readonly masterKey: Buffer
}

/** Index keys are kept as data keys are, so they outlive the master key. Under a new number a new key is made. */
export const keptIndexKeys = async ({ store, seal, masterKey }: Kept, named: Named): Promise<IndexKeys> => {
  const notes = store.collection<NeededDocument>('index_keys')
  demandNeeded(await notes.find({ needed: true }).toArray(), named)
  for (const _id of named) await notes.updateOne({ _id }, { $set: { needed: true } }, { upsert: true })
  const keyOf = (number: number): Promise<Buffer> =>
    number === 1
      ? seal.secret('blind index', firstKey(masterKey))
      : seal.secret(`blind index ${String(number)}`, randomBytes(32))
  return {
    keys: await Promise.all(named.map(async (number) => ({ number, key: await keyOf(number) }))),
    present: named[0],
    sheetKey: await seal.secret('rows of a sheet', randomBytes(32)),
    noteOthers: async (needed) => {
      await notes.updateMany({ _id: { $in: named.slice(1) } }, { $set: { needed } })
    },
  }
}
