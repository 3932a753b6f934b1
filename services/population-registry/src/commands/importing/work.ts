import { DomainError, type Versioned } from '@fengqiao/domain-kit'
import type { Import } from '../../domain/importing/import.ts'
import { forget } from '../../domain/importing/steer.ts'
import type { Deps } from '../../ports.ts'
import { loadImport } from './load-import.ts'
import { handAfter, isTakenOver, progressOf, type Progress, type Worker } from './progress.ts'
import { readImport } from './read-import.ts'
import { undoImport } from './undo-import.ts'

const broken = (error: unknown): string | undefined =>
  error instanceof DomainError && error.kind === 'invalid' ? error.details.violations?.[0]?.reason : undefined

const worksOf = (deps: Deps, worker: Worker) =>
  ({
    READING: readImport(deps, worker),
    LOADING: loadImport(deps, worker),
    UNDOING: undoImport(deps, worker),
  }) satisfies Partial<
    Record<Import['status'], (found: Versioned<Import>, progress: Progress) => Promise<void>>
  >

const noRange = { from: 1, to: 0 }

/**
 * Nobody has worked with the sheet for long: its key goes, and with it every copy, and what it said of people otherwise
 * than their records. Done again it does no harm.
 */
const forgetSheet = async (
  deps: Deps,
  { id, state }: Versioned<Import>,
  { progress, worker }: { readonly progress: Progress; readonly worker: Worker },
): Promise<void> => {
  await deps.seal.erase(id)
  // What was in hand when it was paused may have been taken, and the undo has to know.
  const kept = state.status === 'PAUSED' ? handAfter(state.rowsDone, worker) : noRange
  await deps.leftRows.forget(id, kept)
  await progress.commit((act) => forget(state, act))
}

/** Says that the work is taken up, does it, and says what came of it. */
const take = async (deps: Deps, found: Versioned<Import>, worker: Worker): Promise<void> => {
  const { status, rowsDone } = found.state
  const progress = progressOf(deps, worker, found)
  try {
    if (status !== 'READING' && status !== 'LOADING' && status !== 'UNDOING') {
      await forgetSheet(deps, found, { progress, worker })
      return
    }
    await progress.advance({ rowsDone })
    await worksOf(deps, worker)[status](found, progress)
  } catch (error) {
    if (isTakenOver(error)) return
    const reason = broken(error)
    if (reason === undefined) throw error
    await progress.commit((act) => [{ type: 'Unreadable', ...act, reason }])
  }
}

/** In bytes: some thousand rows at most, which are done with in seconds and take little room. */
const fewBytes = 300_000

/** Whether a sheet is one that waits for no other: a clerk with a page of people need not wait until a town is loaded. */
export const isSmall = ({ file }: Pick<Import, 'file'>): boolean => file.size <= fewBytes

/** Among so many that are due one is looked for that may be taken up. */
const lookedAt = 20

/** Brings an import that is due forward, whichever replica began it, if it may be taken up here. Answers how many. */
export const workOnImports =
  (deps: Deps, worker: Worker, mayTake: (one: Import) => boolean = () => true) =>
  async (): Promise<number> => {
    const due = await deps.imports.due(deps.clock(), lookedAt)
    const found = due.find(({ state }) => mayTake(state))
    if (found === undefined) return 0
    await take(deps, found, worker)
    return 1
  }
