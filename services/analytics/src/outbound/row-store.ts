import type { StoreConnection } from '@fengqiao/aggregate-store'
import { newest } from '@fengqiao/domain-kit'
import type { mongo } from 'mongoose'
import { setsOf, type MatterSet } from '../domain/sets.ts'
import type { Row } from '../domain/row.ts'
import type { Draft, Rows } from '../ports.ts'

/** A matter's row with the sets it is in: computed once when written, counted and listed alike. */
export interface RowDocument extends Row {
  readonly _id: string
  readonly sets: readonly MatterSet[]
}

export type RowCollection = mongo.Collection<RowDocument>

/** The field that holds a territory of each length of code. */
const levels = { town: 9, community: 12, grid: 15 } as const

export const levelFieldOf = (code: string): keyof typeof levels => {
  if (code.length === levels.town) return 'town'
  return code.length === levels.community ? 'community' : 'grid'
}

/** Declared before the first row: counts walk a window of days, receipts only the matters of one set. */
export const prepareRows = async (rows: RowCollection): Promise<void> => {
  await rows.createIndexes(
    Object.keys(levels).flatMap((level) => [
      { name: `${level}_days`, key: { [level]: 1, registeredDay: 1 } },
      { name: `${level}_sets`, key: { [level]: 1, sets: 1, registeredDay: 1, _id: 1 } },
    ]),
  )
}

const documentOf = (issueId: string, row: Row): RowDocument => ({ _id: issueId, ...row, sets: setsOf(row) })

const rowOf = ({ _id, sets: _sets, ...row }: RowDocument): Row => row

const duplicateKey = 11_000

/** Runs an insert; answers false where another replica was first. */
export const isFirst = async (insert: () => Promise<unknown>): Promise<boolean> => {
  try {
    await insert()
    return true
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === duplicateKey) return false
    throw error
  }
}

/** So many rows are remembered as this process last wrote them. */
const mostRemembered = 5_000

/**
 * Rows as last written here, by the collection they were written to. Another replica may have written since: then the
 * next write's condition fails, the row is forgotten, and it is read again.
 */
const recentRows = () => {
  const known = newest<Row>(mostRemembered)
  const keyOf = ({ collectionName }: RowCollection, issueId: string) => `${collectionName}/${issueId}`
  return {
    get: (rows: RowCollection, issueId: string) => known.get(keyOf(rows, issueId)),
    put: (rows: RowCollection, issueId: string, row: Row | undefined): void => {
      const key = keyOf(rows, issueId)
      if (row === undefined) known.delete(key)
      else known.set(key, row)
    },
  }
}

const write = async (rows: RowCollection, seen: number, document: RowDocument): Promise<boolean> => {
  if (seen === 0) return isFirst(() => rows.insertOne(document))
  const { _id, ...replacement } = document
  return (await rows.replaceOne({ _id, version: seen }, replacement)).matchedCount === 1
}

/** The rows that are shown now, whichever collection they are in. */
export const shownRows = (current: () => Promise<RowCollection>): Rows => {
  const recent = recentRows()
  return {
    load: async (issueId) => {
      const rows = await current()
      const known = recent.get(rows, issueId)
      if (known !== undefined) return known
      const found = await rows.findOne({ _id: issueId })
      return found === null ? undefined : rowOf(found)
    },
    put: async (issueId, seen, row) => {
      const rows = await current()
      recent.put(rows, issueId, undefined)
      const written = await write(rows, seen, documentOf(issueId, row))
      if (written) recent.put(rows, issueId, row)
      return written
    },
  }
}

/** The rows of a rebuild. */
export const draftOf = (connection: StoreConnection, name: string): Draft => {
  const rows: RowCollection = connection.collection<RowDocument>(name)
  return {
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
  }
}
