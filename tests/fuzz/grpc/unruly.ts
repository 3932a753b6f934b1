import { gzipSync } from 'node:zlib'
import type { Dice } from '../dice.ts'
import { framed, headersFor, type Headers, type Line } from './wire.ts'

/** A call that HTTP/2 allows and gRPC does not. */
export interface Unruly {
  readonly headers: Headers
  readonly pieces: readonly Buffer[]
}

type Make = (rpc: string, dice: Dice) => Unruly

const withBody =
  (...pieces: readonly Buffer[]): Make =>
  (rpc) => ({ headers: headersFor(rpc), pieces })

const withHeaders =
  (headers: (dice: Dice) => Headers): Make =>
  (rpc, dice) => ({ headers: { ...headersFor(rpc), ...headers(dice) }, pieces: [framed(Buffer.alloc(0))] })

const empty = framed(Buffer.alloc(0))

/** Forty kilobytes that become forty megabytes. */
const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024))

const printable = ({ bytes }: Dice, count: number): string => bytes(count).toString('base64')

/** Calls whose frame or headers are wrong, by what is wrong with them. */
export const unruly: Readonly<Record<string, Make>> = {
  'no message': withBody(),
  'two messages where one belongs': withBody(empty, empty),
  'half a frame': withBody(Buffer.from([0, 0])),
  'a frame that claims more than comes': withBody(framed(Buffer.alloc(8), { claims: 4_096 })),
  'a frame that claims four gigabytes': withBody(framed(Buffer.alloc(8), { claims: 0xffffffff })),
  'compressed without saying how': withBody(framed(Buffer.alloc(8), { flag: 1 })),
  'a flag that nobody knows': withBody(framed(Buffer.alloc(8), { flag: 0x7f })),
  'an RPC that is not there': (_rpc, dice) => ({
    headers: headersFor(`/fengqiao.${printable(dice, 6)}/Nothing`),
    pieces: [empty],
  }),
  'another kind of content': withHeaders(() => ({ 'content-type': 'text/html' })),
  'a deadline that is none': withHeaders(({ one }) => ({
    'grpc-timeout': one(['-1S', '0n', 'soon', '99999999999H', '', '1Z']),
  })),
  'an encoding that nobody knows': withHeaders(() => ({ 'grpc-encoding': 'rot13' })),
  'a token that is none': withHeaders((dice) => ({
    authorization: dice.one(['Bearer', 'Bearer ', 'Basic eA==', `Bearer ${printable(dice, 90)}`]),
  })),
  'a key that cannot be kept': withHeaders((dice) => ({ 'idempotency-key': printable(dice, 600) })),
  'headers of every size': withHeaders((dice) => ({
    [`x-${String(dice.number(1_000))}`]: printable(dice, dice.number(4_000)),
    'x-language': printable(dice, 20),
    'x-request-id': printable(dice, 200),
    traceparent: printable(dice, 40),
  })),
  'binary headers that are none': withHeaders(() => ({ 'trace-bin': '***', 'grpc-status-details-bin': '%' })),
  'a bomb': (rpc) => ({
    headers: { ...headersFor(rpc), 'grpc-encoding': 'gzip' },
    pieces: [framed(bomb, { flag: 1 })],
  }),
}

/** Begins calls and leaves them: with headers alone, in the middle of a frame's head, in the middle of a message. */
export const holdMany = (line: Line, rpc: string, count: number): void => {
  const starts = [Buffer.alloc(0), Buffer.from([0, 0, 0]), framed(Buffer.alloc(8), { claims: 1_024 })]
  for (let index = 0; index < count; index += 1)
    line.hold(headersFor(rpc), starts[index % starts.length] ?? Buffer.alloc(0))
}
