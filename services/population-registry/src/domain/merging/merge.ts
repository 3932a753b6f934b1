import type { Act } from '../act.ts'
import { demandKnown } from '../keep-resident.ts'
import { alreadyThere, refuse } from '../refusals.ts'
import { absorbedIds, isKnown, type KnownResident, type MergedResident, type Resident } from '../resident.ts'
import type { SetAside, Settled, Took } from './merging-events.ts'

/** Whether a record has taken another in by this merge and not given it back. */
export const hasTaken = (resident: Resident | undefined, token: string): boolean => {
  if (resident === undefined) return false
  const { absorptions = [] } =
    resident.status === 'MERGED' ? resident.before : isKnown(resident) ? resident : {}
  return absorptions.some((one) => one.token === token)
}

/** Two people who sign in are not made one: somebody would see what is another's. */
export const demandOneAccount = (one: KnownResident, other: Pick<KnownResident, 'accountId'>): void => {
  if (one.accountId !== undefined && other.accountId !== undefined) throw refuse('TWO_ACCOUNTS')
}

/** Takes a record off the lists, until the other has taken it in. */
export const setAside = (resident: Resident, facts: Omit<SetAside, 'type'>): readonly SetAside[] => {
  demandKnown(resident)
  return [{ type: 'SetAside', ...facts }]
}

/** Takes a record in that was set aside by this merge. This is what makes the two one. */
export const take = (
  resident: Resident,
  other: MergedResident,
  facts: Omit<Took, 'type' | 'within' | 'accountId'>,
): readonly Took[] => {
  const known = demandKnown(resident)
  demandOneAccount(known, other.before)
  if (known.fenced.includes(facts.token)) throw alreadyThere('OVERTAKEN')
  const { accountId } = other.before
  return [
    {
      type: 'Took',
      ...facts,
      within: absorbedIds(other.before),
      ...(accountId === undefined ? {} : { accountId }),
    },
  ]
}

/** The other has taken it in. */
export const settle = (resident: Resident, act: Act): readonly Settled[] =>
  resident.status === 'MERGED' && resident.phase === 'ASIDE' ? [{ type: 'Settled', ...act }] : []
