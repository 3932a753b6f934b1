import type { Request, Response } from 'express'
import { invalidField } from '@fengqiao/domain-kit'
import { v7 as newKey } from 'uuid'

const entityTag = /^(?:W\/)?"([1-9]\d{0,8})"$/

/** Use for the version that a caller saw: `If-Match: "7"`. */
export const expectedVersion = (req: Request): number | undefined => {
  const header = req.headers['if-match']
  if (header === undefined) return undefined
  const version = entityTag.exec(header.trim())?.[1]
  if (version === undefined) throw invalidField('If-Match', 'PATTERN', { example: '"7"' })
  return Number(version)
}

const keyForm = /^[\x21-\x7e]{8,200}$/

/** Use for every command: the caller's own key, or a new one; it is echoed so that he can send the same again. */
export const idempotencyKey = (req: Request, res: Response): string => {
  const header = req.headers['idempotency-key']
  if (header !== undefined && !keyForm.test(String(header))) {
    throw invalidField('Idempotency-Key', 'PATTERN', { example: newKey() })
  }
  const key = header === undefined ? newKey() : String(header)
  res.setHeader('Idempotency-Key', key)
  return key
}

interface Reply {
  readonly version?: unknown
  readonly receipt?: { readonly version?: unknown }
}

/** Use for the ETag of an answer: the version of the record it shows, or of the receipt it carries. */
export const entityTagOf = (json: unknown): string | undefined => {
  const { version, receipt } = json as Reply
  const found = version ?? receipt?.version
  return typeof found === 'number' ? `"${String(found)}"` : undefined
}
