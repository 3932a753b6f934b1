import type { AttachmentRef } from '@fengqiao/domain-kit'
import type { Act, Instant } from '../act.ts'
import type { Layout, Mapping, Remembered } from './columns.ts'
import type { Chosen } from './differing.ts'
import type { HouseholdCounts, HouseholdsUndone } from './households/counts.ts'
import type { Defaults } from './row.ts'

/** Rows of a sheet by what becomes of them. */
export interface Counts {
  readonly rows: number
  readonly entered: number
  readonly same: number
  readonly differing: number
  readonly refused: number
  readonly corrected: number
}

export interface ImportOpened extends Act {
  readonly type: 'ImportOpened'
  readonly source: string
  readonly file: AttachmentRef
  readonly within: readonly string[]
  readonly defaults: Defaults
  readonly remembered: Remembered
  /** People get ids in the order of their rows. Imports of an earlier release, which gave them any, can still be undone. */
  readonly rowsInOrder?: true
}

export interface ColumnsMapped extends Act {
  readonly type: 'ColumnsMapped'
  readonly mapping: Mapping
}

/** A page of the present work is done. */
export interface Advanced extends Act {
  readonly type: 'Advanced'
  readonly rowsDone: number
  readonly counts?: Counts
  /** The last household of the sheet that is done with; empty where its rows are, and no household yet. */
  readonly groupsDone?: string
  readonly households?: HouseholdCounts
  readonly householdsUndone?: HouseholdsUndone
  readonly undone?: number
  readonly kept?: number
  readonly restored?: number
  readonly nextAt: Instant
}

export interface ReadThrough extends Act {
  readonly type: 'ReadThrough'
  readonly layout: Layout
  readonly found: Counts
  /** Absent where the sheet says nothing of households. */
  readonly households?: HouseholdCounts
  readonly lastRow: number
}

export interface ColumnsNeeded extends Act {
  readonly type: 'ColumnsNeeded'
  readonly layout?: Layout
  readonly reason: string
}

export interface Unreadable extends Act {
  readonly type: 'Unreadable'
  readonly reason: string
}

type Step<T extends string> = Act & { readonly type: T }

/** Loads what was read, with those of the differences that were chosen. */
export type LoadAsked = Step<'LoadAsked'> & { readonly chosen?: Chosen }
export type Paused = Step<'Paused'>
export type UndoAsked = Step<'UndoAsked'>
export type SheetForgotten = Step<'SheetForgotten'>

export interface LoadedThrough extends Act {
  readonly type: 'LoadedThrough'
  readonly loaded: Counts
  readonly households?: HouseholdCounts
}

export interface UndoneThrough extends Act {
  readonly type: 'UndoneThrough'
  readonly undone: number
  readonly kept: number
  /** Absent in facts of a release that corrected nothing. */
  readonly restored?: number
}

export type ImportEvent =
  | ImportOpened
  | ColumnsMapped
  | Advanced
  | ReadThrough
  | ColumnsNeeded
  | Unreadable
  | LoadAsked
  | Paused
  | LoadedThrough
  | UndoAsked
  | UndoneThrough
  | SheetForgotten
