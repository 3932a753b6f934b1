import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing } from '@fengqiao/database'
import { invalidField } from '@fengqiao/domain-kit'
import type { Instant } from '../domain/act.ts'
import type { Lodgers, Stays, StaysOf } from '../domain/past/stays.ts'
import type { PageAsked } from '../ports.ts'
import { foundIn, type FoundDocument } from './found-anew.ts'
import { turnsIn } from './turns.ts'

interface StayDocument extends FoundDocument {
  readonly residentId: string
  readonly buildingCode: string
  readonly since: Instant
  readonly until: Instant
}

/** A stay that has not ended ends later than any day that is asked for. */
const never = Number.MAX_SAFE_INTEGER

type Collection = ReturnType<typeof foundIn<StayDocument>>['collection']

const documentsOf = ({ residentId, stays }: StaysOf, run: number): readonly StayDocument[] =>
  stays.map(({ until = never, ...stay }) => ({
    _id: `${residentId}~${String(stay.since)}`,
    ...{ residentId, ...stay, until, run },
  }))

/** Ids hold no tilde, and nothing they hold comes after it. */
const beyond = '~'

const decoded = (cursor: string): string => {
  const id = Buffer.from(cursor, 'base64url').toString('utf8')
  if (!/^[\w-]{1,60}$/.test(id)) throw invalidField('pageToken', 'PATTERN', { example: 'nextPageToken' })
  return id
}

interface Asked {
  readonly buildingCode: string
  readonly at: Instant
}

/** Whoever stayed there over a moment: of one building and between two ids, so however long the town's past is, few are read. */
const livedIn = async (
  collection: Collection,
  { buildingCode, at }: Asked,
  { after, limit }: PageAsked,
): Promise<Lodgers> => {
  const residentId = { $gt: after === undefined ? '' : decoded(after), $lt: beyond }
  const rows = await collection
    .find(
      { buildingCode, residentId, since: { $gte: 0, $lte: at }, until: { $gt: at, $lte: never } },
      { sort: { residentId: 1 }, limit: limit + 1, projection: { residentId: 1 } },
    )
    .toArray()
  const residentIds = rows.slice(0, limit).map((row) => row.residentId)
  const last = rows.length > limit ? residentIds.at(-1) : undefined
  return {
    residentIds,
    ...(last === undefined ? {} : { next: Buffer.from(last, 'utf8').toString('base64url') }),
  }
}

/** Stays in a collection of their own, and how far they follow the journal. */
export const staysKeptIn = (store: StoreConnection): Stays & { readonly prepare: () => Promise<void> } => {
  const found = foundIn<StayDocument>(store, 'stays')
  const { collection, rewind, dropBefore } = found
  return hearing({
    ...turnsIn(store, 'stay_turns'),
    ...{ rewind, dropBefore },
    prepare: async () => {
      await collection.createIndexes([
        { name: 'building', key: { buildingCode: 1, residentId: 1, since: 1, until: 1 } },
        { name: 'resident', key: { residentId: 1 } },
        found.index,
      ])
    },
    replaceOf: (records, at) =>
      found.replace(
        { residentId: { $in: records.map(({ residentId }) => residentId) } },
        records.flatMap((one) => documentsOf(one, at)),
      ),
    livedIn: (buildingCode, at, page) => livedIn(collection, { buildingCode, at }, page),
  })
}
