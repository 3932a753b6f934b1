import type { JournalEntry, JournalHead } from '@fengqiao/domain-kit'
import type { Distinguished } from '../../domain/distinction.ts'
import type { PairsTurn } from '../../domain/finding/kept-pairs.ts'
import type { Deps } from '../../ports.ts'
import { findAllPairs } from './find-all-pairs.ts'
import { findPairsOf } from './find-pairs.ts'

type Needs = Pick<
  Deps,
  | 'communities'
  | 'residents'
  | 'distinctions'
  | 'duplicatePairs'
  | 'journal'
  | 'seal'
  | 'blind'
  | 'sounding'
  | 'clock'
>

/** Further behind than this, everybody is compared anew: that is quicker than one by one. */
const mostBehind = 2_000
const page = 200

/** Records that an entry may have made like another, or unlike. */
const touchedBy = ({ kind, aggregateId, event }: JournalEntry): readonly string[] => {
  if (kind === 'Resident') return [aggregateId]
  return kind === 'Distinction' ? (event as Distinguished).pair : []
}

const follow = async (deps: Needs, after: number): Promise<number> => {
  const entries = await deps.journal.read(after, page)
  const position = entries.at(-1)?.position ?? after
  for (const id of new Set(entries.flatMap(touchedBy))) await findPairsOf(deps, id, position)
  return position
}

interface Behind {
  /** The journal is another than the one that was followed, or none was. */
  readonly isOther: boolean
  readonly behind: number
}

const behindOf = ({ epoch, position }: PairsTurn, head: JournalHead): Behind => {
  const isOther = epoch !== head.epoch
  return { isOther, behind: isOther ? head.position : head.position - position }
}

/**
 * Follows the registry's own journal: whoever was entered, corrected, moved, merged or told apart is compared anew. One
 * process at a time does it; what it does is the same whoever does it, and whenever.
 */
export const followPairs = (deps: Needs, worker: string) => {
  let seen = -1
  const comeUp = async (turn: PairsTurn, head: JournalHead): Promise<number> => {
    const { isOther, behind } = behindOf(turn, head)
    // While a sheet is loaded, everybody would have to be compared again and again.
    const isBusy = head.position !== seen
    seen = head.position
    if (behind > mostBehind && isBusy) return turn.position
    if (!isOther && behind <= mostBehind) return follow(deps, turn.position)
    await findAllPairs(deps, head.position)
    return head.position
  }
  return async (): Promise<number> => {
    const turn = await deps.duplicatePairs.takeTurn(worker, deps.clock())
    if (turn === undefined) return 0
    const head = await deps.journal.head()
    const position = await comeUp(turn, head)
    if (position !== turn.position) await deps.duplicatePairs.advance(worker, { epoch: head.epoch, position })
    return 0
  }
}
