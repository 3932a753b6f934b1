import type { Dice } from '../dice.ts'
import { bent, mistyped } from './bend.ts'

/** What a body is made of: a message that its contract allows, and chance. */
export interface Making {
  readonly lawful: Buffer
  readonly dice: Dice
}

const oneMegabyte = 1024 * 1024

/** The start of a group that never ends, again and again. */
const deep = (count: number): Buffer => Buffer.alloc(count, 0x0b)

/** A message of one field, its bytes as given. */
const field = (number: number, bytes: Buffer): Buffer => {
  const length: number[] = []
  let left = bytes.length
  while (left > 127) {
    length.push((left & 127) | 128)
    left >>>= 7
  }
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...length, left]), bytes])
}

/** One message inside the other. */
const nested = (count: number): Buffer => {
  let message: Buffer = Buffer.alloc(0)
  for (let depth = 0; depth < count; depth += 1) message = field(1 + (depth % 3), message)
  return message
}

type Bodies = Readonly<Record<string, (making: Making) => Buffer>>

/** Bodies of a request, by what is wrong with them. */
export const bodies: Bodies = {
  nothing: () => Buffer.alloc(0),
  'bytes at random': ({ dice }) => dice.bytes(1 + dice.number(256)),
  'what the contract allows': ({ lawful }) => lawful,
  'a message that is cut': ({ lawful, dice }) => lawful.subarray(0, dice.number(lawful.length + 1)),
  'values that are bent': ({ lawful, dice }) => bent(lawful, dice),
  'types that are mistaken': ({ lawful, dice }) => mistyped(lawful, dice),
  'fields twice': ({ lawful, dice }) => Buffer.concat([lawful, bent(lawful, dice), lawful]),
  'fields of another contract': ({ lawful, dice }) =>
    Buffer.concat([lawful, field(100 + dice.number(1_000), dice.bytes(32))]),
}

export const tooMuch = 'too much'

/** Bodies that weigh much, so that not every RPC is sent each of them. What is too large is refused unread. */
export const heavyBodies: Bodies = {
  'a deep message': ({ dice }) => nested(500 + dice.number(2_000)),
  'groups without end': ({ dice }) => deep(50_000 + dice.number(100_000)),
  'a long text': ({ dice }) => field(1 + dice.number(4), Buffer.alloc(oneMegabyte, '枫桥')),
  [tooMuch]: () => Buffer.alloc(5 * oneMegabyte, 0x0a),
}
