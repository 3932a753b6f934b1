import {
  notFound,
  systemScope,
  type Ask,
  type Command,
  type Meta,
  type Receipt,
  type Scope,
} from '@fengqiao/domain-kit'
import { actOf } from '../domain/act.ts'
import type { Household } from '../domain/household.ts'
import type { NewMember } from '../domain/household-events.ts'
import { followGridTogether, join, leave, open } from '../domain/keep-household.ts'
import { demandKnown } from '../domain/keep-resident.ts'
import { refuse } from '../domain/refusals.ts'
import type { KnownResident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { settleGrid } from './homes.ts'
import { memberClaim, memberHolders, tokenOf } from './owners.ts'
import { takeClaim } from './take-claim.ts'

type Needs = Pick<Deps, 'buildings' | 'residents' | 'households' | 'claims' | 'seal' | 'clock'>

const present = async ({ residents }: Needs, scope: Scope, id: string): Promise<KnownResident> => {
  const known = demandKnown((await residents.load(scope, id)).state)
  if (known.status !== 'PRESENT') throw refuse('NOT_PRESENT')
  return known
}

/** Secures people for a household: whoever belongs to another is refused. */
const secure = async (
  deps: Needs,
  meta: Meta,
  { owner, people }: { readonly owner: string; readonly people: readonly string[] },
): Promise<void> => {
  const take = takeClaim({ claims: deps.claims, owners: memberHolders(deps) })
  const claims = people.map((id) => ({ value: memberClaim(id), owner, tokens: [tokenOf(meta)] }))
  const met = await deps.claims.insert(claims)
  for (const claim of claims) {
    const standing = met.get(claim.value)
    if (standing && (await take(claim, standing)) === 'taken') throw refuse('IN_A_HOUSEHOLD')
  }
}

/** The head's room under the household's own key: the household stays when the person goes. */
const sealHousehold = async (
  { seal }: Needs,
  { id, headId, number, head }: { id: string; headId: string; number?: string; head: KnownResident },
) => {
  const [room] = await seal.open(headId, head.place.room === undefined ? [] : [head.place.room])
  const clear = [
    ['number', number],
    ['room', room],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined)
  const sealed = await seal.seal(
    id,
    clear.map(([, text]) => text),
  )
  return Object.fromEntries(clear.map(([name], index) => [name, sealed[index]]))
}

export interface Opening {
  readonly headId: string
  readonly number?: string
  readonly members: readonly NewMember[]
}

interface Opened {
  readonly receipt: Receipt
  readonly buildingCode: string
}

const openNew = async (
  deps: Needs,
  id: string,
  { scope, meta, input: { headId, number, members } }: Ask<Opening>,
): Promise<Opened> => {
  const people = [...new Set([headId, ...members.map(({ residentId }) => residentId)])]
  const [head] = await Promise.all(people.map((one) => present(deps, scope, one)))
  if (!head) throw notFound()
  await secure(deps, meta, { owner: id, people })
  const words = { id, headId, head, ...(number === undefined ? {} : { number }) }
  const { room, number: sealedNumber } = await sealHousehold(deps, words)
  const { buildingCode, gridCode } = head.place
  const place = { buildingCode, ...(gridCode ? { gridCode } : {}), ...(room ? { room } : {}) }
  const facts = { ...actOf(meta), headId, place, ...(sealedNumber ? { number: sealedNumber } : {}) }
  return { receipt: await deps.households.create(meta, () => open(facts, members)), buildingCode }
}

/** A repeat is answered as the first was. */
const openedBefore = async (deps: Needs, meta: Meta, before: Household): Promise<Opened> => {
  const receipt = await deps.households.create(meta, () => [])
  return { receipt, buildingCode: before.status === 'VOID' ? '' : before.place.buildingCode }
}

/** Opens a household with its head and whoever else belongs to it, at the head's place. */
export const openHousehold =
  (deps: Needs): Command<Opening> =>
  async (ask) => {
    const { meta } = ask
    const { households: store } = deps
    const id = store.idFor(meta)
    const before = await store.look(systemScope, id)
    const { receipt, buildingCode } = await (before
      ? openedBefore(deps, meta, before.state)
      : openNew(deps, id, ask))
    await settleGrid(deps, meta, { store, id, buildingCode, follow: followGridTogether })
    return receipt
  }

export interface Joining extends NewMember {
  readonly householdId: string
}

/** Takes somebody into a household. */
export const joinHousehold =
  (deps: Needs): Command<Joining> =>
  async ({ scope, meta, input: { householdId, ...joining } }) => {
    await deps.households.load(scope, householdId)
    await present(deps, scope, joining.residentId)
    await secure(deps, meta, { owner: householdId, people: [joining.residentId] })
    return deps.households.change({ scope, id: householdId }, meta, (household) =>
      join(household, { ...actOf(meta), ...joining, token: tokenOf(meta) }),
    )
  }

/** Lets somebody go. His claim stays where it was and means nothing: the household no longer holds him. */
export const leaveHousehold =
  ({ households }: Needs): Command<{ readonly householdId: string; readonly residentId: string }> =>
  ({ scope, meta, input: { householdId, residentId } }) =>
    households.change({ scope, id: householdId }, meta, (household) =>
      leave(household, { ...actOf(meta), residentId }),
    )
