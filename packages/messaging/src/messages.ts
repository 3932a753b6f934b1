import { DomainError } from '@fengqiao/domain-kit'
import type { EventMessage } from '@fengqiao/domain-kit'
import type { Message, Options } from 'amqplib'

/** A message on its way to the broker: where to, what, under which id. */
export interface Outgoing {
  readonly exchange: string
  readonly routingKey: string
  readonly content: Buffer
  readonly options: Options.Publish & { readonly messageId: string }
}

/** The part of a broker message that carries an event. */
export type Encoded = Pick<Outgoing, 'routingKey' | 'content' | 'options'>

const prefix = 'cloudEvents:'

/** The header that holds an attribute of an event. */
export const attribute = (name: string): string => `${prefix}${name}`

/** Whether a header is an attribute of an event, and none that the broker or its client wrote. */
export const isAttribute = (header: string): boolean => header.startsWith(prefix)

const optional = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [attribute(name)]: value }

/** CloudEvents 1.0, binary mode: attributes are headers, the body is the event's data as proto3 JSON. */
const headersOf = (event: EventMessage): Record<string, string | number> => ({
  [attribute('specversion')]: '1.0',
  [attribute('id')]: event.id,
  [attribute('type')]: event.type,
  [attribute('source')]: event.source,
  [attribute('subject')]: event.aggregateId,
  [attribute('time')]: event.at.toISOString(),
  [attribute('kind')]: event.kind,
  [attribute('version')]: event.version,
  [attribute('previous')]: event.previous,
  [attribute('epoch')]: event.epoch,
  [attribute('position')]: event.position,
  [attribute('actor')]: event.actor,
  [attribute('visibleto')]: JSON.stringify(event.visibleTo),
  [attribute('head')]: event.head,
  ...optional('cause', event.cause),
  ...optional('traceparent', event.trace),
})

/** Use where an event leaves for the broker; the routing key is the event's type. */
export const encode = (event: EventMessage): Encoded => ({
  routingKey: event.type,
  content: Buffer.from(JSON.stringify(event.data)),
  options: {
    messageId: event.id,
    contentType: 'application/json',
    persistent: true,
    timestamp: Math.floor(event.at.getTime() / 1000),
    headers: headersOf(event),
  },
})

/** What cannot be read is a refusal: no retry mends it. Only the attribute's name is told, never its value. */
const unreadable = (field: string): DomainError =>
  new DomainError('invalid', 'UNREADABLE_MESSAGE', { violations: [{ field, reason: 'MALFORMED' }] })

type Headers = Readonly<Record<string, unknown>>

/** Whoever sets an event aside writes its headers again and notes the cause beside: the client takes 64 KB of both. */
const mostBytes = 48 * 1024

const bounded = (headers: Headers): Headers => {
  const texts = Object.values(headers).filter((value) => typeof value === 'string')
  if (texts.reduce((bytes, one) => bytes + Buffer.byteLength(one), 0) > mostBytes) throw unreadable('headers')
  return headers
}

const anyText = (headers: Headers, name: string): string => {
  const value = headers[attribute(name)]
  if (typeof value !== 'string') throw unreadable(name)
  return value
}

const text = (headers: Headers, name: string): string => {
  const value = anyText(headers, name)
  if (value === '') throw unreadable(name)
  return value
}

const count = (headers: Headers, name: string): number => {
  const value = headers[attribute(name)]
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw unreadable(name)
  return value
}

const instant = (headers: Headers, name: string): Date => {
  const at = new Date(text(headers, name))
  if (Number.isNaN(at.getTime())) throw unreadable(name)
  return at
}

const json = (field: string, raw: string): unknown => {
  try {
    return JSON.parse(raw)
  } catch {
    throw unreadable(field)
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const texts = (headers: Headers, name: string): readonly string[] => {
  const value = json(name, text(headers, name))
  if (!isTexts(value)) throw unreadable(name)
  return value
}

const given = <K extends string>(key: K, value: unknown): Partial<Record<K, string>> =>
  typeof value === 'string' ? ({ [key]: value } as Record<K, string>) : {}

/** Use on what arrives from the broker; refuses with `UNREADABLE_MESSAGE` what is not an event of ours. */
export const decode = ({ content, properties }: Pick<Message, 'content' | 'properties'>): EventMessage => {
  const headers = bounded(properties.headers ?? {})
  return {
    id: text(headers, 'id'),
    type: text(headers, 'type'),
    source: text(headers, 'source'),
    kind: text(headers, 'kind'),
    aggregateId: text(headers, 'subject'),
    version: count(headers, 'version'),
    previous: count(headers, 'previous'),
    epoch: text(headers, 'epoch'),
    position: count(headers, 'position'),
    at: instant(headers, 'time'),
    actor: anyText(headers, 'actor'),
    visibleTo: texts(headers, 'visibleto'),
    head: anyText(headers, 'head'),
    ...given('cause', headers[attribute('cause')]),
    ...given('trace', headers[attribute('traceparent')]),
    data: json('data', content.toString('utf8')),
  }
}
