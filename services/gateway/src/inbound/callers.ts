import type { Request, Response } from 'express'
import { DomainError } from '@fengqiao/domain-kit'
import { anonymous, type Authenticate, type VerifiedCaller } from '@fengqiao/service-kit'
import { factsOf } from './facts.ts'

/** Who asks, and the token that is passed on to the services, which verify it again. */
export interface Visitor {
  readonly caller: VerifiedCaller
  readonly token: string | undefined
}

/** Use to know the caller of a request before anything else is read of it. */
export const visitorOf =
  (authenticate: Authenticate) =>
  async (req: Request, res: Response): Promise<Visitor> => {
    const { authorization } = req.headers
    const facts = factsOf(res)
    if (authorization === undefined) return { caller: anonymous(facts.language), token: undefined }
    const token = /^Bearer ([\w~+/.=-]+)$/i.exec(authorization)?.[1]
    if (token === undefined) throw new DomainError('unauthenticated', 'UNAUTHENTICATED')
    const caller = await authenticate(token, facts.language)
    facts.caller = caller.id
    return { caller, token }
  }
