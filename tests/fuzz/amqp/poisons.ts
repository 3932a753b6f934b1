import { gzipSync } from 'node:zlib'
import type { Options } from 'amqplib'
import type { Dice } from '../dice.ts'

/** An event as a producer would send it, of a record that does not exist. */
export interface Model {
  readonly id: string
  readonly type: string
  readonly producer: string
  readonly epoch: string
  readonly kind: string
  /** The field of the body that names the record. */
  readonly idField: string
}

export interface Poison {
  readonly content: Buffer
  readonly headers: Readonly<Record<string, unknown>>
  readonly options?: Omit<Options.Publish, 'headers' | 'messageId'>
}

const of = (name: string): string => `cloudEvents:${name}`

/** The headers of a lawful event. */
const headersOf = ({ id, type, producer, epoch, kind }: Model): Readonly<Record<string, unknown>> => ({
  [of('specversion')]: '1.0',
  [of('id')]: id,
  [of('type')]: type,
  [of('source')]: producer,
  [of('subject')]: id,
  [of('time')]: '2026-11-23T08:00:00.000Z',
  [of('kind')]: kind,
  [of('version')]: 1,
  [of('previous')]: 0,
  [of('epoch')]: epoch,
  [of('position')]: 1,
  [of('actor')]: 'nobody',
  [of('visibleto')]: '[]',
  [of('head')]: '',
})

const needed = ['id', 'type', 'source', 'subject', 'time', 'kind', 'version', 'previous', 'epoch', 'position']

type Make = (model: Model, dice: Dice) => Poison

const nothing = Buffer.alloc(0)
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

const withHeaders =
  (headers: (model: Model, dice: Dice) => Readonly<Record<string, unknown>>): Make =>
  (model, dice) => ({ content: json({}), headers: { ...headersOf(model), ...headers(model, dice) } })

const withBody =
  (content: (model: Model, dice: Dice) => Buffer, options: Poison['options'] = {}): Make =>
  (model, dice) => ({ content: content(model, dice), headers: headersOf(model), options })

/** As the client writes types that JavaScript does not have. */
const typed = (type: string, value: unknown) => ({ '!': type, value })

const garbled = [
  ...[-1, 0.5, 1e300, true, null, '', [], ['x'], { deep: { deeper: [null] } }, Buffer.from([0xff, 0xfe])],
  ...[typed('decimal', { places: 255, digits: 1 }), typed('timestamp', 2n ** 64n - 1n)],
  ...[typed('long', 2n ** 63n - 1n), typed('long', -(2n ** 63n))],
]

/** Messages that can never take effect: each must be parked, once, and hold up nobody. */
export const unreadable: Readonly<Record<string, Make>> = {
  'bytes and no headers': (_model, { bytes, number }) => ({ content: bytes(number(2_048)), headers: {} }),
  nothing: () => ({ content: nothing, headers: {} }),
  'an empty body': withBody(() => nothing),
  'bytes at random': withBody((_model, { bytes }) => bytes(256)),
  'a body that is cut': withBody(({ id }, { number }) =>
    json({ issueId: id, words: 'x' }).subarray(0, 1 + number(20)),
  ),
  'another kind of content': withBody((_model, { bytes }) => bytes(64), {
    contentType: 'application/x-protobuf',
  }),
  'a packed body': withBody(() => gzipSync(json({})), { contentEncoding: 'gzip' }),
  'too large a body': withBody(() => Buffer.alloc(2 * 1024 * 1024, '枫')),
  'a body without bottom': withBody(() => Buffer.alloc(200_000, '[')),
  'a header that is missing': (model, { one }) => {
    const { [of(one(needed))]: _left, ...headers } = headersOf(model)
    return { content: json({}), headers }
  },
  'a header of another type': withHeaders((_model, { one }) => ({
    [of(one(needed.filter((name) => !['version', 'previous', 'position'].includes(name))))]: one(
      garbled.slice(0, 3),
    ),
  })),
  'a number that is none': withHeaders((_model, { one }) => ({
    [of(one(['version', 'previous', 'position']))]: one([...garbled, '7']),
  })),
  'a time that is none': withHeaders((_model, { one }) => ({
    [of('time')]: one(['soon', '2026-99-99', '-1']),
  })),
  'an audience that is none': withHeaders((_model, { one }) => ({
    [of('visibleto')]: one(['{', '{}', '[1]', 'null', '']),
  })),
  'headers of every type': (_model, { one, number }) => ({
    content: nothing,
    headers: Object.fromEntries(
      Array.from({ length: 30 }, () => [`x-${String(number(1_000))}`, one([...garbled, typed('float', 1)])]),
    ),
  }),
  'headers that fill a frame': withHeaders((_model, { number }) => ({
    [of('time')]: 'soon',
    'x-filling': 'x'.repeat(64_000 + number(1_000)),
  })),
  'headers that lead elsewhere': (_model, { one }) => ({
    content: nothing,
    headers: {
      'x-death': [{ count: 7, queue: 'x', reason: 'expired' }],
      [one(['x-delay', 'x-retries'])]: 1e9,
    },
  }),
}

/** Bodies that are JSON and not what the event's contract says: where the event is listened to, they are parked. */
export const nonsense: Readonly<Record<string, Make>> = {
  'a number': withBody(() => json(7)),
  'a list': withBody(() => json([{}])),
  'no object': withBody(() => json(null)),
  'a text': withBody(() => json('issueId')),
  'an empty object': withBody(() => json({})),
  'types that are mistaken': withBody(({ idField }, { one }) => json({ [idField]: one([7, {}, [], true]) })),
  'another record': withBody(({ idField }) => json({ [idField]: 'somebody-else' })),
  'a prototype': withBody(() => Buffer.from('{"__proto__": {"id": "x"}, "constructor": 1}')),
  'an operator': withBody(({ idField }) => json({ [idField]: { $ne: null } })),
}

/** Events that concern nobody here: taken, and left without effect. */
export const strange: Readonly<Record<string, Make>> = {
  'an unknown producer': withHeaders(() => ({ [of('source')]: 'somebody' })),
  'an unknown type': withHeaders(() => ({ [of('type')]: 'fengqiao.grid_management.v7.IssueTeleported' })),
  'a retired epoch': withHeaders((_model, { number }) => ({ [of('epoch')]: `epoch-${String(number(3))}` })),
  'an attempt without number': (model, { one }) => ({
    content: json({}),
    headers: {
      ...headersOf(model),
      [of('type')]: 'fengqiao.grid_management.v1.Unheard',
      'fengqiao-attempt': one([-1e9, 0.5, 'many']),
    },
  }),
}

/** Events that may yet become known: they wait, and are parked when every wait is over. */
export const untimely: Readonly<Record<string, Make>> = {
  'a version from the future': withHeaders((_model, { number }) => ({
    [of('version')]: 7 + number(1_000),
    [of('previous')]: 6,
  })),
  'an event that was never written': withHeaders(() => ({ [of('version')]: 2, [of('previous')]: 1 })),
}
