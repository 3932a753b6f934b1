import { randomUUID } from 'node:crypto'
import { apiOf, clientToken, renewed, signIn, type Api } from '@fengqiao/town'
import type { WholeTown } from './whole-town.ts'

type Door = Pick<WholeTown, 'baseUrl' | 'installerSecret'>

interface Made {
  readonly receipt: { readonly id: string }
}

/** Somebody with one post, signed in. */
export interface Someone {
  readonly id: string
  readonly token: string
  readonly api: Api
}

/** The town's installer, who may open accounts and draw grids. */
export const installerOf = async ({ baseUrl, installerSecret }: Door): Promise<Api> => {
  const { accessToken } = await clientToken(baseUrl, { id: 'town-installer', secret: installerSecret })
  return apiOf({ baseUrl, token: () => accessToken })
}

/** Towns of several runs may share a Redis, which remembers by a person's id whose sessions are over. */
const run = randomUUID()

const password = { first: 'Handed-over-1', own: 'Chosen-by-me-2' }

/** Opens an account with one post and signs in with it. */
export const settle =
  ({ baseUrl }: Pick<Door, 'baseUrl'>, installer: Api) =>
  async (username: string, role: string, territory: string): Promise<Someone> => {
    const asked = {
      username,
      displayName: '林一',
      posts: [{ role: `ROLE_${role}`, territory }],
      firstPassword: password.first,
    }
    // A town that is briefly away is asked again, so the command has a name of its own; the id follows from it.
    const { receipt } = await installer.post<Made>('/v1/people', asked, `account-of-${username}-${run}`)
    const { accessToken: token } = await signIn({
      baseUrl,
      username,
      password: password.first,
      newPassword: password.own,
    })
    return { id: receipt.id, token, api: apiOf({ baseUrl, token: () => token }) }
  }

/** Somebody who was settled, for longer than a token lives. */
export const lasting = ({ baseUrl }: Pick<Door, 'baseUrl'>, username: string): Api => {
  const again = { baseUrl, username, password: password.own }
  return apiOf({ baseUrl, token: renewed(async () => (await signIn(again)).accessToken) })
}

/** Signs somebody in anew whose token will soon be over: one lives five minutes. */
export const signedInAnew = async (baseUrl: string, { id }: Someone, username: string): Promise<Someone> => {
  const { accessToken: token } = await signIn({ baseUrl, username, password: password.own })
  return { id, token, api: apiOf({ baseUrl, token: () => token }) }
}
