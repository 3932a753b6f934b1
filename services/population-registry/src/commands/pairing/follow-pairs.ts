import type { JournalEntry } from '@fengqiao/domain-kit'
import type { Distinguished } from '../../domain/distinction.ts'
import type { Deps } from '../../ports.ts'
import { followJournal } from '../follow-journal.ts'
import { findAllPairs } from './find-all-pairs.ts'
import { findPairsOf } from './find-pairs.ts'

type Needs = Pick<
  Deps,
  | 'communities'
  | 'residents'
  | 'distinctions'
  | 'duplicatePairs'
  | 'enteredLately'
  | 'journal'
  | 'seal'
  | 'blind'
  | 'sounding'
  | 'clock'
>

/** Records that an entry may have made like another, or unlike. */
const touchedBy = ({ kind, aggregateId, event }: JournalEntry): readonly string[] => {
  if (kind === 'Resident') return [aggregateId]
  return kind === 'Distinction' ? (event as Distinguished).pair : []
}

/** Follows the journal: whoever was entered, corrected, moved, merged or told apart is compared anew. */
export const followPairs = (deps: Needs, worker: string) =>
  followJournal(
    deps,
    {
      turns: deps.duplicatePairs,
      concerns: (entry) => touchedBy(entry).length > 0,
      follow: (entries, position) => findPairsOf(deps, [...new Set(entries.flatMap(touchedBy))], position),
      findAll: (position) => findAllPairs(deps, position),
    },
    worker,
  )
