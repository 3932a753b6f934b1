import type { LeftRow } from './sort-row.ts'

/** Rows of the sheet from one on up to another, both ends included. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

/** As many rows as a sheet may have. */
export const everyRow: RowRange = { from: 0, to: 9_999_999 }

/** Rows that entered nobody. They hold reasons and ids; what a cell says, only sealed under the key of whom it is about. */
export interface LeftRows {
  /** What is known of these rows from now on; done again it is the same. */
  readonly replace: (importId: string, range: RowRange, rows: readonly LeftRow[]) => Promise<void>
  readonly add: (importId: string, rows: readonly LeftRow[]) => Promise<void>
  readonly list: (importId: string, after: number, limit: number) => Promise<readonly LeftRow[]>
  readonly within: (importId: string, range: RowRange) => Promise<readonly LeftRow[]>
  /** What was shown of records and not taken goes, but for some rows; what was taken stays, for the undo. */
  readonly forget: (importId: string, except: RowRange) => Promise<void>
}
