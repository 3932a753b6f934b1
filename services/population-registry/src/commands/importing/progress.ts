import { DomainError, systemScope, type Versioned } from '@fengqiao/domain-kit'
import { actOf, ownStep, type Act } from '../../domain/act.ts'
import type { Import } from '../../domain/importing/import.ts'
import type { ImportEvent } from '../../domain/importing/import-events.ts'
import type { RowRange } from '../../domain/importing/left-rows.ts'
import type { Deps } from '../../ports.ts'

/** How long whoever works on an import may be silent before another takes it up. */
const patience = 30_000

/** The work on one import, as far as whoever does it may say. */
export interface Progress {
  /** Commits what follows from the work; refused as stale where somebody steered the import, or took it up, meanwhile. */
  readonly commit: (facts: (act: Act) => readonly ImportEvent[]) => Promise<void>
  /** Says how far the work is, so that it goes on there and nobody else takes it up. */
  readonly advance: (reached: Partial<Reached>) => Promise<void>
  /** Whether nobody steered it meanwhile. */
  readonly isOurs: () => Promise<boolean>
}

export type Reached = Pick<
  Extract<ImportEvent, { type: 'Advanced' }>,
  'rowsDone' | 'counts' | 'groupsDone' | 'households' | 'householdsUndone' | 'undone' | 'kept' | 'restored'
>

/** Who works: a name of the process's own, so that two who take up the same import are told apart. */
export interface Worker {
  readonly name: string
  readonly isStopping: () => boolean
  /** Rows that are worked on together. */
  readonly pageSize: number
}

/** Pages that are worked on at once: the work on one mostly waits for the engine. */
export const pagesAtOnce = 2

const mostTakenBack = 100

/**
 * Rows that are taken back together: each by commands of its own, so a whole page of them would leave the clerk without a
 * word for long, and have another take the work up.
 */
export const takenBackAtOnce = ({ pageSize }: Pick<Worker, 'pageSize'>): number =>
  Math.min(pageSize, mostTakenBack)

/** Pages that whoever worked may have had in hand when he was told to stop: more than he can, of a release before too. */
export const pagesInHand = 2 * (pagesAtOnce + 1)

/** The rows after those that are done with that somebody may still have in hand, or had when he died. */
export const handAfter = (rowsDone: number, { pageSize }: Pick<Worker, 'pageSize'>): RowRange => ({
  from: rowsDone + 1,
  to: rowsDone + pagesInHand * pageSize,
})

/** Use at the beginning of work on an import that was found due. */
export const progressOf = (
  { imports, clock }: Pick<Deps, 'imports' | 'clock'>,
  worker: Worker,
  { id, version: found, state }: Versioned<Import>,
): Progress => {
  let [version, rowsDone] = [found, state.rowsDone]
  const commit: Progress['commit'] = async (facts) => {
    const meta = { ...ownStep(`${id}/${worker.name}/${String(version)}`, clock()), expectedVersion: version }
    version = (await imports.change({ scope: systemScope, id }, meta, () => facts(actOf(meta)))).version
  }
  return {
    commit,
    advance: async (reached) => {
      rowsDone = reached.rowsDone ?? rowsDone
      await commit((act) => [{ type: 'Advanced', ...act, ...reached, rowsDone, nextAt: act.at + patience }])
    },
    isOurs: async () => (await imports.load(systemScope, id)).version === version,
  }
}

/** Whether the work ended because somebody else has the import now. */
export const isTakenOver = (error: unknown): boolean =>
  error instanceof DomainError && (error.kind === 'stale' || error.reason === 'REUSED_KEY')
