import type { Request } from 'express'
import { HttpRefusal } from '../problems.ts'
import { parseBody, type ParsedBody } from './json.ts'

const largest = 64 * 1024

const isJson = (req: Request): boolean => {
  const encoding = req.headers['content-encoding'] ?? 'identity'
  const charset = /charset=("?)([^";]+)\1/i.exec(req.headers['content-type'] ?? '')?.[2] ?? 'utf-8'
  return req.is('application/json') !== false && encoding === 'identity' && charset.toLowerCase() === 'utf-8'
}

/** The rest of a body that is too large is not read: the connection ends with the answer. */
const tooLarge = () => new HttpRefusal('TOO_LARGE', { Connection: 'close' })

const read = async (req: Request): Promise<Buffer> => {
  if (Number(req.headers['content-length'] ?? 0) > largest) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const text = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new HttpRefusal('BROKEN_JSON')
  }
}

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
