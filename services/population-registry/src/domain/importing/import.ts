import type { AttachmentRef } from '@fengqiao/domain-kit'
import type { Act, Instant } from '../act.ts'
import type { Layout, Mapping, Remembered } from './columns.ts'
import type { Defaults } from './row.ts'

/** Rows of a sheet by what becomes of them. */
export interface Counts {
  readonly rows: number
  readonly entered: number
  readonly same: number
  readonly differing: number
  readonly refused: number
}

export type ImportStatus =
  | 'READING'
  | 'COLUMNS_NEEDED'
  | 'READ'
  | 'LOADING'
  | 'PAUSED'
  | 'LOADED'
  | 'UNDOING'
  | 'UNDONE'
  | 'UNREADABLE'

/** 批量导入: a sheet on its way into the register. */
export interface Import {
  readonly status: ImportStatus
  readonly source: string
  readonly file: AttachmentRef
  readonly openedBy: string
  readonly openedAt: Instant
  /** Where its opener may enter people, and he himself. */
  readonly within: readonly string[]
  readonly defaults: Defaults
  readonly remembered: Remembered
  readonly mapping?: Mapping
  readonly layout?: Layout
  readonly found?: Counts
  readonly loaded?: Counts
  /** How far the present reading, loading or undoing came: the last row of the sheet that is done with. */
  readonly rowsDone: number
  /** The last row of the sheet that says anything, once it was read. */
  readonly lastRow?: number
  /** Up to where it was loaded when it began to be undone. */
  readonly loadedTo?: number
  readonly undone: number
  readonly kept: number
  readonly reason?: string
  /** When somebody has to take up the work, if whoever has it does not come on. */
  readonly nextAt: Instant
}

export interface ImportOpened extends Act {
  readonly type: 'ImportOpened'
  readonly source: string
  readonly file: AttachmentRef
  readonly within: readonly string[]
  readonly defaults: Defaults
  readonly remembered: Remembered
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
  readonly undone?: number
  readonly kept?: number
  readonly nextAt: Instant
}

export interface ReadThrough extends Act {
  readonly type: 'ReadThrough'
  readonly layout: Layout
  readonly found: Counts
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

export type LoadAsked = Step<'LoadAsked'>
export type Paused = Step<'Paused'>
export type UndoAsked = Step<'UndoAsked'>

export interface LoadedThrough extends Act {
  readonly type: 'LoadedThrough'
  readonly loaded: Counts
}

export interface UndoneThrough extends Act {
  readonly type: 'UndoneThrough'
  readonly undone: number
  readonly kept: number
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

/** Whether there is work to do that nobody has to ask for again. */
export const isUnderWay = ({ status }: Pick<Import, 'status'>): boolean =>
  status === 'READING' || status === 'LOADING' || status === 'UNDOING'

const opened = ({ type: _type, by, at, ...facts }: ImportOpened): Import => ({
  ...facts,
  status: 'READING',
  openedBy: by,
  openedAt: at,
  rowsDone: 0,
  undone: 0,
  kept: 0,
  nextAt: at,
})

const beginning = (before: Import, status: ImportStatus, at: Instant): Import => ({
  ...before,
  status,
  rowsDone: 0,
  nextAt: at,
})

const readAgain = (before: Import): Import => {
  const { found: _found, layout: _layout, reason: _reason, lastRow: _lastRow, ...kept } = before
  return kept
}

const advanced = (before: Import, { rowsDone, counts, undone, kept, nextAt }: Advanced): Import => ({
  ...before,
  rowsDone,
  nextAt,
  undone: undone ?? before.undone,
  kept: kept ?? before.kept,
  ...(counts && before.status === 'LOADING' ? { loaded: counts } : {}),
})

type Handlers = {
  readonly [T in Exclude<ImportEvent['type'], 'ImportOpened'>]: (
    before: Import,
    fact: Extract<ImportEvent, { type: T }>,
  ) => Import
}

const handlers: Handlers = {
  ColumnsMapped: (before, { mapping, at }) => ({ ...beginning(readAgain(before), 'READING', at), mapping }),
  Advanced: advanced,
  ReadThrough: (before, { layout, found, lastRow }) => ({
    ...before,
    ...{ status: 'READ', layout, found, lastRow, rowsDone: 0 },
  }),
  ColumnsNeeded: (before, { layout, reason }) => ({
    ...before,
    status: 'COLUMNS_NEEDED',
    reason,
    ...(layout ? { layout } : {}),
  }),
  Unreadable: (before, { reason }) => ({ ...before, status: 'UNREADABLE', reason }),
  LoadAsked: (before, { at }) =>
    before.status === 'PAUSED'
      ? { ...before, status: 'LOADING', nextAt: at }
      : beginning(before, 'LOADING', at),
  Paused: (before) => ({ ...before, status: 'PAUSED' }),
  LoadedThrough: (before, { loaded }) => ({ ...before, status: 'LOADED', loaded }),
  UndoAsked: (before, { at }) => ({ ...beginning(before, 'UNDOING', at), loadedTo: before.rowsDone }),
  UndoneThrough: (before, { undone, kept }) => ({ ...before, status: 'UNDONE', undone, kept }),
}

/** How an import follows from its facts. */
export const evolveImport = (before: Import | undefined, fact: ImportEvent): Import => {
  if (fact.type === 'ImportOpened') return opened(fact)
  if (before === undefined) throw new Error(`a fact of type ${fact.type} before the opening`)
  return (handlers[fact.type] as (before: Import, fact: ImportEvent) => Import)(before, fact)
}
