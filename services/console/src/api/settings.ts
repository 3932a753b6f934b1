import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf, seen } from './client.ts'
import type { NoticeSettings, NoticeWishes } from './model.ts'

/** How I wish to be told. While an e-mail with a code is on its way, what became of it is asked for again. */
export const useSettings = () =>
  useQuery({
    queryKey: ['settings'],
    queryFn: () => dataOf(api.GET('/v1/inbox/settings')),
    refetchInterval: ({ state }) => (isOnItsWay(state.data) ? 2_000 : false),
  })

/** The e-mail with the code has been neither delivered nor refused yet. */
export const isOnItsWay = (settings: NoticeSettings | undefined): boolean =>
  settings?.emailState === 'EMAIL_STATE_UNCONFIRMED' &&
  ['DELIVERY_OUTCOME_PENDING', 'DELIVERY_OUTCOME_SENDING'].includes(settings.codeOutcome ?? '')

/** Changes my settings, as I saw them. */
export const changeSettings = (body: NoticeWishes, version: number, key: string) =>
  dataOf(
    api.POST('/v1/inbox/settings:change', {
      body,
      params: seen({ version }),
      headers: commandHeaders(key),
    }),
  )

/** Asks for a new code. */
export const sendCode = (key: string) =>
  dataOf(api.POST('/v1/inbox/settings:sendCode', { body: {}, headers: commandHeaders(key) }))

/** Enters the code; the answer says whether it was right. */
export const confirmEmail = (code: string, key: string) =>
  dataOf(api.POST('/v1/inbox/settings:confirmEmail', { body: { code }, headers: commandHeaders(key) }))
