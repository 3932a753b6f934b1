import type { IssueFact } from './domain/fact.ts'
import type { Counts } from './domain/figures.ts'
import type { Row } from './domain/row.ts'
import type { MatterSet } from './domain/sets.ts'
import type { Window } from './domain/window.ts'

/** Where the rows of matters are kept: those that are shown now, or those of a rebuild. */
export interface Rows {
  readonly load: (issueId: string) => Promise<Row | undefined>
  /** Writes on the condition that the row is still at the version; answers whether it was. */
  readonly put: (issueId: string, seen: number, row: Row) => Promise<boolean>
}

export type Dimension = 'grid' | 'community' | 'category' | 'registeredDay' | 'status'

/** Which matters: those of these territories, none within another, registered in the window. */
export interface Matters {
  readonly places: readonly string[]
  readonly window: Window
}

export interface RowsAsked extends Matters {
  readonly set: MatterSet
  readonly after?: string
  readonly limit: number
}

/** What is asked of the rows. */
export interface Counting {
  readonly countBy: (dimension: Dimension, matters: Matters) => Promise<ReadonlyMap<string, Counts>>
  /** Ids in order of registration day. */
  readonly list: (asked: RowsAsked) => Promise<{ readonly ids: readonly string[]; readonly next?: string }>
}

export interface FactPage {
  readonly epoch: string
  readonly facts: readonly IssueFact[]
  readonly next: number
  readonly atHead: boolean
}

/** The producer's feed, as facts. */
export interface Facts {
  readonly read: (after: number) => Promise<FactPage>
  readonly ofIssue: (issueId: string, afterVersion: number) => Promise<readonly IssueFact[]>
}

export interface Rebuild {
  readonly state: 'NONE' | 'RUNNING' | 'DONE' | 'FAILED'
  readonly startedAt?: number
  readonly finishedAt?: number
  readonly events: number
  readonly rows: number
}

/** Rows on their way to be shown; nobody else writes them. */
export interface Draft {
  readonly name: string
  readonly loadMany: (issueIds: readonly string[]) => Promise<ReadonlyMap<string, Row>>
  readonly putMany: (rows: ReadonlyMap<string, Row>) => Promise<void>
  readonly count: () => Promise<number>
}

/** Which rows are shown, and how a rebuild goes; one at a time in the whole service. */
export interface Generations {
  readonly status: () => Promise<Rebuild>
  /** Takes the turn and opens an empty draft; nothing while another rebuild is under way. */
  readonly begin: () => Promise<Draft | undefined>
  readonly progress: (draft: Draft, events: number) => Promise<void>
  /** Shows the draft from now on. What was published after `position` is to be read once more. */
  readonly show: (draft: Draft, position: number) => Promise<void>
  /** Position to read from again after a draft was shown; nothing when that was done. */
  readonly unsettled: () => Promise<number | undefined>
  readonly settled: () => Promise<void>
  readonly fail: (draft: Draft) => Promise<void>
}

export interface Deps {
  readonly rows: Rows
  readonly counting: Counting
  readonly facts: Facts
  readonly generations: Generations
  readonly now: () => number
}
