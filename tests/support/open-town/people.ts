import { signIn } from '@fengqiao/town'
import { drawGrid } from '../grids.ts'
import { installerOf, settle } from '../people.ts'
import type { Town } from './town.ts'

/** Somebody who acts, with a token that is fetched again before it ends. */
export interface Actor {
  readonly id: string
  readonly token: () => Promise<string>
  /** The token was not taken: the next one is new. */
  readonly forget: () => void
}

/** Who takes part in a matter, and where. */
export interface Cast {
  readonly gridCode: string
  readonly clerk: Actor
  readonly worker: Actor
  readonly manager: Actor
  readonly resident: Actor
}

const townCode = '621202100'
const communityCode = `${townCode}001`
const ownPassword = 'Chosen-by-me-2'

/** Tokens live five minutes; while the provider is away an older one may still be good. */
const youngEnough = 150_000

const actorOf = (
  town: Town,
  username: string,
  first: { readonly id: string; readonly token: string },
): Actor => {
  let [token, since] = [first.token, performance.now()]
  let asking: Promise<void> | undefined
  const renew = async (): Promise<void> => {
    const { baseUrl } = town
    const tokens = await signIn({ baseUrl, username, password: ownPassword })
    token = tokens.accessToken
    since = performance.now()
  }
  return {
    id: first.id,
    token: async () => {
      if (performance.now() - since > youngEnough) {
        asking ??= renew()
          .catch(() => undefined)
          .finally(() => (asking = undefined))
        await asking
      }
      return token
    },
    forget: () => (since = -Infinity),
  }
}

export interface Settled {
  readonly casts: readonly Cast[]
  /** Who may read the feed and have the figures made anew. */
  readonly administrator: Actor
}

/** Opens accounts and draws grids: one worker a grid, and one clerk, manager and resident for all. */
export const settleTown = async (town: Town, grids: number): Promise<Settled> => {
  const installer = await installerOf(town)
  const open = settle(town, installer)
  const someone = async (username: string, role: string, territory: string): Promise<Actor> =>
    actorOf(town, username, await open(username, role, territory))
  const codes = Array.from(
    { length: grids },
    (_, index) => `${communityCode}${String(index + 1).padStart(3, '0')}`,
  )
  for (const [index, code] of codes.entries()) await drawGrid(installer, code, 104.9 + index * 0.02)
  const administrator = await someone('administrator', 'TOWN_ADMIN', townCode)
  const clerk = await someone('clerk', 'TOWN_CLERK', townCode)
  const manager = await someone('manager', 'GRID_MANAGER', communityCode)
  const resident = await someone('resident', 'RESIDENT', communityCode)
  const casts: Cast[] = []
  for (const [index, gridCode] of codes.entries()) {
    const worker = await someone(`worker${index + 1}`, 'GRID_WORKER', gridCode)
    casts.push({ gridCode, clerk, worker, manager, resident })
  }
  return { casts, administrator }
}
