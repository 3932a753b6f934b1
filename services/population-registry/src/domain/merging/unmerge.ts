import { DomainError } from '@fengqiao/domain-kit'
import type { Act } from '../act.ts'
import { demandKnown } from '../keep-resident.ts'
import { alreadyThere, refuse } from '../refusals.ts'
import { valueNames } from './evolve-merging.ts'
import type { Absorption, Blind, KnownResident, MergedResident, Resident, Since } from '../resident.ts'
import type { GaveBack, Returned, Returning, Stayed } from './merging-events.ts'

const reasons: Readonly<Partial<Record<Since, string>>> = { MOVE: 'MOVED_SINCE', ACCOUNT: 'LINKED_SINCE' }

const nameOf = (since: Since): string => {
  if (since === 'MOVE') return valueNames.HOME
  return since === 'ACCOUNT' ? 'account' : valueNames[since]
}

/** What was done since that nobody can tell whose it is: each named by its field. */
const undoneBy = (since: readonly Since[]): DomainError =>
  new DomainError('not-allowed-now', 'CHANGED_SINCE_MERGE', {
    violations: since.map((one) => ({ field: nameOf(one), reason: reasons[one] ?? 'CORRECTED_SINCE' })),
  })

/** What stands in the way: what was taken over and corrected since, a move, an account. */
const inTheWay = ({ fields, since }: Absorption): readonly Since[] =>
  since.filter((one) => one === 'MOVE' || one === 'ACCOUNT' || fields.includes(one))

/** The merge that is to be undone; refused where a later fact forbids it. The last goes first. */
export const demandUndoable = (resident: Resident, otherId: string): Absorption => {
  const { absorptions = [] } = demandKnown(resident)
  const found = absorptions.find(({ residentId }) => residentId === otherId)
  if (found === undefined) throw refuse('NOT_MERGED')
  if (found !== absorptions.at(-1)) throw refuse('MERGED_SINCE')
  const since = inTheWay(found)
  if (since.length > 0) throw undoneBy(since)
  return found
}

/** The record that is to come back; a merge that is only under way is not undone. */
export const demandSettled = (resident: Resident, into: string): MergedResident => {
  if (resident.status !== 'MERGED' || resident.into !== into) throw refuse('NOT_MERGED')
  if (resident.phase !== 'SETTLED') throw refuse('MERGE_UNDER_WAY')
  return resident
}

/** Prepares the way back: the number is the record's own from here on. */
export const beginReturn = (
  resident: Resident,
  { into, ...facts }: Act & { readonly into: string; readonly token: string; readonly blind: Blind },
): readonly Returning[] => {
  demandSettled(resident, into)
  return [{ type: 'Returning', ...facts }]
}

/** The other will not take it in: it goes back as it was. */
export const turnBack = (resident: Resident, act: Act): readonly Returning[] => {
  if (resident.status !== 'MERGED' || resident.phase !== 'ASIDE' || resident.held === undefined) return []
  return [{ type: 'Returning', ...act, token: resident.token, blind: resident.held }]
}

/** Gives the other back. This is what makes them two again. */
export const giveBack = (
  resident: Resident,
  { token, ...facts }: Omit<GaveBack, 'type' | 'accountId'> & { readonly token: string },
): readonly GaveBack[] => {
  const { accountCame } = demandUndoable(resident, facts.residentId)
  const { fenced, accountId } = resident as KnownResident
  if (fenced.includes(token)) throw alreadyThere('OVERTAKEN')
  return [{ type: 'GaveBack', ...facts, ...(accountCame && accountId !== undefined ? { accountId } : {}) }]
}

/** The other did not give it back after all. */
export const stay = (resident: Resident, act: Act): readonly Stayed[] =>
  resident.status === 'MERGED' && resident.phase === 'RETURNING' ? [{ type: 'Stayed', ...act }] : []

/** The other did not take it in, or has given it back. */
export const comeBack = (resident: Resident, act: Act): readonly Returned[] =>
  resident.status === 'MERGED' && resident.held !== undefined ? [{ type: 'Returned', ...act }] : []
