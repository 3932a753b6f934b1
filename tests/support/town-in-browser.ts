import { apiOf, seedTown, signIn, type Account, type Api, type TownSize } from '@fengqiao/town'
import { enter, openBrowser, visitorIn, type Visitor } from './browser.ts'
import { builtConsole } from './console.ts'
import { wholeTown } from './whole-town.ts'

/** One community with one grid and its people, and no matter yet. */
const smallest: TownSize = { communities: 1, gridsEach: 1, issues: 0 }

interface Around {
  readonly gridClock?: () => Date
  readonly size?: TownSize
}

/** Use for a test at a screen: a whole town with people in it, its built console, and a real Chromium. */
export const townInBrowser = async ({ size = smallest, ...around }: Around = {}) => {
  const built = await builtConsole()
  const town = await wholeTown({ consoleFiles: built.folder, ...around })
  const { baseUrl, installerSecret } = town
  const seeded = await seedTown({ baseUrl, installerSecret, say: () => undefined, size })
  const browser = await openBrowser()
  const accountOf = (username: string): Account => {
    const account = seeded.accounts.find((one) => one.username === username)
    if (account === undefined) throw new Error(`nobody in the town is called ${username}`)
    return account
  }
  const come = (onPhone = false): Promise<Visitor> => visitorIn(browser, { baseUrl: town.publicUrl, onPhone })
  return {
    town,
    /** Somebody at a screen of his own who has not signed in. */
    come,
    enterAs: (visitor: Visitor, username: string): Promise<void> => enter(visitor, accountOf(username)),
    signedIn: async (username: string, onPhone = false): Promise<Visitor> => {
      const visitor = await come(onPhone)
      await enter(visitor, accountOf(username))
      return visitor
    },
    apiFor: async (username: string): Promise<Api> => {
      const { accessToken } = await signIn({ baseUrl, ...accountOf(username) })
      return apiOf({ baseUrl, token: () => accessToken })
    },
    close: async (): Promise<void> => {
      await browser.close()
      await town.stop()
      await built.remove()
    },
  }
}

export type TownInBrowser = Awaited<ReturnType<typeof townInBrowser>>
