import { randomUUID } from 'node:crypto'
import { DomainError, type Log, type Meta } from '@fengqiao/domain-kit'
import { Router, urlencoded, type ErrorRequestHandler, type Request, type Response } from 'express'
import { errors, type InteractionResults, type Provider } from 'oidc-provider'
import type { ChosenPassword } from '../commands/change-password.ts'
import type { SignIn, SignInOutcome } from '../commands/sign-in.ts'
import { knownDevice, rememberDevice } from './device-cookie.ts'
import { languageOf } from './language.ts'
import { networkOf } from './network.ts'
import { choicePage, errorPage, signInPage, type ChoiceProblem, type SignInProblem } from './pages/views.ts'

export interface InteractionsOptions {
  readonly provider: () => Provider
  readonly signIn: (attempt: SignIn) => Promise<SignInOutcome>
  readonly changePassword: (meta: Meta, chosen: ChosenPassword) => Promise<void>
  readonly cookieKey: Buffer
  readonly publicUrl: string
  readonly log: Log
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** Between a handed-over password and one's own: kept with the interaction, where the browser cannot change it. */
interface Changing {
  readonly changing: { readonly personId: string; readonly remember: boolean }
}

const deviceDays = 180
const day = 86_400_000

const fieldOf = ({ body }: Request, name: string): string => {
  const value = (body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}

const actionOf = ({ uid }: Interaction): string => `/oidc/sign-in/${uid}`

const changingOf = ({ result }: Interaction): Changing['changing'] | undefined =>
  (result as Partial<Changing> | undefined)?.changing

/** Puts an own cookie beside the provider's. */
const putCookie = (res: Response, publicUrl: string, { name, value, days }: Cookie): void => {
  const secure = publicUrl.startsWith('https:')
  res.cookie(name, value, { path: '/oidc', httpOnly: true, sameSite: 'lax', secure, maxAge: days * day })
}

interface Cookie {
  readonly name: string
  readonly value: string
  readonly days: number
}

const viewOf = (req: Request, interaction: Interaction) => {
  const language = languageOf(req, interaction.params['ui_locales'])
  const switchUrl = `${actionOf(interaction)}?lang=${language === 'en' ? 'zh-CN' : 'en'}`
  return { language, switchUrl }
}

const showSignIn = (req: Request, res: Response, shown: Shown): void => {
  const { interaction, username = '', problem } = shown
  const hint = interaction.params['login_hint']
  const name = username || (typeof hint === 'string' ? hint : '')
  const status = problem === undefined ? 200 : problem.kind === 'too-soon' ? 429 : 401
  if (problem !== undefined && 'wait' in problem && problem.wait > 0)
    res.set('retry-after', String(problem.wait))
  const view = { ...viewOf(req, interaction), action: actionOf(interaction), username: name }
  res
    .status(status)
    .type('html')
    .send(signInPage({ ...view, ...(problem ? { problem } : {}) }))
}

interface Shown {
  readonly interaction: Interaction
  readonly username?: string
  readonly problem?: SignInProblem
}

const showChoice = (
  req: Request,
  res: Response,
  shown: { interaction: Interaction; problem?: ChoiceProblem },
) => {
  const { interaction, problem } = shown
  const view = { ...viewOf(req, interaction), action: `${actionOf(interaction)}/password` }
  res
    .status(problem ? 422 : 200)
    .type('html')
    .send(choicePage({ ...view, ...(problem ? { problem } : {}) }))
}

const signedIn = (personId: string, remember: boolean): InteractionResults => ({
  login: { accountId: personId, remember, amr: ['pwd'] },
})

const finish = (
  options: InteractionsOptions,
  exchange: { req: Request; res: Response },
  result: InteractionResults,
) =>
  options
    .provider()
    .interactionFinished(exchange.req, exchange.res, result, { mergeWithLastSubmission: false })

const show = (options: InteractionsOptions) => async (req: Request, res: Response) => {
  const { lang } = req.query
  const interaction = await options.provider().interactionDetails(req, res)
  if (lang === 'en' || lang === 'zh-CN') {
    putCookie(res, options.publicUrl, { name: 'fq_lang', value: lang, days: deviceDays })
    res.redirect(303, actionOf(interaction))
    return
  }
  if (changingOf(interaction)) showChoice(req, res, { interaction })
  else showSignIn(req, res, { interaction })
}

const tryPassword = (options: InteractionsOptions) => async (req: Request, res: Response) => {
  const interaction = await options.provider().interactionDetails(req, res)
  const username = fieldOf(req, 'username').trim().toLowerCase()
  const device = knownDevice(options.cookieKey, req.headers.cookie, username)
  const from = device
    ? ({ kind: 'device', id: device } as const)
    : ({ kind: 'network', id: networkOf(req.ip ?? '') } as const)
  const outcome = await options.signIn({ username, password: fieldOf(req, 'password'), from })
  if (outcome.kind !== 'signed-in') {
    showSignIn(req, res, { interaction, username, problem: outcome })
    return
  }
  const { personId, mustChange } = outcome
  const remember = fieldOf(req, 'remember') === 'yes'
  const cookie = rememberDevice(options.cookieKey, req.headers.cookie, username)
  putCookie(res, options.publicUrl, { ...cookie, days: deviceDays })
  if (!mustChange) {
    await finish(options, { req, res }, signedIn(personId, remember))
    return
  }
  interaction.result = { changing: { personId, remember } }
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1_000))
  res.redirect(303, actionOf(interaction))
}

const problemOf = (error: unknown): ChoiceProblem => {
  const reason = error instanceof DomainError ? error.details.violations?.[0]?.reason : undefined
  if (reason === 'WEAK_PASSWORD') return 'weak'
  if (reason === 'TAKEN') return 'same'
  throw error
}

const choosePassword = (options: InteractionsOptions) => async (req: Request, res: Response) => {
  const interaction = await options.provider().interactionDetails(req, res)
  const changing = changingOf(interaction)
  if (!changing) {
    res.redirect(303, actionOf(interaction))
    return
  }
  const password = fieldOf(req, 'password')
  if (password !== fieldOf(req, 'again')) {
    showChoice(req, res, { interaction, problem: 'different' })
    return
  }
  const { personId, remember } = changing
  const meta = { actor: personId, commandId: randomUUID(), requestHash: '', at: new Date() }
  try {
    await options.changePassword(meta, { personId, password })
  } catch (error) {
    showChoice(req, res, { interaction, problem: problemOf(error) })
    return
  }
  await finish(options, { req, res }, signedIn(personId, remember))
}

const failed =
  ({ log, publicUrl }: InteractionsOptions): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const reference = randomUUID()
    const ranOut = error instanceof errors.SessionNotFound
    const known = ranOut || (error instanceof DomainError && error.kind === 'unauthenticated')
    if (!known)
      log.error(
        { reference, error: error instanceof Error ? error.stack : 'unknown' },
        'a sign-in page failed',
      )
    const why = known ? ('runOut' as const) : ('broken' as const)
    const view = { language: languageOf(req), home: `${publicUrl}/`, reference }
    res
      .status(known ? 400 : 500)
      .type('html')
      .send(errorPage({ ...view, why }))
  }

/** The pages on which a person signs in. The interaction's cookie, which no other site can send along, guards them. */
export const interactions = (options: InteractionsOptions): Router => {
  const router = Router()
  const form = urlencoded({ extended: false, limit: '4kb' })
  router.get('/sign-in/:uid', show(options))
  router.post('/sign-in/:uid', form, tryPassword(options))
  router.post('/sign-in/:uid/password', form, choosePassword(options))
  router.use('/sign-in', failed(options))
  return router
}
