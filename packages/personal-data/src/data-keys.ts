import { collectionIn, isAway, isDuplicate } from '@fengqiao/database'
import { gatheredById, gatheredOrAlone } from '@fengqiao/domain-kit'
import type { Binary, Collection, Db } from 'mongodb'
import type { MasterKey } from './cipher.ts'
import { masterKeyOf, newDataKey, unwrap, wrap } from './cipher.ts'

/** A subject's wrapped key, or the tombstone that says when it was destroyed. */
export interface DataKeyDocument {
  readonly _id: string
  readonly key_id?: string
  readonly wrapped?: Binary
  readonly erased_at?: Date
}

export type DataKeys = Collection<DataKeyDocument>

/** The master keys at hand: new keys are wrapped by the present one, older ones open by theirs. */
export interface MasterKeys {
  readonly present: MasterKey
  readonly byId: ReadonlyMap<string, MasterKey>
}

export const mastersOf = ([first, ...others]: readonly [Buffer, ...Buffer[]]): MasterKeys => {
  const [present, rest] = [masterKeyOf(first), others.map(masterKeyOf)]
  return { present, byId: new Map([present, ...rest].map((one) => [one.id, one])) }
}

/** A key is durable before anything is sealed under it: without it the value would be lost. */
export const dataKeysIn = (db: Db, name: string): DataKeys => collectionIn<DataKeyDocument>(db, name)

export const unwrapped = ({ byId }: MasterKeys, document: DataKeyDocument): Buffer | 'erased' => {
  const { _id, key_id: keyId, wrapped } = document
  if (keyId === undefined || wrapped === undefined) return 'erased'
  const master = byId.get(keyId)
  if (master === undefined)
    throw new Error(`a data key is wrapped by master key ${keyId}, which was not given`)
  return unwrap(master, _id, Buffer.from(wrapped.value()))
}

const askedAtOnce = 100

/** Finds a subject's key; those asked for at once are found by one command. */
export const findingKeys = (keys: DataKeys): ((subject: string) => Promise<DataKeyDocument | undefined>) =>
  gatheredById((subjects) => keys.find({ _id: { $in: [...subjects] } }).toArray(), askedAtOnce)

/** A new key for a subject without one. Two replicas may do so at once: the first to insert wins. */
const createKey = async (
  keys: DataKeys,
  masters: MasterKeys,
  subject: string,
): Promise<Buffer | 'erased'> => {
  const dataKey = newDataKey()
  const wrapped = wrap(masters.present, subject, dataKey)
  try {
    await keys.insertOne({ _id: subject, key_id: masters.present.id, wrapped: wrapped as never })
    return dataKey
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const first = await keys.findOne({ _id: subject })
    if (first === null) throw error
    return unwrapped(masters, first)
  }
}

/** Which of the documents an unordered insert met somebody else's at; throws what is no meeting. */
const metIn = (error: unknown): ReadonlySet<number> => {
  const { writeErrors } = error as { readonly writeErrors?: readonly { readonly index: number }[] }
  if (!isDuplicate(error) || writeErrors === undefined) throw error
  return new Set(writeErrors.map(({ index }) => index))
}

/** New keys for many subjects in one write; those that have one or a tombstone keep it and are not answered. */
export const createKeys = async (
  keys: DataKeys,
  masters: MasterKeys,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> => {
  const made = subjects.map((subject) => [subject, newDataKey()] as const)
  const documents = made.map(([subject, dataKey]) => ({
    _id: subject,
    key_id: masters.present.id,
    wrapped: wrap(masters.present, subject, dataKey) as never,
  }))
  const met = await keys.insertMany(documents, { ordered: false }).then(() => new Set<number>(), metIn)
  return new Map(made.filter((_, index) => !met.has(index)))
}

/** Makes a subject's key; those made at once are made by one command. Where that fails, each is made on its own. */
export const creatingKeys = (
  keys: DataKeys,
  masters: () => MasterKeys,
): ((subject: string) => Promise<Buffer | 'erased'>) =>
  gatheredOrAlone(
    {
      together: async (subjects: readonly string[]) => {
        const made = await createKeys(keys, masters(), [...new Set(subjects)])
        return subjects.map((subject) => made.get(subject))
      },
      alone: (subject) => createKey(keys, masters(), subject),
      isOfAll: isAway,
    },
    askedAtOnce,
  )

/** A subject whose key was destroyed, and when. */
export interface Erasure {
  readonly subject: string
  readonly at: Date
}

const tombstone = ({ subject, at }: Erasure) => ({
  filter: { _id: subject, erased_at: { $exists: false } },
  update: { $set: { erased_at: at }, $unset: { key_id: '', wrapped: '' } } as const,
})

/** Destroys a key and leaves its tombstone, also where there never was one; the first erasure's time stays. */
const eraseKey = async (keys: DataKeys, erasure: Erasure): Promise<void> => {
  const { filter, update } = tombstone(erasure)
  try {
    await keys.updateOne(filter, update, { upsert: true })
  } catch (error) {
    // The tombstone stands already, or another replica put a key or a tombstone there just now.
    if (!isDuplicate(error)) throw error
    const standing = await keys.findOne({ _id: erasure.subject })
    if (standing?.erased_at === undefined) await eraseKey(keys, erasure)
  }
}

/** Destroys keys; those destroyed at once are destroyed by one command. Where that fails, each is destroyed on its own. */
export const erasingKeys = (keys: DataKeys): ((erasure: Erasure) => Promise<'erased'>) =>
  gatheredOrAlone(
    {
      together: async (erasures: readonly Erasure[]) => {
        const all = erasures.map((one) => ({ updateOne: { ...tombstone(one), upsert: true } }))
        await keys.bulkWrite(all, { ordered: false })
        return erasures.map(() => 'erased' as const)
      },
      alone: async (erasure) => {
        await eraseKey(keys, erasure)
        return 'erased' as const
      },
      isOfAll: isAway,
    },
    askedAtOnce,
  )

/** Use after a restore, before serving: destroys again what the backup brought back. It needs no master key. */
export const eraseAgain = async (
  db: Db,
  list: AsyncIterable<Erasure> | Iterable<Erasure>,
  name = 'data_keys',
): Promise<number> => {
  const keys = dataKeysIn(db, name)
  let count = 0
  for await (const erasure of list) {
    await eraseKey(keys, erasure)
    count += 1
  }
  return count
}
