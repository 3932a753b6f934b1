import { UserManager, WebStorageStateStore } from 'oidc-client-ts'

/** Who is at the screen: tokens live in this tab only. */
export interface Session {
  readonly token: () => Promise<string | undefined>
  readonly renew: () => Promise<string | undefined>
  readonly signIn: (returnTo: string) => Promise<void>
  /** Finishes a sign-in and says where the person wanted to go. */
  readonly finishSignIn: () => Promise<string>
  readonly signOut: () => Promise<void>
  readonly present: () => Promise<boolean>
}

const known = 'fengqiao.signed-in-before'

/** This browser belongs to somebody who signs in: go straight to the sign-in page. */
export const signedInBefore = (): boolean => localStorage.getItem(known) === '1'

const settings = (origin: string) => ({
  authority: `${origin}/oidc`,
  client_id: 'console',
  redirect_uri: `${origin}/callback`,
  post_logout_redirect_uri: `${origin}/`,
  scope: 'openid offline_access',
  // Two tabs never share a refresh token: a rotated one that is used twice ends the session.
  userStore: new WebStorageStateStore({ store: sessionStorage }),
  automaticSilentRenew: true,
  accessTokenExpiringNotificationTimeInSeconds: 45,
})

const safePath = (state: unknown): string =>
  typeof state === 'string' && /^\/(?!\/)/.test(state) ? state : '/'

// What was half-written belongs to whoever wrote it, not to the next person at this screen.
const dropDrafts = (): void =>
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith('fengqiao.draft.'))
    .forEach((name) => sessionStorage.removeItem(name))

/** In seconds; after that whoever waits is told. */
const [each, longest] = [2, 60] as const

/** The door itself answered, and not whoever signs people in: too many come at once, or nobody is there just now. */
const isTurnedAway = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('application/problem+json')

/** Only so many may sign in at once from one address, as a town hall's is: whoever comes then waits for his turn. */
const inTurn = async ({ metadataService }: UserManager): Promise<void> => {
  for (let waited = 0; ; waited += each)
    try {
      await metadataService.getMetadata()
      return
    } catch (error) {
      if (!isTurnedAway(error) || waited >= longest) throw error
      await new Promise((resolve) => setTimeout(resolve, each * 1_000))
    }
}

/** Called once at start; everything that needs the person takes the result. */
export const createSession = (origin: string): Session => {
  const manager = new UserManager(settings(origin))
  let renewing: Promise<string | undefined> | undefined
  const renew = (): Promise<string | undefined> => {
    renewing ??= manager
      .signinSilent()
      .then((user) => user?.access_token)
      .catch(() => undefined)
      .finally(() => (renewing = undefined))
    return renewing
  }
  return {
    renew,
    token: async () => {
      const user = await manager.getUser()
      if (user === null) return undefined
      return user.expired === true ? renew() : user.access_token
    },
    signIn: async (returnTo) => {
      await inTurn(manager)
      await manager.signinRedirect({ state: returnTo })
    },
    finishSignIn: async () => {
      await inTurn(manager)
      const user = await manager.signinRedirectCallback()
      localStorage.setItem(known, '1')
      return safePath(user.state)
    },
    signOut: async () => {
      localStorage.removeItem(known)
      dropDrafts()
      await manager.signoutRedirect()
    },
    present: async () => (await manager.getUser()) !== null,
  }
}
