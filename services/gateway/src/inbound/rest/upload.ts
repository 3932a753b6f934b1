import type { Request } from 'express'
import type { Accepted, Route } from '@fengqiao/contracts'
import { HttpRefusal } from '../problems.ts'
import { answerJson, companyOf, type Carry } from './answers.ts'
import { piecesOf, tooLarge } from './incoming.ts'

/** For the largest file over the slowest line that still moves. */
const within = 300_000
const idle = 15_000

/** What the request says that it brings, if the route takes it: looked at before a byte of it is. */
const acceptedOf = (req: Request, { accepts }: Route): Accepted => {
  const type = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  const accepted = accepts.find(({ contentType }) => contentType === type)
  if (accepted === undefined || (req.headers['content-encoding'] ?? 'identity') !== 'identity') {
    const allowed = accepts.map(({ contentType }) => contentType).join(', ')
    throw new HttpRefusal('WRONG_KIND', { Accept: allowed }, { allowed })
  }
  return accepted
}

const sizeOf = (req: Request, { mostBytes }: Accepted): number => {
  const size = Number(req.headers['content-length'] ?? 0)
  if (size > mostBytes) throw tooLarge(mostBytes)
  return size
}

/** A body of bytes becomes a stream to the service, no faster than the service takes it. */
export const upload: Carry = async (req, res, asked) => {
  const { route, rpc, messageOf, neighbour, read } = asked
  const accepted = acceptedOf(req, route)
  const part = { head: { contentType: accepted.contentType, sizeBytes: sizeOf(req, accepted) } }
  const company = companyOf(req, res, { ...asked, within })
  const head = messageOf({ ...(await read(req, asked)), part })
  const bytes = piecesOf(req, { mostBytes: accepted.mostBytes, idle, within })
  const reply = await neighbour.upload(rpc, { head, bytes }, company)
  await answerJson(req, res, { type: route.responseType, reply })
}
