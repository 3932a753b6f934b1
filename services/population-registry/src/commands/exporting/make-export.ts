import {
  DomainError,
  eachOnItsOwn,
  systemScope,
  type AttachmentRef,
  type Versioned,
} from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import { expire, warn } from '../../domain/exporting/decide.ts'
import { endsAt, isUncounted, wordsOf, type Export } from '../../domain/exporting/export.ts'
import type { ExportMade } from '../../domain/exporting/export-events.ts'
import { questionsOf, type Form } from '../../domain/forming/form.ts'
import type { Deps } from '../../ports.ts'
import { countChildren } from '../../queries/people-of.ts'
import { communityNames } from '../../queries/person-row.ts'
import { isTakenOver, type Worker } from '../importing/progress.ts'
import { advance, workOn, type Work } from './progress.ts'
import { rowsOf, stopped, type InMaking } from './rows.ts'

/** The file is whole and nobody refers to it yet: it becomes the export's by one commit, or is swept. */
const handOver = async (
  { exportFiles }: Deps,
  {
    id,
    work,
    ...made
  }: Omit<ExportMade, 'type' | 'by' | 'at' | 'file'> & { readonly id: string; readonly work: Work },
  file: AttachmentRef,
): Promise<void> => {
  const { people, askedBy } = made
  if (people === 0)
    return work.commit((act) => [{ type: 'FoundNobody', ...act, ...(askedBy ? { askedBy } : {}) }])
  const claim = await exportFiles.claim({ ids: [file.id], by: id, holder: id })
  const [ref = file] = claim.refs
  await work.commit((act) => {
    claim.demandFresh()
    return [{ type: 'ExportMade', ...act, ...made, file: ref }]
  })
  await claim.confirm()
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof DomainError && error.details.violations?.[0]?.reason === 'FILE_TOO_LARGE'

const formOf = async (
  { forms }: Deps,
  { state: { formId } }: InMaking,
): Promise<{ form?: Versioned<Form> }> =>
  formId === undefined ? {} : { form: await forms.load(systemScope, formId) }

/** Makes the file from its beginning: a making that was cut short left nothing that anybody takes for a file. */
const makeFile = async (deps: Deps, worker: Worker, found: InMaking): Promise<void> => {
  const { id, state } = found
  const work = workOn(deps, worker, found)
  await advance(work, 0)
  const at = deps.clock()
  const [words = ''] = await deps.seal.open(wordsOf(id), [state.words])
  const [written, children] = [new Set<string>(), new Set<string>()]
  const why = { exportId: id, asked: state, words, at }
  const { askedBy, format, language, columns } = state
  const { form } = await formOf(deps, found)
  const around = { ...(form ? { form } : {}), communities: await communityNames(deps) }
  const rows = rowsOf(deps, found, { work, why, isStopping: worker.isStopping, written, children, ...around })
  const questions = form ? questionsOf(form.state.terms).map(({ question }) => question) : []
  const sheet = { exportId: id, askedBy, at: at.getTime(), format, language, columns, questions, rows }
  const incoming = { by: id, commandId: work.attempt, at, size: 0, bytes: deps.exportSheets.write(sheet) }
  try {
    const stored = await deps.exportFiles.store(incoming)
    // Counted now: the rows come while the file is stored.
    await handOver(deps, { id, work, askedBy, people: written.size, children: children.size }, stored)
  } catch (error) {
    if (!isTooLarge(error)) throw error
    await work.commit((act) => [{ type: 'FoundTooMany', ...act, askedBy }])
  }
}

/** The key goes first, and with it every copy of the file; done again it does no harm. */
const endExport = async (deps: Deps, worker: Worker, found: Versioned<Export>): Promise<void> => {
  await deps.seal.erase(found.id)
  await workOn(deps, worker, found).commit((act) => expire(found.state, act))
}

/** Counts the children in what was asked for, as of today, for whoever is to agree. */
const count = async (deps: Deps, worker: Worker, found: Versioned<Export>): Promise<void> => {
  const day = dayAt(deps.clock().getTime())
  let children = 0
  for (const territory of found.state.territories) {
    if (worker.isStopping()) throw stopped
    children += await countChildren(deps, territory, day)
  }
  await workOn(deps, worker, found).commit((act) => [{ type: 'ChildrenCounted', ...act, children }])
}

const warnAsker = (deps: Deps, worker: Worker, found: Versioned<Export>): Promise<void> =>
  workOn(deps, worker, found).commit((act) => warn(found.state, act))

const isInMaking = (found: Versioned<Export>): found is InMaking => found.state.status === 'MAKING'

const takeUp = (deps: Deps, worker: Worker, found: Versioned<Export>): Promise<void> => {
  if (isInMaking(found)) return makeFile(deps, worker, found)
  const isOver = deps.clock().getTime() >= (endsAt(found.state) ?? Infinity)
  if (isOver) return endExport(deps, worker, found)
  return isUncounted(found.state) ? count(deps, worker, found) : warnAsker(deps, worker, found)
}

/** So many are seen to in one go. */
const batch = 20

/**
 * Does what is due for exports: counts their children, makes their files, warns who asked, or ends them, whoever began
 * it. One that fails keeps no other waiting, and is tried again the next time. Answers how many were due.
 */
export const workOnExports = (deps: Deps, worker: Worker) => async (): Promise<number> => {
  const due = await deps.exports.due(deps.clock(), batch)
  await eachOnItsOwn(due, async ({ id, version }) => {
    // What was due a file ago may be another's by now, or have longer to live: then it is left to the next time.
    const found = await deps.exports.look(systemScope, id)
    if (found?.version !== version || worker.isStopping()) return
    try {
      await takeUp(deps, worker, found)
    } catch (error) {
      if (error !== stopped && !isTakenOver(error)) throw error
    }
  })
  return due.length
}
