import type { Meta } from '@fengqiao/domain-kit'
import type { Claim } from '../domain/claims.ts'
import type { Deps, Tokens } from '../ports.ts'
import { idNumberClaim, numberClaims, numberHolders, tokenOf } from './owners.ts'
import { takeClaim } from './take-claim.ts'

type Needs = Pick<Deps, 'residents' | 'claims' | 'seal' | 'blind' | 'clock'>

interface Held {
  readonly owner: string
  readonly idNumber: string
}

/** Secures a number, under every key, before the commit that makes its owner hold it. */
export const secureNumber = async (
  deps: Needs,
  meta: Meta,
  { owner, idNumber }: Held,
): Promise<'ours' | 'taken'> => {
  const take = takeClaim({ claims: deps.claims, owners: numberHolders(deps) })
  for (const value of numberClaims(deps, idNumber))
    if ((await take({ value, owner, tokens: [tokenOf(meta)] })) === 'taken') return 'taken'
  return 'ours'
}

/** Somebody who is about to be entered under this id, with his number. */
interface Coming {
  readonly id: string
  readonly meta: Meta
  readonly input: { readonly idNumber: string }
}

const securedUnder = async <T extends Coming>(
  deps: Needs,
  coming: readonly T[],
  { idNumber }: Tokens,
): Promise<readonly T[]> => {
  const claimOf = ({ id, meta, input }: T): Claim => {
    const value = idNumberClaim(idNumber(input.idNumber))
    return { value, owner: id, tokens: [tokenOf(meta)] }
  }
  const claims = coming.map((one) => [one, claimOf(one)] as const)
  const met = await deps.claims.insert(claims.map(([, claim]) => claim))
  const take = takeClaim({ claims: deps.claims, owners: numberHolders(deps) })
  const free: T[] = []
  for (const [one, claim] of claims) {
    const standing = met.get(claim.value)
    if (standing === undefined || (await take(claim, standing)) === 'ours') free.push(one)
  }
  return free
}

/** The same for many at once, key after key; who met somebody's claim is settled one by one. Answers who got his. */
export const secureNumbers = async <T extends Coming>(
  deps: Needs,
  coming: readonly T[],
): Promise<readonly T[]> => {
  let free = coming
  for (const tokens of deps.blind.all) free = await securedUnder(deps, free, tokens)
  return free
}
