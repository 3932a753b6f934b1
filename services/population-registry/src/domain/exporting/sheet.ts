import type { Instant } from '../act.ts'
import type { Question } from '../forming/form.ts'
import type { ExportFormat, MakingAsked } from './export-events.ts'
import type { Column, ExportField } from './fields.ts'

/** A person as the registry holds him: values as they are, several where there may be several. */
export type PersonRow = Readonly<Record<ExportField, readonly string[]>>

/** Who of a row stays masked, whatever columns are in clear: nobody, the head of the household, or all in it. */
export type Hidden = 'NOBODY' | 'HEAD' | 'ALL'

/** A row of a file: a person, and what he answered to the questions of its form, in their order. */
export interface FileRow {
  readonly person: PersonRow
  readonly answers: readonly string[]
  readonly hidden: Hidden
}

/** A file as it is made: which export, for whom and when it is marked with, its columns, and its rows as they come. */
export interface ExportSheet {
  readonly exportId: string
  readonly askedBy: string
  readonly at: Instant
  readonly format: ExportFormat
  readonly language: MakingAsked['language']
  readonly columns: readonly Pick<Column, 'field' | 'clear'>[]
  readonly questions: readonly Question[]
  readonly rows: AsyncIterable<FileRow>
}

/** Files of people, masked where a column is not in clear, with their mark on every row. */
export interface ExportSheets {
  /** The bytes of a file, no faster than they are taken. */
  readonly write: (sheet: ExportSheet) => AsyncIterable<Uint8Array>
  /** What a file would show of a person under columns that are not in clear. */
  readonly hide: (
    person: PersonRow,
    fields: readonly ExportField[],
    language: ExportSheet['language'],
  ) => readonly string[]
}
