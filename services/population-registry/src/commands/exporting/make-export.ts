import { DomainError, systemScope, type AttachmentRef, type Versioned } from '@fengqiao/domain-kit'
import { expire } from '../../domain/exporting/decide.ts'
import { wordsOf, type Export } from '../../domain/exporting/export.ts'
import { questionsOf, type Form } from '../../domain/forming/form.ts'
import type { Deps } from '../../ports.ts'
import { communityNames } from '../../queries/person-row.ts'
import { isTakenOver, type Worker } from '../importing/progress.ts'
import { advance, workOn, type Work } from './progress.ts'
import { rowsOf, stopped, type InMaking } from './rows.ts'

/** The file is whole and nobody refers to it yet: it becomes the export's by one commit, or is swept. */
const handOver = async (
  { exportFiles }: Deps,
  { id, work, people }: { readonly id: string; readonly work: Work; readonly people: number },
  file: AttachmentRef,
): Promise<void> => {
  if (people === 0) return work.commit((act) => [{ type: 'FoundNobody', ...act }])
  const claim = await exportFiles.claim({ ids: [file.id], by: id, holder: id })
  const [ref = file] = claim.refs
  await work.commit((act) => {
    claim.demandFresh()
    return [{ type: 'ExportMade', ...act, file: ref, people }]
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
  const written = new Set<string>()
  const why = { exportId: id, asked: state, words, at }
  const { askedBy, format, language, columns } = state
  const { form } = await formOf(deps, found)
  const around = { ...(form ? { form } : {}), communities: await communityNames(deps) }
  const rows = rowsOf(deps, found, { work, why, isStopping: worker.isStopping, written, ...around })
  const questions = form ? questionsOf(form.state.terms).map(({ question }) => question) : []
  const sheet = { exportId: id, askedBy, at: at.getTime(), format, language, columns, questions, rows }
  const incoming = { by: id, commandId: work.attempt, at, size: 0, bytes: deps.exportSheets.write(sheet) }
  try {
    const stored = await deps.exportFiles.store(incoming)
    // Counted now: the rows come while the file is stored.
    await handOver(deps, { id, work, people: written.size }, stored)
  } catch (error) {
    if (!isTooLarge(error)) throw error
    await work.commit((act) => [{ type: 'FoundTooMany', ...act }])
  }
}

/** The key goes first, and with it every copy of the file; done again it does no harm. */
const endExport = async (deps: Deps, worker: Worker, found: Versioned<Export>): Promise<void> => {
  await deps.seal.erase(found.id)
  await workOn(deps, worker, found).commit((act) => expire(found.state, act))
}

const isInMaking = (found: Versioned<Export>): found is InMaking => found.state.status === 'MAKING'

/** Makes the file of an export that is due, or ends one whose time is over, whichever replica began it. */
export const workOnExports = (deps: Deps, worker: Worker) => async (): Promise<number> => {
  const due = await deps.exports.due(deps.clock(), 1)
  for (const found of due) {
    try {
      await (isInMaking(found) ? makeFile(deps, worker, found) : endExport(deps, worker, found))
    } catch (error) {
      if (error !== stopped && !isTakenOver(error)) throw error
    }
  }
  return due.length
}
