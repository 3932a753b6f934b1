import type { Sealed } from '@fengqiao/domain-kit'
import type { Change, TakableField } from '../domain/importing/differing.ts'
import type { LeftRow } from '../domain/importing/sort-row.ts'
import type { Sealing } from '../ports.ts'

/** Fields in clear: those at stake, each with what it holds. */
export type ClearFields = Readonly<Partial<Record<TakableField, readonly string[]>>>

/** A row with what the record had and what the sheet has. Whether that is shown masked is said by the contract. */
export interface LeftSheet extends LeftRow {
  readonly before: ClearFields
  readonly after: ClearFields
}

const isPlain = (field: TakableField): boolean => field === 'KIND' || field === 'RESIDENCE_STATUS'

const side = async (
  seal: Sealing,
  { residentId = '', shown }: LeftRow,
  of: (change: Change) => readonly string[],
): Promise<ClearFields> => {
  const clear = async (change: Change): Promise<readonly string[]> => {
    if (isPlain(change.field)) return of(change)
    const values = await seal.open(residentId, of(change) as readonly Sealed[])
    return values.filter((value) => value !== undefined)
  }
  const fields = (shown?.changes ?? []).map(async (one) => [one.field, await clear(one)] as const)
  return Object.fromEntries(await Promise.all(fields))
}

/** Opens a page of rows; whoever was erased since is empty. */
export const openLeftRows = async (
  seal: Sealing,
  rows: readonly LeftRow[],
): Promise<readonly LeftSheet[]> => {
  await seal.fetch(rows.flatMap(({ residentId, shown }) => (residentId && shown ? [residentId] : [])))
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      before: await side(seal, row, ({ from }) => from),
      after: await side(seal, row, ({ to }) => to),
    })),
  )
}
