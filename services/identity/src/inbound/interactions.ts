import { randomUUID } from 'node:crypto'
import { DomainError, type Log, type Meta } from '@fengqiao/domain-kit'
import { Router, urlencoded, type NextFunction, type Request, type Response } from 'express'
import type { InteractionResults, Provider } from 'oidc-provider'
import type { ChosenPassword } from '../commands/change-password.ts'
import type { SignIn, SignInOutcome } from '../commands/sign-in.ts'
import { knownDevice, rememberDevice } from './device-cookie.ts'
import { showFailure } from './failed-page.ts'
import {
  actionOf,
  fieldOf,
  putCookie,
  showChoice,
  showSignIn,
  type Exchange,
  type Interaction,
} from './forms.ts'
import { networkOf } from './network.ts'
import type { ChoiceProblem } from './pages/views.ts'

export interface InteractionsOptions {
  readonly provider: () => Provider
  readonly signIn: (attempt: SignIn) => Promise<SignInOutcome>
  readonly changePassword: (meta: Meta, chosen: ChosenPassword) => Promise<void>
  readonly isSignInGood: (personId: string, beganAtSeconds: number) => Promise<boolean>
  readonly cookieKey: Buffer
  readonly publicUrl: string
  readonly log: Log
}

/** Between a handed-over password and one's own: kept with the interaction, where the browser cannot change it. */
interface Changing {
  readonly personId: string
  readonly remember: boolean
  readonly since: number
}

type Step = (exchange: Exchange, interaction: Interaction) => Promise<void>

const secondsNow = (): number => Math.floor(Date.now() / 1_000)

const changingOf = ({ result }: Interaction): Changing | undefined =>
  (result as { readonly changing?: Changing } | undefined)?.changing

const signedIn = ({ personId, remember }: Pick<Changing, 'personId' | 'remember'>): InteractionResults => ({
  login: { accountId: personId, remember, amr: ['pwd'] },
})

const finish = ({ provider }: InteractionsOptions, { req, res }: Exchange, result: InteractionResults) =>
  provider().interactionFinished(req, res, result, { mergeWithLastSubmission: false })

const show =
  ({ publicUrl }: InteractionsOptions): Step =>
  (exchange, interaction) => {
    const { lang } = exchange.req.query
    if (lang === 'en' || lang === 'zh-CN') {
      putCookie(exchange.res, publicUrl, { name: 'fq_lang', value: lang })
      exchange.res.redirect(303, actionOf(interaction))
    } else if (changingOf(interaction)) showChoice(exchange, interaction)
    else showSignIn(exchange, interaction)
    return Promise.resolve()
  }

const attemptOf = ({ req }: Exchange, cookieKey: Buffer): SignIn => {
  const username = fieldOf(req, 'username').trim().toLowerCase()
  const device = knownDevice(cookieKey, req.headers.cookie, username)
  const from = device
    ? ({ kind: 'device', id: device } as const)
    : ({ kind: 'network', id: networkOf(req.ip ?? '') } as const)
  return { username, password: fieldOf(req, 'password'), from }
}

const tryPassword =
  (options: InteractionsOptions): Step =>
  async (exchange, interaction) => {
    const { req, res } = exchange
    const attempt = attemptOf(exchange, options.cookieKey)
    const since = secondsNow()
    const outcome = await options.signIn(attempt)
    if (outcome.kind !== 'signed-in') {
      showSignIn(exchange, interaction, { username: attempt.username, problem: outcome })
      return
    }
    const { personId, mustChange } = outcome
    const remember = fieldOf(req, 'remember') === 'yes'
    putCookie(res, options.publicUrl, rememberDevice(options.cookieKey, req.headers.cookie, attempt.username))
    if (!mustChange) {
      await finish(options, exchange, signedIn({ personId, remember }))
      return
    }
    interaction.result = { changing: { personId, remember, since } satisfies Changing }
    await interaction.save(interaction.exp - secondsNow())
    res.redirect(303, actionOf(interaction))
  }

const problemOf = (error: unknown): ChoiceProblem => {
  const reason = error instanceof DomainError ? error.details.violations?.[0]?.reason : undefined
  if (reason === 'WEAK_PASSWORD') return 'weak'
  if (reason === 'TAKEN') return 'same'
  throw error
}

const change = async ({ changePassword }: InteractionsOptions, chosen: ChosenPassword) => {
  const meta = { actor: chosen.personId, commandId: randomUUID(), requestHash: '', at: new Date() }
  try {
    await changePassword(meta, chosen)
    return undefined
  } catch (error) {
    return problemOf(error)
  }
}

const choosePassword =
  (options: InteractionsOptions): Step =>
  async (exchange, interaction) => {
    const { req, res } = exchange
    const changing = changingOf(interaction)
    // Somebody may have set yet another password since: then this one was proven too early.
    if (!changing || !(await options.isSignInGood(changing.personId, changing.since))) {
      interaction.result = {}
      await interaction.save(interaction.exp - secondsNow())
      res.redirect(303, actionOf(interaction))
      return
    }
    const password = fieldOf(req, 'password')
    const problem =
      password === fieldOf(req, 'again')
        ? await change(options, { personId: changing.personId, password })
        : 'different'
    if (problem) showChoice(exchange, interaction, problem)
    else await finish(options, exchange, signedIn(changing))
  }

/** Every step belongs to a sign-in under way: the one whose cookie the browser sent. */
const at =
  (options: InteractionsOptions, step: Step) => (req: Request, res: Response, next: NextFunction) => {
    const work = async () => {
      await step({ req, res }, await options.provider().interactionDetails(req, res))
    }
    work().catch((error: unknown) => {
      showFailure(options, { req, res, next }, error)
    })
  }

/** The pages on which a person signs in. The interaction's cookie, which no other site can send along, guards them. */
export const interactions = (options: InteractionsOptions): Router => {
  const router = Router()
  const form = urlencoded({ extended: false, limit: '4kb' })
  router.get('/sign-in/:uid', at(options, show(options)))
  router.post('/sign-in/:uid', form, at(options, tryPassword(options)))
  router.post('/sign-in/:uid/password', form, at(options, choosePassword(options)))
  return router
}
