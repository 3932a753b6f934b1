import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing } from '@fengqiao/database'
import { everyRow, type LeftRows, type RowRange } from '../domain/importing/left-rows.ts'
import type { LeftRow } from '../domain/importing/sort-row.ts'

type RowDocument = LeftRow & { readonly _id: string }

const digits = 7

/** Ids sort as rows do, so a page is a range of ids that is bounded on both sides. */
const idOf = (importId: string, row: number): string => `${importId}/${String(row).padStart(digits, '0')}`

const between = (importId: string, { from, to }: RowRange) => ({
  _id: { $gte: idOf(importId, from), $lte: idOf(importId, to) },
})

/** Rows that imports left out, in a collection of their own: there may be as many as a sheet has. */
export const leftRowsIn = (
  store: StoreConnection,
  collection: 'import_rows' | 'import_household_rows',
): LeftRows => {
  const rows = store.collection<RowDocument>(collection)
  const written = (importId: string, left: readonly LeftRow[]) =>
    left.map((one) => ({
      replaceOne: { filter: { _id: idOf(importId, one.row) }, replacement: one, upsert: true },
    }))
  const add: LeftRows['add'] = async (importId, left) => {
    if (left.length > 0) await rows.bulkWrite(written(importId, left), { ordered: false })
  }
  const found = async (within: ReturnType<typeof between>, limit = 0): Promise<readonly LeftRow[]> => {
    const some = await rows.find(within, { sort: { _id: 1 }, limit }).toArray()
    return some.map(({ _id, ...one }) => one)
  }
  return hearing<LeftRows>({
    add,
    replace: async (importId, range, left) => {
      await rows.deleteMany(between(importId, range))
      await add(importId, left)
    },
    within: (importId, range) => found(between(importId, range)),
    forget: async (importId, except) => {
      for (const range of [
        { from: 0, to: except.from - 1 },
        { from: except.to + 1, to: everyRow.to },
      ]) {
        const within = between(importId, range)
        await rows.updateMany({ ...within, outcome: 'DIFFERS' }, { $unset: { shown: '' } })
      }
    },
    list: (importId, after, limit) => found(between(importId, { from: after + 1, to: everyRow.to }), limit),
  })
}
