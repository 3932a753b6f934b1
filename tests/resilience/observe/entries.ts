import type { Entry } from '../check/observations.ts'

/** A journal's document as the database has it. */
export interface JournalDocument {
  readonly _id: number | bigint
  readonly kind: string
  readonly aggregate_id: string
  readonly version: number
  readonly previous: number
  readonly published: boolean
  readonly event_id: string
  readonly command_id: string
  readonly request_hash: string
  readonly cause?: string
  readonly trace?: string
  readonly visible_to: readonly string[]
  readonly schema: number
  readonly at: Date
  readonly actor: string
  readonly body: string
  readonly hash: string
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isNumber = (value: unknown): boolean => typeof value === 'number'
const isPlace = (value: unknown): value is number | bigint => isNumber(value) || typeof value === 'bigint'
const isTime = (value: unknown): value is Date => value instanceof Date && !Number.isNaN(value.getTime())
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/** Every field an entry may have, and its form: one in another form, or of another name, nobody hashed. */
const forms = {
  _id: isPlace,
  kind: isText,
  aggregate_id: isText,
  version: isNumber,
  previous: isNumber,
  published: (value) => typeof value === 'boolean',
  event_id: isText,
  command_id: isText,
  request_hash: isText,
  cause: isText,
  trace: isText,
  visible_to: isTexts,
  schema: isNumber,
  at: isTime,
  actor: isText,
  body: isText,
  hash: isText,
} satisfies Record<keyof JournalDocument, (value: unknown) => boolean>

const formOf = new Map<string, (value: unknown) => boolean>(Object.entries(forms))
const isForeign = ([name, value]: readonly [string, unknown]): boolean => formOf.get(name)?.(value) !== true

/**
 * A journal's entry, whatever the service that wrote it says of it. What is in another form is named and not read:
 * a database holds what neither a text nor a number can be made of.
 */
export const entryOf = (document: JournalDocument): Entry => {
  const foreign = Object.entries(document).filter(isForeign)
  const { cause, trace } = document
  return {
    position: isPlace(document._id) ? Number(document._id) : Number.NaN,
    kind: document.kind,
    aggregateId: document.aggregate_id,
    version: document.version,
    previous: document.previous,
    published: document.published,
    eventId: document.event_id,
    commandId: document.command_id,
    requestHash: document.request_hash,
    visibleTo: document.visible_to,
    schema: document.schema,
    ...(cause === undefined ? {} : { cause }),
    ...(trace === undefined ? {} : { trace }),
    at: isTime(document.at) ? document.at.toISOString() : '',
    actor: document.actor,
    body: document.body,
    hash: document.hash,
    ...(foreign.length === 0 ? {} : { foreign: foreign.map(([name]) => name) }),
  }
}
