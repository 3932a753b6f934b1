import type { Request } from 'express'
import { HttpRefusal } from '../problems.ts'
import { piecesOf, tooLarge } from './incoming.ts'
import { parseBody, type ParsedBody } from './json.ts'

const bounds = { mostBytes: 64 * 1024, idle: 10_000, within: 30_000 }

const isJson = (req: Request): boolean => {
  const encoding = req.headers['content-encoding'] ?? 'identity'
  const charset = /charset=("?)([^";]+)\1/i.exec(req.headers['content-type'] ?? '')?.[2] ?? 'utf-8'
  return req.is('application/json') !== false && encoding === 'identity' && charset.toLowerCase() === 'utf-8'
}

const read = async (req: Request): Promise<Buffer> => {
  if (Number(req.headers['content-length'] ?? 0) > bounds.mostBytes) throw tooLarge(bounds.mostBytes)
  const pieces: Buffer[] = []
  for await (const piece of piecesOf(req, bounds)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const text = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new HttpRefusal('BROKEN_JSON')
  }
}

/** True for a request that brings nothing. */
const isEmpty = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0

/** Use to read a request's JSON, bounded; nothing when it has no body. */
export const bodyOf = async (req: Request): Promise<ParsedBody | undefined> => {
  if (isEmpty(req)) return undefined
  if (!isJson(req)) throw new HttpRefusal('NOT_JSON')
  const body = parseBody(text(await read(req)))
  if (body === undefined) throw new HttpRefusal('BROKEN_JSON')
  return body
}
