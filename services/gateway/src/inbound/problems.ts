import type { NextFunction, Request, Response } from 'express'
import { DeadlineExceeded, DomainError, type Log } from '@fengqiao/domain-kit'
import { toProblem, type Language, type Problem } from '@fengqiao/service-kit'
import { factsOf } from './facts.ts'
import { problemPage } from './problem-page.ts'
import { newNonce, withNonce } from './security.ts'

/** What only HTTP can get wrong; everything else has its sentence in the contract. */
const httpRefusals = {
  NO_SUCH_ROUTE: { status: 404, zh: '没有这个接口，请核对地址。', en: 'There is nothing at this address.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    zh: '此地址不支持该方法，可用的见 Allow。',
    en: 'This address does not take the method; see Allow.',
  },
  TOO_LARGE: { status: 413, zh: '内容过大，最多 {limit}。', en: 'The body is too large: {limit} at most.' },
  TOO_SLOW: {
    status: 408,
    zh: '上传中断或过慢，请检查网络后重试。',
    en: 'The body came too slowly or stopped coming. Check the connection and send it again.',
  },
  WRONG_KIND: {
    status: 415,
    zh: '此地址只接受这些类型，且不压缩：{allowed}。',
    en: 'This address takes these kinds only, uncompressed: {allowed}.',
  },
  RANGE: { status: 416, zh: '所要的部分超出了文件末尾。', en: 'The range lies past the end of the file.' },
  NOT_JSON: {
    status: 415,
    zh: '请以 Content-Type: application/json 发送，且不压缩。',
    en: 'Send Content-Type: application/json, uncompressed.',
  },
  BROKEN_JSON: { status: 400, zh: '内容不是有效的 JSON。', en: 'The body is not valid JSON.' },
} as const

export type HttpReason = keyof typeof httpRefusals

type Texts = Readonly<Record<string, string>>

/** A refusal of the door itself, before any service is asked. */
export class HttpRefusal extends Error {
  readonly reason: HttpReason
  readonly headers: Texts
  /** What the sentence names. */
  readonly params: Texts

  constructor(reason: HttpReason, headers: Texts = {}, params: Texts = {}) {
    super(reason)
    this.name = 'HttpRefusal'
    this.reason = reason
    this.headers = headers
    this.params = params
  }
}

const problemOfHttp = ({ reason, params }: HttpRefusal, language: Language, reference: string): Problem => {
  const { status, zh, en } = httpRefusals[reason]
  const type = `urn:fengqiao:problem:${reason.toLowerCase().replaceAll('_', '-')}`
  const title = (language === 'en' ? en : zh).replaceAll(
    /\{(\w+)\}/g,
    (_all, name: string) => params[name] ?? '…',
  )
  return { type, title, status, reason, reference }
}

/** Who comes again may be answered. */
const passing = new Set([429, 503])

const headersOf = (
  error: unknown,
  { status, retryAfterSeconds }: Problem,
): Readonly<Record<string, string>> => ({
  ...(error instanceof HttpRefusal ? error.headers : {}),
  ...(status === 401 ? { 'WWW-Authenticate': 'Bearer realm="fengqiao"' } : {}),
  ...(passing.has(status) ? { 'Retry-After': String(Math.ceil(retryAfterSeconds ?? 1)) } : {}),
})

/** A browser goes to pages of the sign-in as a whole, where nobody reads JSON to the person before it. */
const isForEyes = (req: Request): boolean =>
  req.path.startsWith('/oidc/') && req.accepts(['application/problem+json', 'html']) === 'html'

const sendPage = (req: Request, res: Response, problem: Problem): void => {
  const nonce = newNonce()
  const isAskedAgain = req.method === 'GET' && passing.has(problem.status)
  if (isAskedAgain) res.set('Refresh', String(res.get('Retry-After')))
  res.set('Content-Security-Policy', withNonce(nonce))
  res.type('html').send(problemPage(problem, { ...factsOf(res), nonce, isAskedAgain }))
}

/** Use to answer any error as a problem in the caller's language. */
const sendProblem = (req: Request, res: Response, error: unknown): void => {
  const { language, reference } = factsOf(res)
  const problem =
    error instanceof HttpRefusal
      ? problemOfHttp(error, language, reference)
      : toProblem(error, language, reference)
  res.status(problem.status)
  res.set({ ...headersOf(error, problem), 'Cache-Control': 'no-store', 'Content-Language': language })
  if (isForEyes(req)) sendPage(req, res, problem)
  else res.type('application/problem+json').send(JSON.stringify(problem))
}

const expected = [DomainError, HttpRefusal, DeadlineExceeded]

const isExpected = (error: unknown): boolean => expected.some((kind) => error instanceof kind)

/** A service that failed has written its own line, under the same reference. */
const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? `a service answered ${String(error.code)}` : (error.stack ?? error.message)
}

/** Goes last: what nobody expected is logged once, with its reference and without the request. */
export const problems =
  (log: Log) =>
  // eslint-disable-next-line max-params -- Express knows a handler of errors by its four parameters.
  (error: unknown, req: Request, res: Response, next: NextFunction): void => {
    if (!isExpected(error)) {
      const { reference, route } = factsOf(res)
      log.error({ reference, route, error: causeOf(error) }, 'a request failed')
    }
    if (res.headersSent) next(error)
    else sendProblem(req, res, error)
  }
