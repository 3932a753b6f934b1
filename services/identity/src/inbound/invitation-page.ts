import { randomUUID } from 'node:crypto'
import type { Log, Meta } from '@fengqiao/domain-kit'
import { Router, urlencoded, type Request, type Response } from 'express'
import type { Try, TryOutcome } from '../commands/try-invitation.ts'
import { showFailure } from './failed-page.ts'
import { fieldOf, putCookie } from './forms.ts'
import { languageOf } from './language.ts'
import { networkOf } from './network.ts'
import { invitationOpenedPage, invitationPage, type InvitationProblem } from './pages/invitation.ts'

export interface InvitationPageOptions {
  readonly tryInvitation: (meta: Meta, tried: Try) => Promise<TryOutcome>
  readonly publicUrl: string
  readonly log: Log
}

/** Where the page is, seen from the town's address. */
const address = '/oidc/invitation'

const usernameForm = /^[a-z][a-z0-9.-]{2,39}$/
const longestName = 40

const viewOf = (req: Request) => {
  const language = languageOf(req)
  return { language, switchUrl: `${address}?lang=${language === 'en' ? 'zh-CN' : 'en'}`, action: address }
}

/** What was typed stays in the form, but for the password. */
const typedIn = (req: Request) => ({
  code: fieldOf(req, 'code').trim(),
  username: fieldOf(req, 'username').trim().toLowerCase(),
  displayName: fieldOf(req, 'displayName').trim(),
  /** Names the command: a form that is sent twice opens one account. */
  command: fieldOf(req, 'command'),
})

type Typed = ReturnType<typeof typedIn>

const blank = (): Typed => ({ code: '', username: '', displayName: '', command: randomUUID() })

const show = (
  req: Request,
  res: Response,
  { typed, problem }: { typed: Typed; problem?: InvitationProblem },
) => {
  if (problem && 'wait' in problem && problem.wait > 0) res.set('retry-after', String(problem.wait))
  res
    .status(problem === undefined ? 200 : problem.kind === 'too-soon' ? 429 : 422)
    .type('html')
    .send(invitationPage({ ...viewOf(req), ...typed, ...(problem ? { problem } : {}) }))
}

/** What the form itself promises is checked here, because anybody may send anything. */
const problemIn = (req: Request, typed: Typed): InvitationProblem | undefined => {
  if (!usernameForm.test(typed.username)) return { kind: 'username' }
  if (typed.displayName === '' || typed.displayName.length > longestName) return { kind: 'name' }
  return fieldOf(req, 'password') === fieldOf(req, 'again') ? undefined : { kind: 'different' }
}

const problemOf = (outcome: Exclude<TryOutcome, { kind: 'opened' }>): InvitationProblem => {
  if (outcome.kind === 'too-soon') return outcome
  const { refusal, wait } = outcome
  if (refusal.kind === 'invalid') return { kind: 'weak' }
  return { kind: 'refused', reason: refusal.reason, wait }
}

const metaOf = ({ command, username }: Typed): Meta => ({
  actor: 'anonymous',
  // Another name is another command: what the first one began is not its own.
  commandId: `${/^[\w-]{8,64}$/.test(command) ? command : randomUUID()}/${username}`,
  requestHash: username,
  at: new Date(),
})

const look =
  ({ publicUrl }: InvitationPageOptions) =>
  (req: Request, res: Response) => {
    const { lang } = req.query
    if (lang === 'en' || lang === 'zh-CN') {
      putCookie(res, publicUrl, { name: 'fq_lang', value: lang })
      res.redirect(303, address)
    } else show(req, res, { typed: blank() })
  }

const open = ({ tryInvitation, publicUrl }: InvitationPageOptions) => {
  return async (req: Request, res: Response) => {
    const typed = typedIn(req)
    const wrong = problemIn(req, typed)
    if (wrong) {
      show(req, res, { typed, problem: wrong })
      return
    }
    const { command: _, ...asked } = typed
    const tried = {
      asked: { ...asked, password: fieldOf(req, 'password') },
      from: { kind: 'network', id: networkOf(req.ip ?? '') } as const,
    }
    const outcome = await tryInvitation(metaOf(typed), tried)
    if (outcome.kind === 'opened')
      res.type('html').send(invitationOpenedPage({ language: languageOf(req) }, `${publicUrl}/`))
    else show(req, res, { typed, problem: problemOf(outcome) })
  }
}

/** The page on which a resident opens his account with a code. It acts for nobody who is signed in. */
export const invitationRoutes = (options: InvitationPageOptions): Router => {
  const router = Router()
  const opening = open(options)
  router.get('/invitation', look(options))
  router.post('/invitation', urlencoded({ extended: false, limit: '4kb' }), (req, res, next) => {
    opening(req, res).catch((error: unknown) => {
      showFailure(options, { req, res, next }, error)
    })
  })
  return router
}
