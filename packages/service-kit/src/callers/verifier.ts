import {
  DomainError,
  gathered,
  newest,
  type Caller,
  type Log,
  type Part,
  type Post,
} from '@fengqiao/domain-kit'
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose'
import { redisAt } from '../redis.ts'
import type { AskIdentity } from './identity-http.ts'
import type { VerifiedCaller } from './scope.ts'

/** Since which epoch a subject's tokens are good: raised when sessions end everywhere. */
export type MinimumEpoch = (subject: string) => Promise<number>

export type Authenticate = (token: string, language: Caller['language']) => Promise<VerifiedCaller>

interface Claims extends JWTPayload {
  readonly kind?: Caller['kind']
  readonly posts?: readonly Post[]
  readonly permissions?: readonly string[]
  readonly epoch?: number
}

const unauthenticated = () => new DomainError('unauthenticated', 'UNAUTHENTICATED')

/** Where identity mirrors a subject's epoch. */
export const epochKey = (subject: string): string => `epoch:${subject}`

const askedAtOnce = 100

/**
 * Epochs as identity mirrors them in Redis. While Redis is away every epoch is good: the five minutes that a token
 * lives are then the bound.
 */
export const mirroredEpochs = (url: string, log: Log): Part & { readonly minimum: MinimumEpoch } => {
  const { redis, ...life } = redisAt({ url, log, without: 'epochs are out of reach' })
  const epochOf = gathered((subjects: readonly string[]) => redis.mget(subjects.map(epochKey)), askedAtOnce)
  return {
    name: 'epochs',
    ...life,
    minimum: async (subject) => Number((await epochOf(subject).catch(() => null)) ?? 0),
  }
}

/** Keys that cannot be fetched are our trouble; anything else is the token's. */
const isOurTrouble = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error.code === errors.JOSEError.code

/** So many tokens are remembered as verified; the oldest goes first. */
const mostRemembered = 5_000

/**
 * A signature is checked once: until the token expires, its claims are what was read then. A signing key that is
 * withdrawn meanwhile is felt when the token's five minutes are over.
 */
const readOnce = (read: (token: string) => Promise<Claims>): ((token: string) => Promise<Claims>) => {
  const known = newest<Claims>(mostRemembered)
  return async (token) => {
    const before = known.get(token)
    if (before !== undefined && Date.now() < (before.exp ?? 0) * 1_000) return before
    known.delete(token)
    const claims = await read(token)
    known.set(token, claims)
    return claims
  }
}

export interface VerifierOptions {
  readonly issuer: string
  readonly askIdentity: AskIdentity
  readonly minimumEpoch: MinimumEpoch
  /** Milliseconds after which the signing keys are read anew; for tests of that. */
  readonly renewKeysAfter?: number
}

const tenMinutes = 600_000

/**
 * The keys that sign tokens. Those that are known stay good while identity is away, and are read anew beside the calls;
 * a token under another key waits for an answer.
 */
const signingKeys = ({ askIdentity, renewKeysAfter = tenMinutes }: VerifierOptions) => {
  const path = '/oidc/jwks'
  const keys = createRemoteJWKSet(new URL(`http://identity${path}`), {
    ...{ cooldownDuration: 2_000, cacheMaxAge: Infinity },
    [customFetch]: async (_url, { headers }) => askIdentity(path, { headers, redirect: 'manual' }),
  })
  let readAt = -Infinity
  const renew = (): void => {
    const now = performance.now()
    if (now - readAt < renewKeysAfter) return
    readAt = now
    keys.reload().catch(() => undefined)
  }
  return { keys, renew }
}

/** Verifies access tokens: signature, issuer, audience, time, and that the subject's sessions were not ended since. */
export const tokenVerifier = (options: VerifierOptions): Authenticate => {
  const { issuer, minimumEpoch } = options
  const { keys, renew } = signingKeys(options)
  const read = readOnce(async (token) => {
    renew()
    try {
      return (await jwtVerify<Claims>(token, keys, { issuer, audience: 'fengqiao', clockTolerance: 5 }))
        .payload
    } catch (error) {
      throw isOurTrouble(error) ? new DomainError('unavailable', 'UNAVAILABLE') : unauthenticated()
    }
  })
  return async (token, language) => {
    const { sub, kind, posts = [], permissions = [], epoch = 0 } = await read(token)
    if (!sub || !kind) throw unauthenticated()
    if (kind !== 'service' && epoch < (await minimumEpoch(sub))) throw unauthenticated()
    return { kind, id: sub, posts, permissions, language }
  }
}
