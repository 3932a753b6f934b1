import type { OpenFile } from '@fengqiao/domain-kit'
import type { SheetRow } from './columns.ts'

/** Files of rows and cells, as sheet programs know them. */
export interface Sheets {
  /** Row after row; refuses with a reason what cannot be read. */
  readonly read: (file: OpenFile) => AsyncIterable<SheetRow>
  /** A workbook of one sheet. */
  readonly write: (rows: AsyncIterable<readonly string[]>) => Promise<Uint8Array>
}
