import type { NextFunction, Request, Response } from 'express'
import type { Log } from '@fengqiao/domain-kit'
import type { Language } from '@fengqiao/service-kit'
import { v7 as newReference } from 'uuid'

/** What the door knows of a request while it is answered. */
export interface Facts {
  /** Quoted in problems and in the log, so that the two can be put together. */
  readonly reference: string
  readonly language: Language
  /** The route's template: a path with ids, or a query, never reaches the log. */
  route: string
  caller: string
}

const key = 'facts'

/** Use wherever a request is answered, to name its reference, language, route and caller. */
export const factsOf = (res: Response): Facts => res.locals[key] as Facts

const languageOf = (req: Request): Language =>
  req.acceptsLanguages('zh-CN', 'zh', 'en') === 'en' ? 'en' : 'zh-CN'

const quiet = new Set(['/healthz', '/readyz'])

/** In the log alone, as other doors write it: he left before anything was answered. */
const hadLeft = 499

/** Goes first: gives every request its reference and writes one line when it was answered. */
export const accessLog =
  (log: Log) =>
  (req: Request, res: Response, next: NextFunction): void => {
    const started = performance.now()
    const facts: Facts = {
      reference: newReference(),
      language: languageOf(req),
      route: 'unknown',
      caller: 'anonymous',
    }
    res.locals[key] = facts
    res.setHeader('X-Request-Id', facts.reference)
    const { method } = req
    res.once('close', () => {
      if (quiet.has(facts.route)) return
      const ms = Math.round(performance.now() - started)
      const { reference, route, caller } = facts
      const status = res.headersSent ? res.statusCode : hadLeft
      log.info({ method, route, status, ms, caller, reference }, 'request')
    })
    next()
  }
