import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import {
  chosenIn,
  correctionTo,
  standingIn,
  undoneIn,
  type Change,
} from '../../domain/importing/differing.ts'
import type { Import } from '../../domain/importing/import.ts'
import type { LeftRow } from '../../domain/importing/sort-row.ts'
import { correct, fence } from '../../domain/keep-resident.ts'
import { isKnown, type Resident } from '../../domain/resident.ts'
import type { RowRange } from '../../domain/importing/left-rows.ts'
import type { Deps } from '../../ports.ts'
import { tokenOf } from '../owners.ts'
import { stepMeta } from './sort-rows.ts'
import { blindWith, isShown, takeMeta, type Differing } from './take-differences.ts'

/** How far the load came, and how far somebody may still be who had a page in hand. */
interface Reach {
  readonly loadedTo: number
  readonly inHandTo: number
}

const look = async ({ residents }: Deps, id: string): Promise<Versioned<Resident> | undefined> =>
  residents.look(systemScope, id)

/**
 * Whether a row in somebody's hand corrected its record. It acts in that command's place: one who sleeps finds it done
 * when he wakes, and what it left tells that nothing was corrected.
 */
const hasActed = async (deps: Deps, found: Versioned<Import>, { row, residentId: id }: Differing) => {
  const meta = takeMeta(found, row, deps.clock())
  const tokens = [tokenOf(meta)]
  const facts = { by: meta.actor, at: meta.at.getTime(), tokens }
  await deps.residents.change({ scope: systemScope, id }, meta, (state) => fence(state, facts))
  const resident = (await look(deps, id))?.state
  return resident === undefined || !isKnown(resident) || !resident.fenced.includes(tokenOf(meta))
}

/** The rows of a page whose records this import corrected, as they were shown and chosen. */
const correctedIn = async (
  deps: Deps,
  found: Versioned<Import>,
  { range, loadedTo, inHandTo }: Reach & { readonly range: RowRange },
): Promise<readonly Differing[]> => {
  const corrected: Differing[] = []
  for (const left of await deps.leftRows.within(found.id, range)) {
    if (!isShown(left)) continue
    const { row, outcome, shown } = left
    const changes = chosenIn(found.state.chosen, row, shown)
    if (changes.length === 0) continue
    const inHand = row > loadedTo && row <= inHandTo
    if (inHand ? await hasActed(deps, found, left) : row <= loadedTo && outcome !== 'DIFFERS')
      corrected.push({ ...left, shown: { ...shown, changes } })
  }
  return corrected
}

/** Gives the record what it held before, wherever it still holds what the import put there. */
const restore = async (deps: Deps, found: Versioned<Import>, { row, residentId: id, shown }: Differing) => {
  const before = await look(deps, id)
  if (before === undefined || !isKnown(before.state)) return
  const meta = stepMeta(found, row, { at: deps.clock(), step: 'set-back' })
  const act = { by: meta.actor, at: meta.at.getTime(), token: tokenOf(meta) }
  // Nothing came after the correction: what an import brought is once more only that.
  const alone = before.version === shown.version + 1
  const entryOf = alone && shown.importId !== undefined ? { entryOf: shown.importId } : {}
  const guard = alone ? { expectedVersion: before.version } : {}
  await deps.residents.change({ scope: systemScope, id }, { ...meta, ...guard }, async (resident) => {
    const changes = isKnown(resident) ? standingIn(resident, shown.changes) : []
    if (changes.length === 0) return []
    const blind = await blindWith(deps, { id, side: 'from', changes })
    const correction = { ...correctionTo('from', changes), blind: await blind(resident) }
    return correct(resident, { ...act, correction }).map((fact) => ({ ...fact, ...entryOf }))
  })
}

const keptOf = (left: Differing, kept: readonly Change[]): LeftRow => ({
  ...left,
  outcome: kept.length === 0 ? 'RESTORED' : 'KEPT',
  faults: kept.map(() => ({ column: 0, reason: 'WORKED_ON_SINCE' })),
})

/** What became of a record is read from the record itself, so that it is the same when this is done again. */
const outcomeOf = async (deps: Deps, left: Differing): Promise<LeftRow> => {
  const resident = (await look(deps, left.residentId))?.state
  const { changes } = left.shown
  const undone = resident && isKnown(resident) ? undoneIn(resident, changes) : []
  return keptOf(
    left,
    changes.filter((one) => !undone.includes(one)),
  )
}

/** Sets back what the rows of a page corrected, where nobody has worked on it since. */
export const setBackPage = async (
  deps: Deps,
  found: Versioned<Import>,
  reach: Reach & { readonly range: RowRange },
): Promise<readonly LeftRow[]> => {
  const corrected = await correctedIn(deps, found, reach)
  await deps.seal.fetch(corrected.map(({ residentId }) => residentId))
  const rows: LeftRow[] = []
  for (const left of corrected) {
    await restore(deps, found, left)
    rows.push(await outcomeOf(deps, left))
  }
  await deps.leftRows.add(found.id, rows)
  return rows
}
