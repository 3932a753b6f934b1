import { isDeepStrictEqual } from 'node:util'
import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing } from '@fengqiao/database'
import type { SheetMember, SheetMembers } from '../domain/importing/households/sheet-member.ts'
import type { RowRange } from '../domain/importing/left-rows.ts'

interface MemberDocument extends Omit<SheetMember, 'group'> {
  readonly _id: string
  /** With the import before it: a page of households is a range that is bounded on both sides. */
  readonly group: string
}

const digits = 7
const aBatch = 500

const membersIn = (store: StoreConnection) => store.collection<MemberDocument>('import_members')

type Collection = ReturnType<typeof membersIn>

const idOf = (importId: string, row: number): string => `${importId}/${String(row).padStart(digits, '0')}`

const between = (importId: string, { from, to }: RowRange) => ({
  _id: { $gte: idOf(importId, from), $lte: idOf(importId, to) },
})

const memberOf = ({ _id, group, ...rest }: MemberDocument): SheetMember => ({
  ...rest,
  group: group.slice(group.indexOf('/') + 1),
})

/** Households one by one. One that fills a page alone is none, however long it is: what goes beyond is not told. */
async function* grouped(members: AsyncIterable<SheetMember>, most: number): AsyncGenerator<SheetMember[]> {
  let group: SheetMember[] = []
  for await (const member of members) {
    const isNext = group[0] !== undefined && group[0].group !== member.group
    if (isNext) yield group
    if (isNext) group = []
    if (group.length < most) group.push(member)
  }
  if (group.length > 0) yield group
}

/** As many whole households together as have so many rows. */
async function* paged(groups: AsyncIterable<SheetMember[]>, rows: number): AsyncGenerator<SheetMember[][]> {
  let [page, held]: [SheetMember[][], number] = [[], 0]
  for await (const group of groups) {
    if (page.length > 0 && held + group.length > rows) {
      yield page
      ;[page, held] = [[], 0]
    }
    page.push(group)
    held += group.length
  }
  if (page.length > 0) yield page
}

/**
 * Whether a row says what it said: what is sealed never looks the same twice, and of one sheet it says the same.
 */
const isSame = (one: MemberDocument, other: MemberDocument | undefined): boolean => {
  const plain = ({ number, ...rest }: MemberDocument) => ({ ...rest, isNumbered: number !== undefined })
  return other !== undefined && isDeepStrictEqual(plain(one), plain(other))
}

/** Mostly nothing differs: a sheet that is loaded was read before. */
const replace = async (
  members: Collection,
  range: ReturnType<typeof between>,
  found: readonly MemberDocument[],
): Promise<void> => {
  if (found.length === 0) {
    await members.deleteMany(range)
    return
  }
  const standing = await members.find(range, { batchSize: aBatch }).toArray()
  const before = new Map(standing.map((one) => [one._id, one]))
  const same = new Set(found.filter((one) => isSame(one, before.get(one._id))).map(({ _id }) => _id))
  const gone = [...before.keys()].filter((id) => !same.has(id))
  if (gone.length > 0) await members.deleteMany({ _id: { $in: gone } })
  const fresh = found.filter(({ _id }) => !same.has(_id))
  if (fresh.length > 0) await members.insertMany(fresh, { ordered: false })
}

/** Rows of sheets by household, in a collection of their own. They hold ids, indexes and what is sealed. */
export const sheetMembersIn = (
  store: StoreConnection,
): SheetMembers & { readonly prepare: () => Promise<void> } => {
  const members = membersIn(store)
  /** By one question for all of them: an engine that walks a range for every page would walk it for each anew. */
  async function* inOrder(importId: string, after: string): AsyncGenerator<SheetMember> {
    const range = { group: { $gt: `${importId}/${after}`, $lt: `${importId}/~` } }
    for await (const found of members.find(range, { sort: { group: 1, _id: 1 }, batchSize: aBatch }))
      yield memberOf(found)
  }
  return hearing({
    prepare: async () => {
      await members.createIndexes([{ name: 'group', key: { group: 1, _id: 1 } }])
    },
    replace: async (importId, range, found) => {
      const documents = found.map((one) => ({
        ...one,
        _id: idOf(importId, one.row),
        group: `${importId}/${one.group}`,
      }))
      await replace(members, between(importId, range), documents)
    },
    groups: (importId, after, rows) => paged(grouped(inOrder(importId, after), rows), rows),
  })
}
