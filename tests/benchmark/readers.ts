import { apiOf, renewed, signIn, type Account, type Api } from '@fengqiao/town'

/** Somebody of the generated town who asks through the gateway, signed in anew whenever it is time. */
export const readerOf = (
  { baseUrl }: { readonly baseUrl: string },
  accounts: readonly Account[],
  who: string,
): Api => {
  const account = accounts.find(({ username }) => username === who)
  if (account === undefined) throw new Error(`nobody is called ${who}`)
  return apiOf({ baseUrl, token: renewed(async () => (await signIn({ baseUrl, ...account })).accessToken) })
}
