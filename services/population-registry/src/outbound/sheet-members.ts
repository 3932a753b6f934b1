import { heard, type StoreConnection } from '@fengqiao/aggregate-store'
import type { SheetMember, SheetMembers } from '../domain/importing/households/sheet-member.ts'
import type { RowRange } from '../domain/importing/left-rows.ts'

interface MemberDocument extends Omit<SheetMember, 'group'> {
  readonly _id: string
  /** With the import before it: a page of households is a range that is bounded on both sides. */
  readonly group: string
}

const digits = 7

const idOf = (importId: string, row: number): string => `${importId}/${String(row).padStart(digits, '0')}`

const between = (importId: string, { from, to }: RowRange) => ({
  _id: { $gte: idOf(importId, from), $lte: idOf(importId, to) },
})

const memberOf = ({ _id, group, ...rest }: MemberDocument): SheetMember => ({
  ...rest,
  group: group.slice(group.indexOf('/') + 1),
})

/** Rows of one household each, in the order they come in. */
const grouped = (members: readonly SheetMember[]): SheetMember[][] => {
  const groups: SheetMember[][] = []
  for (const member of members) {
    const last = groups.at(-1)
    if (last?.[0]?.group === member.group) last.push(member)
    else groups.push([member])
  }
  return groups
}

/** Rows of sheets by household, in a collection of their own. They hold ids, indexes and what is sealed. */
export const sheetMembersIn = (
  store: StoreConnection,
): SheetMembers & { readonly prepare: () => Promise<void> } => {
  const members = store.collection<MemberDocument>('import_members')
  return {
    prepare: async () => {
      await members.createIndexes([{ name: 'group', key: { group: 1, _id: 1 } }])
    },
    replace: (importId, range, found) =>
      heard(async () => {
        await members.deleteMany(between(importId, range))
        const documents = found.map((one) => ({
          ...one,
          _id: idOf(importId, one.row),
          group: `${importId}/${one.group}`,
        }))
        if (documents.length > 0) await members.insertMany(documents, { ordered: false })
      }),
    groups: (importId, after, rows) =>
      heard(async () => {
        const range = { group: { $gt: `${importId}/${after}`, $lt: `${importId}/~` } }
        const sort = { group: 1, _id: 1 } as const
        const found = await members.find(range, { sort, limit: rows }).toArray()
        const groups = grouped(found.map(memberOf))
        // The last may go on behind the page, unless it fills it alone: then it is no household, however long it is.
        return found.length === rows && groups.length > 1 ? groups.slice(0, -1) : groups
      }),
  }
}
