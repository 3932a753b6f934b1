import { createHash } from 'node:crypto'
import type { JournalDocument } from './documents.ts'

/** What one link of the journal's chain covers: everything an entry holds, for nothing of it changes once it stands. */
export type Link = Omit<JournalDocument, 'hash'>

/** The hash before the first entry. */
export const genesisHash = '0'.repeat(64)

/**
 * What is hashed, for whoever verifies a journal without this code: SHA-256, in lower-case hex, over the UTF-8
 * bytes of one line and the body. The line is the JSON array, without spaces, of the hash before (64 hex digits;
 * 64 zeros before the first), position, kind, aggregate id, version, time (ISO 8601, UTC, milliseconds), actor,
 * event id, command id, request hash, previous (a version), whether it is published, `visible_to` (an array), schema,
 * cause and trace (null where there is none); then one line feed; then the body as stored. Personal values in the
 * body are sealed, so destroying a key breaks no link.
 */
export const linkHash = (previousHash: string, link: Link): string => {
  const { _id, kind, aggregate_id: aggregateId, version, at, actor, body } = link
  const { event_id: event, command_id: command, request_hash: request, previous, published } = link
  const { visible_to: visibleTo, schema, cause = null, trace = null } = link
  const what = [Number(_id), kind, aggregateId, version, at.toISOString(), actor, event, command, request]
  const line = [previousHash, ...what, previous, published, visibleTo, schema, cause, trace]
  return createHash('sha256')
    .update(`${JSON.stringify(line)}\n${body}`, 'utf8')
    .digest('hex')
}
