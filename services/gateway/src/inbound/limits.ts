import { isIPv6 } from 'node:net'
import type { Request, Response } from 'express'
import { DomainError } from '@fengqiao/domain-kit'
import type { Config } from '../config.ts'
import type { Policies, Policy, Take } from '../ports.ts'

/** One household has a whole /64 of IPv6, so that is what counts as one address. */
const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return isIPv6(plain) ? plain.split(':').slice(0, 4).join(':') : plain
}

const say = (
  res: Response,
  { name, burst, perSecond }: Policy,
  left: { remaining: number; seconds: number },
) => {
  res.setHeader('RateLimit-Policy', `"${name}";q=${String(burst)};w=${String(Math.ceil(burst / perSecond))}`)
  res.setHeader('RateLimit', `"${name}";r=${String(left.remaining)};t=${String(left.seconds)}`)
}

/** Use for the limits as configured: many calls for who is known, few for a stranger, who may be guessing codes. */
export const policiesOf = ({
  RATE_BURST,
  RATE_PER_SECOND,
}: Pick<Config, 'RATE_BURST' | 'RATE_PER_SECOND'>): Policies => ({
  caller: { name: 'caller', burst: RATE_BURST, perSecond: RATE_PER_SECOND },
  stranger: { name: 'address', burst: 30, perSecond: 0.5 },
  signIn: { name: 'sign-in', burst: 200, perSecond: 10 },
})

/** Use before any work is done for a request. */
export const limiter = (take: Take, policies: Policies) => {
  const pass = async (res: Response, policy: Policy, key: string): Promise<void> => {
    const taken = await take(policy, key)
    say(res, policy, taken)
    if (!taken.allowed) throw new DomainError('limited', 'LIMITED', { retryAfterSeconds: taken.seconds })
  }
  return {
    /** For callers who proved who they are. */
    byCaller: (res: Response, id: string) => pass(res, policies.caller, id),
    strangers: (req: Request, res: Response) => pass(res, policies.stranger, networkOf(req.ip ?? 'unknown')),
    signIn: (req: Request, res: Response) => pass(res, policies.signIn, networkOf(req.ip ?? 'unknown')),
  }
}

export type Limiter = ReturnType<typeof limiter>
