import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { actOf } from '../../domain/act.ts'
import { swapMembers } from '../../domain/merging/swap-members.ts'
import { refuse } from '../../domain/refusals.ts'
import type { Deps } from '../../ports.ts'
import { memberClaim, memberHolders, tokenOf } from '../owners.ts'
import { takeClaim } from '../take-claim.ts'
import { householdOf, stepOf } from './steps.ts'

type Needs = Pick<Deps, 'households' | 'residents' | 'claims' | 'clock'>

/** The household the other belongs to; refused where the one that stays belongs to another. */
export const demandOneHousehold = async (
  deps: Needs,
  { residentId, otherId }: { readonly residentId: string; readonly otherId: string },
): Promise<string | undefined> => {
  const [own, others] = [await householdOf(deps, residentId), await householdOf(deps, otherId)]
  if (own !== undefined && others !== undefined && own !== others) throw refuse('IN_TWO_HOUSEHOLDS')
  return others
}

export interface Stepping {
  readonly residentId: string
  readonly otherId: string
  readonly householdId?: string
}

/** The one that stays steps into the other's place; nobody may take the other into a household from here on. */
export const stepIn = async (
  deps: Needs,
  meta: Meta,
  { residentId, otherId, householdId }: Stepping,
): Promise<void> => {
  const take = takeClaim({ claims: deps.claims, owners: memberHolders(deps) })
  const token = tokenOf(meta)
  if (householdId !== undefined) {
    const claim = { value: memberClaim(residentId), owner: householdId, tokens: [token] }
    if ((await take(claim)) === 'taken') throw refuse('IN_TWO_HOUSEHOLDS')
    const facts = { ...actOf(meta), fromId: otherId, toId: residentId, token }
    await deps.households.change(
      { scope: systemScope, id: householdId },
      stepOf(meta, 'household'),
      (state) => swapMembers(state, facts),
    )
  }
  const own = { value: memberClaim(otherId), owner: otherId, tokens: [token] }
  if ((await take(own)) === 'taken') throw refuse('IN_A_HOUSEHOLD')
}
