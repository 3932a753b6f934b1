import { DomainError } from '@fengqiao/domain-kit'
import type { Claim, Claims, StandingClaim } from '../domain/claims.ts'

/** What has to be known of those who hold values of one kind. */
export interface Owners {
  readonly holds: (owner: string, value: string) => Promise<boolean>
  /** From now on no command that carries one of these tokens can make the owner hold anything. */
  readonly fence: (owner: string, tokens: readonly string[]) => Promise<void>
}

export interface Claiming {
  readonly claims: Claims
  readonly owners: Owners
}

const mostTries = 12

/** Whether a claim of the owner's own lets this command in: its token stands there, or joins those that do. */
const joinOwn = async ({ claims }: Claiming, standing: StandingClaim, claim: Claim): Promise<boolean> => {
  const tokens = claim.tokens.filter((token) => !standing.tokens.includes(token))
  if (tokens.length === 0) return true
  return claims.replace(standing, { ...claim, tokens: [...standing.tokens, ...tokens] })
}

/** Takes a claim from one who does not hold its value and, once fenced, never will by the commands that tried. */
const takeOver = async (
  { claims, owners }: Claiming,
  standing: StandingClaim,
  claim: Claim,
): Promise<'ours' | 'taken' | 'again'> => {
  const { owner, value, tokens } = standing
  if (await owners.holds(owner, value)) return 'taken'
  await owners.fence(owner, tokens)
  if (await owners.holds(owner, value)) return 'taken'
  return (await claims.replace(standing, claim)) ? 'ours' : 'again'
}

/**
 * Secures a value for its owner before the commit that makes him hold it. Whether anybody holds a value, his own
 * document says; a claim only says who tries. No time-out is trusted: a claim whose owner died is taken over, and an
 * owner that only slept finds its commit refused.
 */
export const takeClaim =
  (claiming: Claiming) =>
  async (claim: Claim, met?: StandingClaim): Promise<'ours' | 'taken'> => {
    let standing = met
    for (let tries = 0; tries < mostTries; tries += 1) {
      standing ??= (await claiming.claims.insert([claim])).get(claim.value)
      if (standing === undefined) return 'ours'
      const outcome =
        standing.owner === claim.owner
          ? (await joinOwn(claiming, standing, claim))
            ? 'ours'
            : 'again'
          : await takeOver(claiming, standing, claim)
      if (outcome !== 'again') return outcome
      standing = undefined
    }
    throw new DomainError('unavailable', 'UNAVAILABLE', { retryAfterSeconds: 1 })
  }
