import { createHash } from 'node:crypto'

/** What one link of the journal's chain covers. */
export interface Link {
  readonly position: number
  readonly kind: string
  readonly aggregateId: string
  readonly version: number
  readonly at: Date
  readonly actor: string
  /** The body exactly as stored. */
  readonly body: string
}

/** The hash before the first entry. */
export const genesisHash = '0'.repeat(64)

/**
 * What is hashed, for whoever verifies a journal without this code: SHA-256, in lower-case hex, over the UTF-8
 * bytes of one line and the body. The line is the JSON array, without spaces, of the hash before (64 hex digits;
 * 64 zeros before the first), position, kind, aggregate id, version, time (ISO 8601, UTC, milliseconds) and
 * actor; then one line feed; then the body as stored. Personal values in the body are sealed, so destroying
 * a key breaks no link.
 */
export const linkHash = (previousHash: string, link: Link): string => {
  const { position, kind, aggregateId, version, at, actor, body } = link
  const line = JSON.stringify([previousHash, position, kind, aggregateId, version, at.toISOString(), actor])
  return createHash('sha256').update(`${line}\n${body}`, 'utf8').digest('hex')
}
