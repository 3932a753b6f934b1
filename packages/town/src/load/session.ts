import { inTurn } from '../sign-in/in-turn.ts'
import { signIn, isTurnedAway } from '../sign-in/sign-in.ts'
import { apiOf, type Api } from './api.ts'

/** Who speaks through the public API, by username. */
export type As = (username: string) => Promise<Api>

interface SessionsOptions {
  readonly baseUrl: string
  readonly passwordOf: (username: string, use: 'first' | 'own') => string
}

/** Tokens live five minutes. */
const renewAfter = 240_000

/**
 * A sign-in is six to eight requests, of which the door lets 200 through from one address and then ten a second: whoever
 * opens the console on the same machine comes from that address, too.
 */
const share = { atOnce: 20, every: 1_200 }

/** Use for a token that has to last: it is got anew before it ends, once for all who wait for it. */
export const renewed = (get: () => Promise<string>): (() => Promise<string>) => {
  let held: { readonly token: Promise<string>; readonly since: number } | undefined
  return () => {
    const now = performance.now()
    if (held && now - held.since < renewAfter) return held.token
    const token = get()
    held = { token, since: now }
    // One that could not be got is asked for again by the next.
    token.catch(() => {
      held = undefined
    })
    return token
  }
}

/** The first sign-in chooses the person's own password; a seeding that goes on finds it chosen. */
const tokenOf = async ({ baseUrl, passwordOf }: SessionsOptions, username: string): Promise<string> => {
  const own = passwordOf(username, 'own')
  const first = { baseUrl, username, password: passwordOf(username, 'first'), newPassword: own }
  const tokens = await signIn(first).catch((error: unknown) => {
    if (!isTurnedAway(error)) throw error
    return signIn({ baseUrl, username, password: own })
  })
  return tokens.accessToken
}

/** Use to act as the people of the town: each signs in when first needed, and again when his token gets old. */
export const sessions = (options: SessionsOptions): As => {
  const open = new Map<string, Promise<Api>>()
  const turn = inTurn(share)
  const begin = async (username: string): Promise<Api> => {
    let known = false
    const token = renewed(async () => {
      await turn()
      const own = { baseUrl: options.baseUrl, username, password: options.passwordOf(username, 'own') }
      const got = known ? (await signIn(own)).accessToken : await tokenOf(options, username)
      known = true
      return got
    })
    await token()
    return apiOf({ baseUrl: options.baseUrl, token })
  }
  return (username) => {
    const api = open.get(username) ?? begin(username)
    open.set(username, api)
    return api
  }
}
