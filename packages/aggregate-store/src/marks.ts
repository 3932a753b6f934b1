import { hearing, isDuplicate } from '@fengqiao/database'
import type { Lives, Marks } from '@fengqiao/domain-kit'
import type { Collection, Document, Filter, UpdateFilter } from 'mongodb'
import type { StoreConnection } from './connection.ts'
import { cursorsCollection, livesCollection, marksCollection } from './documents.ts'
import { forgottenIn } from './forgotten.ts'
import { remembering, type MarkDocument } from './remembering.ts'

interface CursorDocument {
  readonly _id: string
  readonly epoch: string
  readonly position: bigint
}

const separator = '|'
const afterSeparator = '}'

const markId = (producer: string, kind: string, aggregateId: string): string =>
  [producer, kind, aggregateId].join(separator)

/** What `markId` was made of; no kind and no service has the separator in its name. */
const partsOf = (id: string) => {
  const [source = '', kind = '', ...rest] = id.split(separator)
  return { source, kind, aggregateId: rest.join(separator) }
}

const rangeOf = (producer: string) => ({
  _id: { $gt: producer + separator, $lt: producer + afterSeparator },
})

/** Two replicas may insert the same row at once: the second then finds it. */
const upsert = async <D extends Document>(
  collection: Collection<D>,
  filter: Filter<D>,
  update: UpdateFilter<D>,
): Promise<void> => {
  try {
    await collection.updateOne(filter, update, { upsert: true })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    await collection.updateOne(filter, update, { upsert: true })
  }
}

/** Within an epoch the cursor never moves back; another epoch takes its place. */
const moveCursor = async (
  cursors: Collection<CursorDocument>,
  producer: string,
  cursor: { readonly epoch: string; readonly position: number },
): Promise<void> => {
  const { epoch } = cursor
  const position = BigInt(cursor.position)
  for (;;) {
    const { matchedCount } = await cursors.updateOne({ _id: producer, epoch }, { $max: { position } })
    if (matchedCount > 0) return
    const other = { _id: producer, epoch: { $ne: epoch } }
    try {
      await cursors.updateOne(other, { $set: { epoch, position } }, { upsert: true })
      return
    } catch (error) {
      // The other replica was first with this epoch: go by the greater position.
      if (!isDuplicate(error)) throw error
    }
  }
}

type LivesDocument = Lives & { readonly _id: string }

const onlyOne = 'consumer'

const keepLives = async (
  collection: Collection<LivesDocument>,
  lives: Lives,
  after: string | undefined,
): Promise<boolean> => {
  if (after !== undefined) {
    const { matchedCount } = await collection.replaceOne({ _id: onlyOne, life: after }, lives)
    return matchedCount > 0
  }
  try {
    await collection.insertOne({ _id: onlyOne, ...lives })
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return false
  }
}

const readLives = async (collection: Collection<LivesDocument>): Promise<Lives | undefined> => {
  const found = await collection.findOne({ _id: onlyOne })
  if (found === null) return undefined
  const { _id, ...lives } = found
  return lives
}

/**
 * What a consumer has seen of each producer, for effects that cannot keep the version in their own document.
 * Marks are kept by id alone, so they need no index of their own.
 */
export const seenMarks = (store: StoreConnection): Marks => {
  const marks = store.collection<MarkDocument>(marksCollection)
  const cursors = store.collection<CursorDocument>(cursorsCollection)
  const lives = store.collection<LivesDocument>(livesCollection)
  const remembered = remembering(marks)
  return hearing<Marks>({
    ...forgottenIn({
      ...{ store, rangeOf, partsOf },
      markId: (producer, { kind, aggregateId }) => markId(producer, kind, aggregateId),
    }),
    seen: (producer, kind, aggregateId) => remembered.read(markId(producer, kind, aggregateId)),
    advance: (producer, { kind, aggregateId, version }) =>
      remembered.advance(markId(producer, kind, aggregateId), version),
    known: (producer, kind, aggregateId) => remembered.known(markId(producer, kind, aggregateId)),
    pass: (producer, { kind, aggregateId, version }) => {
      remembered.pass(markId(producer, kind, aggregateId), version)
    },
    hold: async (producer, { kind, aggregateId, held }) => {
      const id = markId(producer, kind, aggregateId)
      await upsert(marks, { _id: id }, { $set: { held } })
      await remembered.held(id, held)
    },
    cursor: async (producer) => {
      const cursor = await cursors.findOne({ _id: producer })
      return cursor === null ? undefined : { epoch: cursor.epoch, position: Number(cursor.position) }
    },
    moveCursor: (producer, cursor) => moveCursor(cursors, producer, cursor),
    reset: async (producer) => {
      remembered.forget(producer + separator)
      await marks.deleteMany(rangeOf(producer))
      await cursors.deleteOne({ _id: producer })
    },
    refresh: remembered.refresh,
    flush: remembered.write,
    lives: () => readLives(lives),
    keepLives: (next, after) => keepLives(lives, next, after),
  })
}
