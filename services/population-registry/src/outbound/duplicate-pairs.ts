import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing } from '@fengqiao/database'
import { invalidField } from '@fengqiao/domain-kit'
import type { DuplicatePair } from '../domain/finding/pair.ts'
import type { DuplicatePairs, PairPage } from '../domain/finding/kept-pairs.ts'
import type { PageAsked } from '../ports.ts'
import { keyOf } from '../domain/distinction.ts'
import { turnsIn } from './turns.ts'

interface PairDocument {
  readonly _id: string
  readonly pair: readonly string[]
  readonly doubt: number
  readonly sights: readonly string[]
  /** The place in the journal up to which it was last found. */
  readonly run: number
}

const certain = -1
const mostDoubt = 1_001

const pairsOf = (store: StoreConnection) => store.collection<PairDocument>('duplicate_pairs')

type Pairs = ReturnType<typeof pairsOf>

const put = async (pairs: Pairs, found: readonly DuplicatePair[], run: number): Promise<void> => {
  const written = found.map(({ pair, ...one }) => ({
    replaceOne: { filter: { _id: keyOf(pair) }, replacement: { pair, ...one, run }, upsert: true },
  }))
  if (written.length > 0) await pairs.bulkWrite(written, { ordered: false })
}

interface Place {
  readonly doubt: number
  readonly id: string
}

const decoded = (cursor: string): Place => {
  const [, doubt, id] = /^(\d{1,4})~(.+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (doubt === undefined || id === undefined)
    throw invalidField('pageToken', 'PATTERN', { example: 'nextPageToken' })
  return { doubt: Number(doubt), id }
}

const encoded = ({ doubt, _id }: PairDocument): string =>
  Buffer.from(`${String(doubt)}~${_id}`, 'utf8').toString('base64url')

/** Those that tie with the last one shown, then those beyond: ranges that are bounded on both sides. */
const stepsAfter = (after: string | undefined) => {
  if (after === undefined) return [{ doubt: { $gt: certain, $lt: mostDoubt } }]
  const { doubt, id } = decoded(after)
  return [{ doubt, _id: { $gt: id } }, { doubt: { $gt: doubt, $lt: mostDoubt } }]
}

const ofSight = async (pairs: Pairs, sight: string, { after, limit }: PageAsked) => {
  const found: PairDocument[] = []
  for (const step of stepsAfter(after)) {
    const left = limit - found.length
    if (left <= 0) break
    const sort = { doubt: 1, _id: 1 } as const
    found.push(...(await pairs.find({ sights: sight, ...step }, { sort, limit: left }).toArray()))
  }
  return found
}

const byPlace = (a: PairDocument, b: PairDocument): number => a.doubt - b.doubt || (a._id < b._id ? -1 : 1)

const list = async (pairs: Pairs, sights: readonly string[], page: PageAsked): Promise<PairPage> => {
  const asked = { ...page, limit: page.limit + 1 }
  const lists = await Promise.all(sights.map((sight) => ofSight(pairs, sight, asked)))
  const rows = [...new Map(lists.flat().map((one) => [one._id, one])).values()].toSorted(byPlace)
  const shown = rows.slice(0, page.limit)
  const last = rows.length > page.limit ? shown.at(-1) : undefined
  return {
    ids: shown.map(({ pair: [one = '', other = ''] }) => [one, other] as const),
    ...(last === undefined ? {} : { next: encoded(last) }),
  }
}

const count = async (pairs: Pairs, sights: readonly string[], most: number): Promise<number> => {
  const [only] = sights
  if (sights.length === 1 && only !== undefined)
    return pairs.countDocuments({ sights: only, doubt: { $gt: certain, $lt: mostDoubt } }, { limit: most })
  const lists = await Promise.all(sights.map((sight) => ofSight(pairs, sight, { limit: most })))
  return Math.min(most, new Set(lists.flat().map(({ _id }) => _id)).size)
}

/** Pairs of records in a collection of their own, each once, and how far they follow the journal. */
export const duplicatePairsIn = (
  store: StoreConnection,
): DuplicatePairs & { readonly prepare: () => Promise<void> } => {
  const pairs = pairsOf(store)
  return hearing({
    ...turnsIn(store, 'duplicate_turns'),
    prepare: async () => {
      await pairs.createIndexes([
        { name: 'sights', key: { sights: 1, doubt: 1, _id: 1 } },
        { name: 'pair', key: { pair: 1 } },
        { name: 'run', key: { run: 1 } },
      ])
    },
    put: (found, at) => put(pairs, found, at),
    replaceOf: async (residentId, found, at) => {
      await put(pairs, found, at)
      await pairs.deleteMany({ pair: residentId, _id: { $nin: found.map(({ pair }) => keyOf(pair)) } })
    },
    dropBefore: async (at) => {
      await pairs.deleteMany({ run: { $gte: 0, $lt: at } })
    },
    list: (sights, page) => list(pairs, sights, page),
    count: (sights, most) => count(pairs, sights, most),
  })
}
