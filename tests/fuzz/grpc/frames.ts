import type { Dice } from '../dice.ts'

/** Kinds of frames of HTTP/2. */
const kinds = { data: 0, headers: 1, reset: 3, settings: 4, ping: 6, window: 8, continuation: 9 } as const

interface Frame {
  readonly kind: number
  readonly payload: Buffer
  readonly flags?: number
  readonly stream?: number
  /** The length that it claims. */
  readonly claims?: number
}

const frame = ({ kind, payload, flags = 0, stream = 1, claims = payload.length }: Frame): Buffer => {
  const head = Buffer.alloc(9)
  head.writeUIntBE(claims, 0, 3)
  head.writeUInt8(kind, 3)
  head.writeUInt8(flags, 4)
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

const greeting = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
const hello = Buffer.concat([greeting, frame({ kind: kinds.settings, payload: Buffer.alloc(0), stream: 0 })])

const after = (...frames: readonly Buffer[]): Buffer => Buffer.concat([hello, ...frames])

const many = (count: number, make: (index: number) => Buffer): readonly Buffer[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** `:method POST`, `:scheme http`, `:path /`, and no more: a request as HPACK's own table spells it. */
const bare = Buffer.from([0x83, 0x86, 0x84])
const ended = 0x4
const settingsOf = (id: number, value: number): Buffer => {
  const setting = Buffer.alloc(6)
  setting.writeUInt16BE(id, 0)
  setting.writeUInt32BE(value, 2)
  return setting
}

/** What nobody who speaks gRPC sends, by what is wrong with it. */
export const garbage: Readonly<Record<string, (dice: Dice) => Buffer>> = {
  'bytes at random': ({ bytes, number }) => bytes(1 + number(8_192)),
  'another protocol': () => Buffer.from('GET / HTTP/1.1\r\nhost: town.example\r\n\r\n'),
  'half a greeting': ({ number }) => greeting.subarray(0, 1 + number(greeting.length - 1)),
  'a frame that is cut': ({ bytes, number }) =>
    after(frame({ kind: kinds.data, payload: bytes(number(64)), claims: 4_096 })),
  'a frame larger than allowed': ({ bytes }) =>
    after(frame({ kind: kinds.data, payload: bytes(64), claims: 0xffffff })),
  'headers that are none': ({ bytes }) =>
    after(frame({ kind: kinds.headers, payload: bytes(512), flags: ended })),
  'headers without end': ({ bytes }) =>
    after(
      frame({ kind: kinds.headers, payload: bare }),
      ...many(200, () => frame({ kind: kinds.continuation, payload: bytes(512) })),
    ),
  'frames at random': ({ bytes, number }) =>
    after(
      ...many(20, () =>
        frame({
          kind: number(12),
          payload: bytes(number(64)),
          flags: number(256),
          stream: number(5),
        }),
      ),
    ),
  'streams that are opened and dropped': () =>
    after(
      ...many(500, (index) => {
        const stream = 2 * index + 1
        const opened = frame({ kind: kinds.headers, payload: bare, flags: ended, stream })
        return Buffer.concat([opened, frame({ kind: kinds.reset, payload: Buffer.alloc(4), stream })])
      }),
    ),
  'pings without end': ({ bytes }) =>
    after(...many(2_000, () => frame({ kind: kinds.ping, payload: bytes(8), stream: 0 }))),
  'settings that cannot be': ({ number }) =>
    after(
      ...many(50, () =>
        frame({ kind: kinds.settings, payload: settingsOf(number(10), number(2 ** 32)), stream: 0 }),
      ),
    ),
  'windows that overflow': () =>
    after(
      ...many(4, () =>
        frame({ kind: kinds.window, payload: Buffer.from([0x7f, 0xff, 0xff, 0xff]), stream: 0 }),
      ),
    ),
}
