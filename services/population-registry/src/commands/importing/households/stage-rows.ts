import type { SheetRow } from '../../../domain/importing/columns.ts'
import {
  faultAt,
  groupingOf,
  readHousehold,
  type SaidOfHousehold,
  type SheetMember,
} from '../../../domain/importing/households/sheet-member.ts'
import type { Deps } from '../../../ports.ts'
import type { SortedRow, Sorting } from '../sort-rows.ts'

interface Said {
  readonly said: SaidOfHousehold
  readonly group: string | undefined
}

const isMoving = ({ left }: SortedRow): boolean =>
  left?.faults.some(({ reason }) => reason === 'NEEDS_MOVE') ?? false

/** Whether the sheet has anything to say of households. */
export const namesHouseholds = ({ columns }: Sorting['layout']): boolean =>
  columns.some(({ field }) => field === 'RELATION' || field === 'HOUSEHOLD_NUMBER')

/** Use for one import, page after page in the order of the sheet: a head may stand on the page before. */
export const householdReader = ({ layout }: Pick<Sorting, 'layout'>) => {
  const group = groupingOf()
  const reads = namesHouseholds(layout)
  return (rows: readonly SheetRow[]): ReadonlyMap<number, Said> => {
    if (!reads) return new Map()
    return new Map(
      rows.map((row) => {
        const said = readHousehold(row, layout)
        return [row.number, { said, group: group({ row: row.number, said }) }]
      }),
    )
  }
}

const homeOf = ({ blind }: Pick<Deps, 'blind'>, { id }: Pick<Sorting, 'id'>, { input }: SortedRow) =>
  input?.roomCode === undefined ? {} : { home: blind.household(`${id}\n${input.roomCode}`) }

const whoIn = ({ fate, residentId }: SortedRow) =>
  fate === 'REFUSED' || residentId === undefined ? {} : { residentId }

/** Why the person is put into no household, as far as the row and his own record say. */
const faultIn = ({ fault }: SaidOfHousehold, one: SortedRow, layout: Sorting['layout']) => {
  const why = fault ?? (isMoving(one) ? faultAt(layout, 'ADDRESS', 'NEEDS_MOVE') : undefined)
  return why ? { fault: why } : {}
}

/** The number at its head, under the sheet's own key: it goes when the sheet does. */
const numberOf = async (
  { seal }: Pick<Deps, 'seal'>,
  { id }: Pick<Sorting, 'id'>,
  { relation, number }: SaidOfHousehold,
) => {
  if (relation !== 'HEAD' || number === undefined) return {}
  const [sealed] = await seal.seal(id, [number])
  return sealed ? { number: sealed } : {}
}

/** The rows of a page that belong to households, with what became of each. */
export const staged = async (
  deps: Pick<Deps, 'blind' | 'seal'>,
  sorting: Pick<Sorting, 'id' | 'layout'>,
  { read, rows }: { readonly read: ReadonlyMap<number, Said>; readonly rows: readonly SortedRow[] },
): Promise<readonly SheetMember[]> => {
  const members: SheetMember[] = []
  for (const one of rows) {
    const { said = {}, group } = read.get(one.row) ?? {}
    if (group === undefined) continue
    const { relation } = said
    members.push({
      ...{ row: one.row, group, isNew: one.fate === 'NEW' },
      ...whoIn(one),
      ...(relation ? { relation } : {}),
      ...homeOf(deps, sorting, one),
      ...(await numberOf(deps, sorting, said)),
      ...faultIn(said, one, sorting.layout),
    })
  }
  return members
}
