import { signIn, isTurnedAway } from '../sign-in/sign-in.ts'
import { apiOf, type Api } from './api.ts'

/** Who speaks through the public API, by username. */
export type As = (username: string) => Promise<Api>

interface SessionsOptions {
  readonly baseUrl: string
  readonly passwordOf: (username: string, use: 'first' | 'own') => string
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

/** Use to act as the people of the town: each signs in once, when first needed. */
export const sessions = (options: SessionsOptions): As => {
  const open = new Map<string, Promise<Api>>()
  const begin = async (username: string): Promise<Api> => {
    const token = await tokenOf(options, username)
    return apiOf({ baseUrl: options.baseUrl, token: () => token })
  }
  return (username) => {
    const api = open.get(username) ?? begin(username)
    open.set(username, api)
    return api
  }
}
