import type { Forgotten, Marks, SeenEvent } from '@fengqiao/domain-kit'
import type { Filter } from 'mongodb'
import type { StoreConnection } from './connection.ts'
import { forgottenCollection, marksCollection } from './documents.ts'
import type { MarkDocument } from './remembering.ts'

interface ForgottenDocument extends Forgotten {
  readonly _id: string
}

/** A mark that a new epoch is held against. */
type Compared = MarkDocument & { readonly known?: Readonly<Record<string, number>> }

export interface ForgottenOptions {
  readonly store: StoreConnection
  readonly markId: (producer: string, event: Pick<SeenEvent, 'kind' | 'aggregateId'>) => string
  /** The marks of a producer. */
  readonly rangeOf: (producer: string) => Filter<Compared>
  readonly partsOf: (id: string) => Pick<Forgotten, 'source' | 'kind' | 'aggregateId'>
}

const atOnce = 500

/** The newest version of each, so that a page costs one write a record. */
const newestOf = (events: readonly SeenEvent[], idOf: (event: SeenEvent) => string): Map<string, number> => {
  const newest = new Map<string, number>()
  for (const event of events) newest.set(idOf(event), Math.max(event.version, newest.get(idOf(event)) ?? 0))
  return newest
}

/** What a mark has seen beyond what is still known. */
const beyond = (
  { version = 0, known = {} }: Compared,
  epoch: string,
): Pick<Forgotten, 'firstVersion' | 'lastVersion'> | undefined => {
  const still = known[epoch] ?? 0
  return version > still ? { firstVersion: still + 1, lastVersion: version } : undefined
}

/** What the marks of a producer have seen and the epoch does not know, some at a time. */
async function* forgottenOf(
  { store, rangeOf, partsOf }: ForgottenOptions,
  producer: string,
  epoch: string,
): AsyncGenerator<readonly ForgottenDocument[]> {
  const noticedAt = new Date()
  const marks = store.collection<Compared>(marksCollection).find(rangeOf(producer), { batchSize: atOnce })
  let batch: ForgottenDocument[] = []
  for await (const mark of marks) {
    const versions = beyond(mark, epoch)
    if (versions === undefined) continue
    batch.push({ _id: `${epoch}|${mark._id}`, ...partsOf(mark._id), ...versions, noticedAt })
    if (batch.length < atOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/**
 * Compares what a consumer has seen with what a restored producer still knows. What it finds on the way it writes
 * beside the marks, under the epoch's name: a process that dies in between begins anew and finds the same.
 */
export const forgottenIn = (
  options: ForgottenOptions,
): Pick<Marks, 'stillKnown' | 'noteForgotten' | 'forgotten'> => {
  const { store, markId } = options
  const marks = store.collection<MarkDocument>(marksCollection)
  const notes = store.collection<ForgottenDocument>(forgottenCollection)
  return {
    stillKnown: async (producer, epoch, events) => {
      const newest = newestOf(events, (event) => markId(producer, event))
      const writes = [...newest].map(([_id, version]) => ({
        updateOne: { filter: { _id }, update: { $max: { [`known.${epoch}`]: version } } },
      }))
      if (writes.length > 0) await marks.bulkWrite(writes, { ordered: false })
    },
    noteForgotten: async (producer, epoch) => {
      let found = 0
      for await (const batch of forgottenOf(options, producer, epoch)) {
        const writes = batch.map(({ _id, ...rest }) => ({
          updateOne: { filter: { _id }, update: { $setOnInsert: rest }, upsert: true },
        }))
        await notes.bulkWrite(writes, { ordered: false })
        found += batch.length
      }
      return found
    },
    forgotten: async (limit) => {
      const found = await notes.find({}, { sort: { _id: 1 }, limit }).toArray()
      const total = await notes.estimatedDocumentCount()
      return { records: found.map(({ _id, ...one }) => one), total }
    },
  }
}
