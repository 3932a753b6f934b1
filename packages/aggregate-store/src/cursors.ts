import { invalidField } from '@fengqiao/domain-kit'
import type { Scalar } from './types.ts'
import { decodeBody, encodeBody } from './body.ts'

/** The last row of a page: where the next begins. */
export interface Place {
  readonly value: Scalar
  readonly id: string
}

/** Use for the `next` of a page. */
export const encodeCursor = ({ value, id }: Place): string =>
  Buffer.from(encodeBody([value, id]), 'utf8').toString('base64url')

const isScalar = (value: unknown): value is Scalar =>
  value === null || value instanceof Date || ['string', 'number', 'bigint', 'boolean'].includes(typeof value)

/** A cursor comes back through a caller's hands, so it may be anything. */
export const decodeCursor = (cursor: string): Place => {
  try {
    const decoded = decodeBody(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(decoded) && decoded.length === 2) {
      const [value, id] = decoded as unknown[]
      if (isScalar(value) && typeof id === 'string') return { value, id }
    }
  } catch {
    // Falls through: not one of ours.
  }
  throw invalidField('pageToken', 'PATTERN', { example: 'nextPageToken' })
}

const ofBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** The engine's order within one type, so that pages of several queries merge as one. */
const compareScalars = (a: Scalar, b: Scalar): number => {
  if (typeof a === 'string' && typeof b === 'string') return ofBytes(a, b)
  const [left, right] = [a, b].map((value) => (value instanceof Date ? value.getTime() : Number(value)))
  return (left ?? 0) - (right ?? 0)
}

/** Order of rows: by value, then by id. */
export const comparePlaces = (a: Place, b: Place): number =>
  compareScalars(a.value, b.value) || ofBytes(a.id, b.id)
