import type { AttachmentRef } from '@fengqiao/domain-kit'
import type { Instant } from '../act.ts'
import type { Layout, Mapping, Remembered } from './columns.ts'
import type { Chosen } from './differing.ts'
import type { HouseholdCounts, HouseholdsUndone } from './households/counts.ts'
import type { Advanced, Counts, ImportEvent, ImportOpened } from './import-events.ts'
import type { Defaults } from './row.ts'

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
  readonly rowsInOrder?: true
  readonly mapping?: Mapping
  readonly layout?: Layout
  readonly found?: Counts
  readonly loaded?: Counts
  /** The households of the sheet as read and as made; absent where it says nothing of any. */
  readonly foundHouseholds?: HouseholdCounts
  readonly loadedHouseholds?: HouseholdCounts
  /** How far the present reading, loading or undoing came: the last row of the sheet that is done with. */
  readonly rowsDone: number
  /** The last household that the present work is done with; absent where it has not come to households. */
  readonly groupsDone?: string
  /** Up to which household it was loaded when it began to be undone; absent where it had made none. */
  readonly groupsLoadedTo?: string
  readonly householdsUndone?: HouseholdsUndone
  /** The last row of the sheet that says anything, once it was read. */
  readonly lastRow?: number
  /** Up to where it was loaded when it began to be undone. */
  readonly loadedTo?: number
  readonly undone: number
  readonly kept: number
  /** Records that were corrected and say again what they said before. */
  readonly restored?: number
  /** Which differences the load takes from the sheet. */
  readonly chosen?: Chosen
  readonly reason?: string
  /** When somebody has to take up the work, if whoever has it does not come on. */
  readonly nextAt: Instant
  /** When anything was last done about it. */
  readonly movedAt: Instant
  /** Whether the sheet itself was destroyed. */
  readonly forgotten: boolean
}

/** How long a sheet is kept after the last work on it: it holds people in clear once opened, so no longer than it takes to mend. */
const keptFor = 30 * 86_400_000

/** Whether there is work to do that nobody has to ask for again. */
export const isUnderWay = ({ status }: Pick<Import, 'status'>): boolean =>
  status === 'READING' || status === 'LOADING' || status === 'UNDOING'

/** When somebody has to do something about it that nobody asks for; nothing once all is done. */
export const dueAt = (state: Import): Instant | undefined => {
  if (isUnderWay(state)) return state.nextAt
  return state.forgotten ? undefined : state.movedAt + keptFor
}

const opened = ({ type: _type, by, at, ...facts }: ImportOpened): Import => ({
  ...facts,
  status: 'READING',
  openedBy: by,
  openedAt: at,
  rowsDone: 0,
  undone: 0,
  kept: 0,
  nextAt: at,
  movedAt: at,
  forgotten: false,
})

const beginning = ({ groupsDone: _done, ...before }: Import, status: ImportStatus, at: Instant): Import => ({
  ...before,
  status,
  rowsDone: 0,
  nextAt: at,
})

const readAgain = (before: Import): Import => {
  const { found: _found, layout: _layout, reason: _reason, lastRow: _lastRow, ...rest } = before
  const { foundHouseholds: _households, ...kept } = rest
  return kept
}

const householdsReached = ({
  groupsDone,
  households,
  householdsUndone,
}: Pick<Advanced, 'groupsDone' | 'households' | 'householdsUndone'>) => ({
  ...(groupsDone === undefined ? {} : { groupsDone }),
  ...(households ? { loadedHouseholds: households } : {}),
  ...(householdsUndone ? { householdsUndone } : {}),
})

const advanced = (
  before: Import,
  { rowsDone, counts, undone, kept, restored, nextAt, ...ofHouseholds }: Advanced,
): Import => ({
  ...before,
  rowsDone,
  nextAt,
  ...householdsReached(ofHouseholds),
  ...(restored === undefined ? {} : { restored }),
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
  ReadThrough: (before, { layout, found, lastRow, households }) => ({
    ...before,
    ...{ status: 'READ', layout, found, lastRow, rowsDone: 0 },
    ...(households ? { foundHouseholds: households } : {}),
  }),
  ColumnsNeeded: (before, { layout, reason }) => ({
    ...before,
    status: 'COLUMNS_NEEDED',
    reason,
    ...(layout ? { layout } : {}),
  }),
  Unreadable: (before, { reason }) => ({ ...before, status: 'UNREADABLE', reason }),
  LoadAsked: (before, { at, chosen }) =>
    before.status === 'PAUSED'
      ? { ...before, status: 'LOADING', nextAt: at }
      : { ...beginning(before, 'LOADING', at), ...(chosen ? { chosen } : {}) },
  Paused: (before) => ({ ...before, status: 'PAUSED' }),
  LoadedThrough: (before, { loaded, households }) => ({
    ...before,
    ...{ status: 'LOADED', loaded },
    ...(households ? { loadedHouseholds: households } : {}),
  }),
  UndoAsked: (before, { at }) => ({
    ...beginning(before, 'UNDOING', at),
    loadedTo: before.rowsDone,
    ...(before.groupsDone === undefined ? {} : { groupsLoadedTo: before.groupsDone }),
  }),
  UndoneThrough: (before, { undone, kept, restored = 0 }) => ({
    ...before,
    ...{ status: 'UNDONE', undone, kept, restored },
  }),
  SheetForgotten: (before) => ({ ...before, forgotten: true }),
}

/** How an import follows from its facts. */
export const evolveImport = (before: Import | undefined, fact: ImportEvent): Import => {
  if (fact.type === 'ImportOpened') return opened(fact)
  if (before === undefined) throw new Error(`a fact of type ${fact.type} before the opening`)
  const after = (handlers[fact.type] as (before: Import, fact: ImportEvent) => Import)(before, fact)
  return { ...after, movedAt: fact.at }
}
