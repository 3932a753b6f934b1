import type { Request, Response } from 'express'
import type { Provider } from 'oidc-provider'
import { languageOf } from './language.ts'
import { choicePage, signInPage, type ChoiceProblem, type SignInProblem } from './pages/views.ts'

/** A sign-in under way, as the provider keeps it. */
export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** A request and its answer, which a page needs both of. */
export interface Exchange {
  readonly req: Request
  readonly res: Response
}

const day = 86_400_000
const rememberedDays = 180

/** Use for a value of a posted form; whatever is no text is empty. */
export const fieldOf = ({ body }: Request, name: string): string => {
  const value = (body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}

/** Where the pages of this sign-in are. */
export const actionOf = ({ uid }: Interaction): string => `/oidc/sign-in/${uid}`

/** Puts an own cookie beside the provider's, for half a year. */
export const putCookie = (
  res: Response,
  publicUrl: string,
  { name, value }: { readonly name: string; readonly value: string },
): void => {
  const secure = publicUrl.startsWith('https:')
  res.cookie(name, value, {
    path: '/oidc',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: rememberedDays * day,
  })
}

const viewOf = (req: Request, interaction: Interaction) => {
  const language = languageOf(req, interaction.params['ui_locales'])
  const switchUrl = `${actionOf(interaction)}?lang=${language === 'en' ? 'zh-CN' : 'en'}`
  return { language, switchUrl }
}

const hintOf = ({ params }: Interaction): string =>
  typeof params['login_hint'] === 'string' ? params['login_hint'] : ''

const statuses = { wrong: 401, 'too-soon': 429, suspended: 403 } as const

const waitHeader = (problem: SignInProblem) =>
  'wait' in problem && problem.wait > 0 ? { 'retry-after': String(problem.wait) } : {}

/** What the sign-in form shows beside itself. */
export interface SignInShown {
  readonly username: string
  readonly problem: SignInProblem
}

/** Shows the sign-in form, after a try with what was wrong with it. */
export const showSignIn = ({ req, res }: Exchange, interaction: Interaction, shown?: SignInShown): void => {
  const problem = shown?.problem
  if (problem) res.status(statuses[problem.kind]).set(waitHeader(problem))
  const asked = { action: actionOf(interaction), username: shown?.username ?? hintOf(interaction) }
  const view = { ...viewOf(req, interaction), ...asked, ...(problem ? { problem } : {}) }
  res.type('html').send(signInPage(view))
}

/** Shows the form that asks for a password of one's own. */
export const showChoice = ({ req, res }: Exchange, interaction: Interaction, problem?: ChoiceProblem) => {
  const view = { ...viewOf(req, interaction), action: `${actionOf(interaction)}/password` }
  res
    .status(problem ? 422 : 200)
    .type('html')
    .send(choicePage({ ...view, ...(problem ? { problem } : {}) }))
}
