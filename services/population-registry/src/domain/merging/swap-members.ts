import type { Act } from '../act.ts'
import type { Household, LiveHousehold } from '../household.ts'
import type { Member, Swapped, SwappedBack } from '../household-events.ts'
import { alreadyThere, refuse } from '../refusals.ts'

const memberOf = ({ members }: LiveHousehold, id: string): Member | undefined =>
  members.find(({ residentId }) => residentId === id)

/** Puts the record that stays in the place of the one merged into it; `token` is the claim by which it was secured. */
export const swapMembers = (
  household: Household,
  {
    fromId,
    toId,
    token,
    ...act
  }: Act & { readonly fromId: string; readonly toId: string; readonly token: string },
): readonly Swapped[] => {
  if (household.status === 'VOID') return []
  const [from, to] = [memberOf(household, fromId), memberOf(household, toId)]
  if (from === undefined) return []
  if (household.fenced.includes(token)) throw alreadyThere('OVERTAKEN')
  const index = household.members.indexOf(from)
  return [{ type: 'Swapped', ...act, token, from, index, toId, ...(to ? { to } : {}) }]
}

const isStanding = (household: LiveHousehold, token: string): boolean => {
  const swap = household.swaps?.find((one) => one.token === token)
  return swap !== undefined && memberOf(household, swap.toId) !== undefined
}

/** Refuses where the household is another by now, so that nobody could come back into it. */
export const demandSwapped = (household: Household | undefined, token: string): void => {
  const stands = household !== undefined && household.status !== 'VOID' && isStanding(household, token)
  if (!stands) throw refuse('HOUSEHOLD_CHANGED_SINCE')
}

/** Puts both back where they stood; nothing where the household is another by now. */
export const swapBack = (
  household: Household,
  facts: Act & { readonly token: string },
): readonly SwappedBack[] =>
  household.status !== 'VOID' && isStanding(household, facts.token) ? [{ type: 'SwappedBack', ...facts }] : []
