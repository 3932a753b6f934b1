import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing } from '@fengqiao/database'
import { invalidField } from '@fengqiao/domain-kit'
import type { DuplicatePair } from '../domain/finding/pair.ts'
import type { DuplicatePairs, PairPage } from '../domain/finding/kept-pairs.ts'
import type { PageAsked } from '../ports.ts'
import { keyOf } from '../domain/distinction.ts'
import { foundIn, type FoundDocument } from './found-anew.ts'
import { turnsIn } from './turns.ts'

interface PairDocument extends FoundDocument {
  readonly pair: readonly string[]
  readonly doubt: number
  readonly sights: readonly string[]
}

const certain = -1
const mostDoubt = 1_001

type Pairs = ReturnType<typeof foundIn<PairDocument>>['collection']

const documentsOf = (found: readonly DuplicatePair[], run: number): readonly PairDocument[] =>
  found.map(({ pair, ...one }) => ({ _id: keyOf(pair), pair, ...one, run }))

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
  const found = foundIn<PairDocument>(store, 'duplicate_pairs')
  const { collection: pairs, rewind, dropBefore } = found
  return hearing({
    ...turnsIn(store, 'duplicate_turns'),
    ...{ rewind, dropBefore },
    prepare: async () => {
      await pairs.createIndexes([
        { name: 'sights', key: { sights: 1, doubt: 1, _id: 1 } },
        { name: 'pair', key: { pair: 1 } },
        found.index,
      ])
    },
    put: (all, at) => found.put(documentsOf(all, at)),
    replaceOf: (residentIds, all, at) => found.replace({ pair: { $in: residentIds } }, documentsOf(all, at)),
    list: (sights, page) => list(pairs, sights, page),
    count: (sights, most) => count(pairs, sights, most),
  })
}
