import { clientToken, type Api } from '@fengqiao/town'
import { installerOf, settle, type Someone } from '../support/people.ts'

/** A town's door, and who may open accounts behind it. */
export interface Door {
  readonly baseUrl: string
  readonly installerSecret: string
}

const town = '621202100'
const community = `${town}001`
/** The grid of whoever has none of his own. */
export const firstGrid = `${community}001`

const posts = {
  resident: { role: 'RESIDENT', territory: community },
  worker: { role: 'GRID_WORKER', territory: firstGrid },
  mediator: { role: 'MEDIATOR', territory: community },
  clerk: { role: 'TOWN_CLERK', territory: town },
  admin: { role: 'TOWN_ADMIN', territory: town },
} as const

type Person = keyof typeof posts

/** Who knocks: somebody of each kind of post, another system, and nobody. Who can break most comes last. */
export const knockers = ['nobody', 'resident', 'system', 'worker', 'mediator', 'clerk', 'admin'] as const

export type Knocker = (typeof knockers)[number]

interface Credential {
  readonly clientId: string
  readonly clientSecret: string
}

const systemToken = async ({ baseUrl }: Door, installer: Api): Promise<string> => {
  const asked = { name: '邻镇平台', contactOffice: '信息科', territories: [town] }
  const { clientId, clientSecret } = await installer.post<Credential>('/v1/clients', asked)
  return (await clientToken(baseUrl, { id: clientId, secret: clientSecret })).accessToken
}

/** Tokens live five minutes, and whoever knocks may have signed himself out, or an administrator may have. */
const isGood = async ({ baseUrl }: Door, token: string): Promise<boolean> =>
  (await fetch(`${baseUrl}/v1/grids`, { headers: { authorization: `Bearer ${token}` } })).status !== 401

/** Who acts in a run. What is done to their accounts on the way does not stop it: another one is opened. */
export interface People {
  readonly installer: () => Promise<Api>
  /** A token that is good for a while yet; nothing for nobody. */
  readonly tokenOf: (who: Knocker) => Promise<string | undefined>
  readonly open: (role: string, territory: string) => Promise<Someone>
}

/** Use once a town. */
export const peopleOf = (door: Door): People => {
  const held = new Map<Knocker, Promise<string>>()
  let opened = 0
  const open: People['open'] = async (role, territory) => {
    opened += 1
    const username = `fuzz.${String(opened)}`
    return settle(door, await installerOf(door))(username, role, territory)
  }
  const fresh = async (who: Person | 'system'): Promise<string> => {
    if (who === 'system') return systemToken(door, await installerOf(door))
    const { role, territory } = posts[who]
    return (await open(role, territory)).token
  }
  const renewed = async (who: Person | 'system', before: Promise<string> | undefined): Promise<string> => {
    const token = await before
    return token !== undefined && (await isGood(door, token)) ? token : fresh(who)
  }
  return {
    installer: () => installerOf(door),
    open,
    tokenOf: async (who) => {
      if (who === 'nobody') return undefined
      // Whoever asks meanwhile waits for the same look.
      const token = renewed(who, held.get(who))
      held.set(who, token)
      return token
    },
  }
}
