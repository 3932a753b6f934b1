import { isRefusal, systemScope, type Meta, type Sealed, type Versioned } from '@fengqiao/domain-kit'
import { chosenIn, correctionTo, type Change } from '../../domain/importing/differing.ts'
import type { Import } from '../../domain/importing/import.ts'
import type { Fault } from '../../domain/importing/row.ts'
import type { LeftRow } from '../../domain/importing/sort-row.ts'
import { correct } from '../../domain/keep-resident.ts'
import type { Blind, Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { wordsAfter } from '../found-by.ts'
import { tokenOf } from '../owners.ts'
import { stepMeta, type SortedRow } from './sort-rows.ts'

/** The command under which a row corrects a record: the same whenever the row is worked on. */
export const takeMeta = (found: Versioned<Import>, row: number, at: Date): Meta =>
  stepMeta(found, row, { at, step: 'take' })

/** By what a record is found once it holds one side of the changes. */
export const blindWith = async (
  deps: Pick<Deps, 'seal' | 'blind' | 'sounding'>,
  {
    id,
    side,
    changes,
  }: { readonly id: string; readonly side: 'from' | 'to'; readonly changes: readonly Change[] },
) => {
  const clearOf = async (field: Change['field']): Promise<readonly string[] | undefined> => {
    const change = changes.find((one) => one.field === field)
    if (change === undefined) return undefined
    return (await deps.seal.open(id, change[side] as readonly Sealed[])).map((one) => one ?? '')
  }
  const [name, phones] = [(await clearOf('NAME'))?.[0], await clearOf('PHONES')]
  if (name === undefined && phones === undefined) return (): Promise<Partial<Blind>> => Promise.resolve({})
  const found = { ...(name === undefined ? {} : { name }), ...(phones === undefined ? {} : { phones }) }
  const words = wordsAfter(deps, id, found)
  return async (resident: Resident): Promise<Partial<Blind>> => ({
    ...(phones === undefined ? {} : { phones: phones.map(deps.blind.phone) }),
    ...(await words(resident)),
  })
}

/** A row about somebody who is on the register, with what was shown to differ. */
export type Differing = LeftRow & Required<Pick<LeftRow, 'residentId' | 'shown'>>

/** A row whose differences were shown, to be kept to as it was shown. */
export const isShown = (left: LeftRow | undefined): left is Differing =>
  left?.residentId !== undefined && left.shown !== undefined

/** Corrects the record as it was shown; answers false where it is another by now, or gone. */
const taken = async (
  deps: Deps,
  found: Versioned<Import>,
  { row, residentId: id, shown, changes }: Differing & { readonly changes: readonly Change[] },
): Promise<boolean> => {
  const meta = takeMeta(found, row, deps.clock())
  const act = { by: meta.actor, at: meta.at.getTime(), token: tokenOf(meta) }
  const guarded = { ...meta, expectedVersion: shown.version }
  const blind = await blindWith(deps, { id, side: 'to', changes })
  try {
    await deps.residents.change({ scope: systemScope, id }, guarded, async (resident) => {
      const correction = { ...correctionTo('to', changes), blind: await blind(resident) }
      return correct(resident, { ...act, correction })
    })
    return true
  } catch (error) {
    if (!isRefusal(error)) throw error
    return false
  }
}

const takenRow = (left: Differing, changes: readonly Change[]): LeftRow => {
  const shown = { ...left.shown, changes }
  return { ...left, outcome: 'CORRECTED', faults: [], shown }
}

const changedSince = (left: Differing): LeftRow => {
  const faults: readonly Fault[] = [{ column: 0, reason: 'CHANGED_SINCE_SHOWN' }]
  return { ...left, outcome: 'DIFFERS', faults }
}

/** What was not shown before the load began may be shown now, but nobody has chosen it. */
const unshown = ({ left, ...sorted }: SortedRow): SortedRow => {
  if (left === undefined) return sorted
  const { shown: _shown, ...kept } = left
  return { ...sorted, left: kept }
}

/** Takes from the sheet what was shown of a row and chosen; whoever is not chosen, or changed since, stays as he is. */
export const takingDifferences =
  (deps: Deps, found: Versioned<Import>) =>
  async (sorted: SortedRow, left: LeftRow | undefined): Promise<SortedRow> => {
    if (!isShown(left)) return unshown(sorted)
    const changes = chosenIn(found.state.chosen, left.row, left.shown)
    if (changes.length === 0) return sorted.fate === 'DIFFERS' ? { ...sorted, left } : unshown(sorted)
    const { row } = sorted
    if (await taken(deps, found, { ...left, changes }))
      return { row, fate: 'CORRECTED', left: takenRow(left, changes) }
    return sorted.fate === 'SAME' ? sorted : { row, fate: 'DIFFERS', left: changedSince(left) }
  }
