import { writingTo, type StoreConnection } from '@fengqiao/aggregate-store'
import { hearing, isDuplicate } from '@fengqiao/database'
import { gatheredById, newest } from '@fengqiao/domain-kit'
import type { Collection } from 'mongodb'
import { setsOf, type MatterSet } from '../domain/sets.ts'
import type { Row } from '../domain/row.ts'
import type { Draft, Rows } from '../ports.ts'

/** A matter's row with the sets it is in: computed once when written, counted and listed alike. */
export interface RowDocument extends Row {
  readonly _id: string
  readonly sets: readonly MatterSet[]
}

export type RowCollection = Collection<RowDocument>

/** The field that holds a territory of each length of code. */
const levels = { town: 9, community: 12, grid: 15 } as const

export const levelFieldOf = (code: string): keyof typeof levels => {
  if (code.length === levels.town) return 'town'
  return code.length === levels.community ? 'community' : 'grid'
}

/**
 * Declared before the first row: counts walk a window of days, and so do receipts of a community or grid, which have
 * few matters. Receipts of the town walk the matters of one set.
 */
export const prepareRows = async (rows: RowCollection): Promise<void> => {
  await rows.createIndexes([
    ...Object.keys(levels).map((level) => ({
      name: `${level}_days`,
      key: { [level]: 1, registeredDay: 1, _id: 1 } as const,
    })),
    { name: 'town_sets', key: { town: 1, sets: 1, registeredDay: 1, _id: 1 } },
  ])
}

const documentOf = (issueId: string, row: Row): RowDocument => ({ _id: issueId, ...row, sets: setsOf(row) })

const rowOf = ({ _id, sets: _sets, ...row }: RowDocument): Row => row

/** Runs an insert; answers false where another replica was first. */
export const isFirst = async (insert: () => Promise<unknown>): Promise<boolean> => {
  try {
    await insert()
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** So many rows are remembered as this process last wrote them. */
const mostRemembered = 5_000
const askedAtOnce = 100

/** One collection of rows; what is asked or written while it is busy goes together. */
const rowsKeptIn = (connection: StoreConnection, rows: RowCollection) => {
  const write = writingTo(connection, rows)
  return {
    name: rows.collectionName,
    // As last written here. Another replica may have written since: then the next write's condition fails, the row is
    // forgotten, and it is read again.
    recent: newest<Row>(mostRemembered),
    find: gatheredById((ids) => rows.find({ _id: { $in: [...ids] } }).toArray(), askedAtOnce),
    write: async (seen: number, document: RowDocument): Promise<boolean> => {
      if (seen === 0) return isFirst(() => write({ insertOne: document }))
      const { _id, ...replacement } = document
      return write({ replaceOne: { _id, version: seen }, replacement })
    },
  }
}

/** The rows that are shown now, whichever collection they are in. */
export const shownRows = (connection: StoreConnection, current: () => Promise<RowCollection>): Rows => {
  let shown: ReturnType<typeof rowsKeptIn> | undefined
  const shownNow = async () => {
    const rows = await current()
    if (shown?.name !== rows.collectionName) shown = rowsKeptIn(connection, rows)
    return shown
  }
  return hearing<Rows>({
    load: async (issueId) => {
      const { recent, find } = await shownNow()
      const known = recent.get(issueId)
      if (known !== undefined) return known
      const found = await find(issueId)
      return found === undefined ? undefined : rowOf(found)
    },
    put: async (issueId, seen, row) => {
      const { recent, write } = await shownNow()
      recent.delete(issueId)
      const written = await write(seen, documentOf(issueId, row))
      if (written) recent.set(issueId, row)
      return written
    },
  })
}

/** The rows of a rebuild. */
export const draftOf = (connection: StoreConnection, name: string): Draft => {
  const rows: RowCollection = connection.collection<RowDocument>(name)
  return hearing<Draft>({
    name,
    loadMany: async (issueIds) => {
      const found = await rows.find({ _id: { $in: [...issueIds] } }).toArray()
      return new Map(found.map((document) => [document._id, rowOf(document as RowDocument)]))
    },
    putMany: async (changed) => {
      const writes = [...changed].map(([issueId, row]) => {
        const { _id, ...replacement } = documentOf(issueId, row)
        return { replaceOne: { filter: { _id }, replacement, upsert: true } }
      })
      if (writes.length > 0) await rows.bulkWrite(writes, { ordered: false })
    },
    count: () => rows.countDocuments({}),
  })
}
