import { heard, type StoreConnection } from '@fengqiao/aggregate-store'
import type { LeftRows, RowRange } from '../domain/importing/left-rows.ts'
import type { LeftRow } from '../domain/importing/sort-row.ts'

type RowDocument = LeftRow & { readonly _id: string }

const digits = 7

/** Ids sort as rows do, so a page is a range of ids that is bounded on both sides. */
const idOf = (importId: string, row: number): string => `${importId}/${String(row).padStart(digits, '0')}`

const between = (importId: string, { from, to }: RowRange) => ({
  _id: { $gte: idOf(importId, from), $lte: idOf(importId, to) },
})

const lastRow = 10 ** digits - 1

/** Rows that imports left out, in a collection of their own: there may be as many as a sheet has. */
export const leftRowsIn = (store: StoreConnection): LeftRows => {
  const rows = store.collection<RowDocument>('import_rows')
  const written = (importId: string, left: readonly LeftRow[]) =>
    left.map((one) => ({
      replaceOne: { filter: { _id: idOf(importId, one.row) }, replacement: one, upsert: true },
    }))
  const add: LeftRows['add'] = (importId, left) =>
    heard(async () => {
      if (left.length > 0) await rows.bulkWrite(written(importId, left), { ordered: false })
    })
  return {
    add,
    replace: async (importId, range, left) => {
      await heard(() => rows.deleteMany(between(importId, range)))
      await add(importId, left)
    },
    within: (importId, range) =>
      heard(async () => {
        const found = await rows.find(between(importId, range), { sort: { _id: 1 } }).toArray()
        return found.map(({ _id, ...one }) => one)
      }),
    forget: (importId, except) =>
      heard(async () => {
        for (const range of [
          { from: 0, to: except.from - 1 },
          { from: except.to + 1, to: lastRow },
        ]) {
          const within = between(importId, range)
          await rows.updateMany({ ...within, outcome: 'DIFFERS' }, { $unset: { shown: '' } })
        }
      }),
    list: (importId, after, limit) =>
      heard(async () => {
        const range = between(importId, { from: after + 1, to: lastRow })
        const found = await rows.find(range, { sort: { _id: 1 }, limit }).toArray()
        return found.map(({ _id, ...one }) => one)
      }),
  }
}
