import type { Request, Response } from 'express'
import { toJson } from '@fengqiao/contracts/json'
import type { CallOptions } from '@fengqiao/service-kit'
import type { Neighbour } from '../../ports.ts'
import { sendText } from '../compression.ts'
import { factsOf } from '../facts.ts'
import { entityTagOf, idempotencyKey } from './headers.ts'
import type { Asked, ReadMessage } from './message.ts'

/** What every way through the door is given: the service that answers, and how a request is read. */
export interface Way {
  readonly neighbour: Neighbour
  readonly read: ReadMessage
}

/** Carries one request to its service and the answer back. */
export type Carry = (req: Request, res: Response, asked: Asked & Way) => Promise<void>

/** What goes with a call: whose it is, in which language, by which key, until when. */
export const companyOf = (
  req: Request,
  res: Response,
  { route, visitor, within }: Asked & { readonly within: number },
): CallOptions => {
  const { language, reference } = factsOf(res)
  const key = route.command ? { idempotencyKey: idempotencyKey(req, res) } : {}
  return { token: visitor.token, language, reference, deadline: Date.now() + within, ...key }
}

interface Answered {
  /** Full name of the answer's message. */
  readonly type: string
  readonly reply: unknown
}

/** Use for an answer of JSON, with the version it shows as its ETag. */
export const answerJson = async (req: Request, res: Response, { type, reply }: Answered): Promise<void> => {
  const json = toJson(type, reply)
  const tag = entityTagOf(json)
  if (tag !== undefined) res.setHeader('ETag', tag)
  res.setHeader('Cache-Control', 'no-store')
  await sendText(req, res.status(200).type('application/json'), JSON.stringify(json))
}

/** The longest a caller waits for an answer; every hop behind the door takes its margin off. */
const within = 10_000

/** One message each way. */
export const unary: Carry = async (req, res, asked) => {
  const { route, rpc, messageOf, neighbour, read } = asked
  const company = companyOf(req, res, { ...asked, within })
  const reply = await neighbour.call(rpc, messageOf(await read(req, asked)), company)
  await answerJson(req, res, { type: route.responseType, reply })
}
