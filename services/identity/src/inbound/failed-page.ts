import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { DomainError, isPassing, type Log } from '@fengqiao/domain-kit'
import type { NextFunction, Request, Response } from 'express'
import { errors } from 'oidc-provider'
import { languageOf } from './language.ts'
import { errorPage, type ErrorView } from './pages/views.ts'

export interface FailedPageOptions {
  readonly publicUrl: string
  readonly log: Log
}

export interface FailedPage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly html: string
}

type Why = ErrorView['why']

const statuses: Readonly<Record<Why, number>> = { runOut: 400, badRequest: 400, away: 503, broken: 500 }

/** What whoever may come again is told by headers. */
export const comeAgain = { 'retry-after': '1' } as const

const isRunOut = (error: unknown): boolean =>
  error instanceof errors.SessionNotFound ||
  (error instanceof DomainError && error.kind === 'unauthenticated')

const whyOf = (error: unknown): Why => {
  if (isPassing(error)) return 'away'
  if (isRunOut(error)) return 'runOut'
  return error instanceof errors.OIDCProviderError && error.statusCode < 500 ? 'badRequest' : 'broken'
}

const detailsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.name) : 'unknown'

/** How a page is answered that could not be shown: what the reader can do about it, and the line in the log. */
export const failedPage = (
  { publicUrl, log }: FailedPageOptions,
  req: IncomingMessage,
  error: unknown,
): FailedPage => {
  const [why, reference] = [whyOf(error), randomUUID()]
  if (why === 'broken') log.error({ reference, error: detailsOf(error) }, 'a sign-in page failed')
  else if (why !== 'runOut') log.warn({ reference, why }, 'a sign-in page could not be shown')
  return {
    status: statuses[why],
    headers: why === 'away' ? comeAgain : {},
    html: errorPage({ language: languageOf(req), home: `${publicUrl}/`, reference, why }),
  }
}

interface Failed {
  readonly req: Request
  readonly res: Response
  readonly next: NextFunction
}

/** Use where a page of our own failed: what has begun cannot be taken back. */
export const showFailure = (options: FailedPageOptions, { req, res, next }: Failed, error: unknown): void => {
  if (res.headersSent) {
    next(error)
    return
  }
  const { status, headers, html } = failedPage(options, req, error)
  res.status(status).set(headers).type('html').send(html)
}
