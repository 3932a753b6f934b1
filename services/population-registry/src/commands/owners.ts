import { systemScope, DomainError, type Meta, type Versioned } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../domain/act.ts'
import type { Household } from '../domain/household.ts'
import { fenceMembership } from '../domain/keep-household.ts'
import { fenceOrganisation } from '../domain/keep-organisation.ts'
import { fence } from '../domain/keep-resident.ts'
import { nameAt, type Named } from '../domain/organisation-name.ts'
import { isKnown, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import type { Owners } from './take-claim.ts'

/** Under which an ID number is claimed: by its index, never in clear. */
export const idNumberClaim = (blind: string): string => `id-number/${blind}`

/** Every claim on a number, one a key, in one order: two who try meet at the first that both make. */
export const numberClaims = ({ blind }: Pick<Deps, 'blind'>, idNumber: string): readonly string[] =>
  blind.all.map((tokens) => idNumberClaim(tokens.idNumber(idNumber)))

/** Under which a person is claimed by a household. */
export const memberClaim = (residentId: string): string => `member/${residentId}`

/** Under which a credit code is claimed: it hangs in the shop, so in clear. */
export const creditCodeClaim = (code: string): string => `credit-code/${code}`

/** Under which the name of an organisation without a code is claimed in its building. */
export const nameClaim = (named: Named): string => `name-at/${nameAt(named)}`

/** Households that hold, or held, somebody of these: by whose claims they stand, asked for all of them at once. */
export const householdsOf = async (
  { claims, households }: Pick<Deps, 'claims' | 'households'>,
  residentIds: readonly string[],
): Promise<readonly Versioned<Household>[]> => {
  const standing = await claims.standing(residentIds.map(memberClaim))
  return households.lookMany(systemScope, [...new Set([...standing.values()].map(({ owner }) => owner))])
}

/** The token of a command: the same when the command comes again. */
export const tokenOf = ({ actor, commandId }: Meta): string => `${actor}/${commandId}`

/** The command by which an owner is fenced under the id it has or would have. */
export const fencing = (owner: string, tokens: readonly string[], at: Date): Meta => ({
  ...ownStep(`fence/${tokens.join(' ')}`, at),
  naturalId: owner,
})

/** A document that is not there yet is put there void; one that came meanwhile is fenced as it stands. */
export const createOr = async (
  create: () => Promise<unknown>,
  change: () => Promise<unknown>,
): Promise<void> => {
  try {
    await create()
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'exists') throw error
    await change()
  }
}

type NumberNeeds = Pick<Deps, 'residents' | 'seal' | 'blind' | 'clock'>

/** A record that was merged answers for its number as long as the record it was merged into holds it. */
const numberOf = async (deps: NumberNeeds, owner: string): Promise<string | undefined> => {
  const state: Resident | undefined = (await deps.residents.look(systemScope, owner))?.state
  if (state === undefined || state.status === 'VOID' || state.status === 'ERASED') return undefined
  // On its way in or out it speaks for itself, so that two that go into each other do not ask for ever.
  if (state.status === 'MERGED' && state.held === undefined) return numberOf(deps, state.into)
  const { idNumber } = isKnown(state) ? state : state.before
  return (await deps.seal.open(owner, [idNumber]))[0]
}

/** From now on no command that carries one of these tokens makes the owner hold a number. */
export const fenceNumber =
  ({ residents, clock }: Pick<Deps, 'residents' | 'clock'>): Owners['fence'] =>
  (owner, tokens) => {
    const meta = fencing(owner, tokens, clock())
    const facts = { ...actOf(meta), tokens }
    return createOr(
      () => residents.create(meta, () => fence(undefined, facts)),
      () => residents.change({ scope: systemScope, id: owner }, meta, (state) => fence(state, facts)),
    )
  }

/** Residents as holders of ID numbers. The number itself is compared: a token may be under another key than the claim. */
export const numberHolders = (deps: NumberNeeds): Owners => ({
  holds: async (owner, value) => {
    const idNumber = await numberOf(deps, owner)
    return idNumber !== undefined && numberClaims(deps, idNumber).includes(value)
  },
  fence: fenceNumber(deps),
})

/** Organisations as holders of credit codes, or of their names; one that is gone still holds its own. */
export const codeHolders = ({ organisations, clock }: Pick<Deps, 'organisations' | 'clock'>): Owners => ({
  holds: async (owner, value) => {
    const state = (await organisations.look(systemScope, owner))?.state
    if (state === undefined || state.status === 'VOID') return false
    return value === (state.creditCode === undefined ? nameClaim(state) : creditCodeClaim(state.creditCode))
  },
  fence: (owner, tokens) => {
    const meta = fencing(owner, tokens, clock())
    const facts = { ...actOf(meta), tokens }
    return createOr(
      () => organisations.create(meta, () => fenceOrganisation(undefined, facts)),
      () =>
        organisations.change({ scope: systemScope, id: owner }, meta, (state) =>
          fenceOrganisation(state, facts),
        ),
    )
  },
})

/** A record that was merged belongs to no household, and none may take it: it holds itself until it comes back. */
const holdsItself = (state: Resident | undefined): boolean =>
  state?.status === 'MERGED' && state.phase !== 'RETURNING'

/** Households as holders of people. */
export const memberHolders = ({
  households,
  residents,
  clock,
}: Pick<Deps, 'households' | 'residents' | 'clock'>): Owners => ({
  holds: async (owner, value) => {
    if (value === memberClaim(owner)) return holdsItself((await residents.look(systemScope, owner))?.state)
    const state = (await households.look(systemScope, owner))?.state
    return (
      state !== undefined &&
      state.status !== 'VOID' &&
      state.memberIds.some((id) => memberClaim(id) === value)
    )
  },
  fence: async (owner, tokens) => {
    // A record that held itself is no household: it makes nobody a member.
    if (await residents.look(systemScope, owner)) return
    const meta = fencing(owner, tokens, clock())
    const facts = { ...actOf(meta), tokens }
    await createOr(
      () => households.create(meta, () => fenceMembership(undefined, facts)),
      () =>
        households.change({ scope: systemScope, id: owner }, meta, (state) => fenceMembership(state, facts)),
    )
  },
})
