import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire'
import type { Dice } from '../dice.ts'

interface Piece {
  readonly number: number
  readonly type: WireType
  /** As on the wire: a length stands before what has one. */
  readonly bytes: Uint8Array
}

const piecesOf = (message: Uint8Array): readonly Piece[] => {
  const reader = new BinaryReader(message)
  const pieces: Piece[] = []
  while (reader.pos < reader.len) {
    const [number, type] = reader.tag()
    pieces.push({ number, type, bytes: reader.skip(type, number) })
  }
  return pieces
}

const written = (pieces: readonly Piece[]): Buffer => {
  const writer = new BinaryWriter()
  for (const { number, type, bytes } of pieces) writer.uint32(((number << 3) | type) >>> 0).raw(bytes)
  return Buffer.from(writer.finish())
}

const most = 2n ** 63n

/** Numbers at which readers stumble. */
const numbers = [0n, 1n, -1n, 2n ** 31n, -(2n ** 31n), 2n ** 53n, most - 1n, -most, 253_402_300_800n]

const varint = (value: bigint): Uint8Array => new BinaryWriter().int64(value).finish()
const withLength = (bytes: Uint8Array): Uint8Array => new BinaryWriter().bytes(bytes).finish()
const contentOf = (bytes: Uint8Array): Uint8Array => new BinaryReader(bytes).bytes()

/** Texts at which readers stumble, one of them no UTF-8. */
const texts = ['', '\0', '‮', '𠮷'.repeat(300), "'; drop", '$where', '__proto__', '../../etc', '１２３']

const textOf = ({ chance, bytes, one, number }: Dice): Uint8Array =>
  chance(0.3) ? bytes(number(64)) : Buffer.from(one(texts))

/** Bytes with a length may be a message: then what is inside is bent. */
const bentInside = (content: Uint8Array, dice: Dice): Uint8Array => {
  try {
    return content.length > 0 && dice.chance(0.7) ? bent(content, dice) : textOf(dice)
  } catch {
    return textOf(dice)
  }
}

const bentValue = ({ type, bytes }: Piece, dice: Dice): Uint8Array => {
  if (type === WireType.Varint) return varint(dice.one(numbers))
  if (type === WireType.LengthDelimited) return withLength(bentInside(contentOf(bytes), dice))
  return dice.bytes(bytes.length)
}

/** The same fields with values that nobody expects. */
export const bent = (message: Uint8Array, dice: Dice): Buffer =>
  written(
    piecesOf(message).map((piece) =>
      dice.chance(0.6) ? { ...piece, bytes: bentValue(piece, dice) } : piece,
    ),
  )

const otherTypes: Readonly<Record<number, (dice: Dice) => Pick<Piece, 'type' | 'bytes'>>> = {
  [WireType.Varint]: (dice) => ({ type: WireType.LengthDelimited, bytes: withLength(textOf(dice)) }),
  [WireType.LengthDelimited]: (dice) => ({ type: WireType.Varint, bytes: varint(dice.one(numbers)) }),
}

/** The same fields, each of a type that its contract does not give it. */
export const mistyped = (message: Uint8Array, dice: Dice): Buffer =>
  written(
    piecesOf(message).map((piece) => ({
      ...piece,
      ...(otherTypes[piece.type]?.(dice) ?? { type: WireType.Bit32, bytes: dice.bytes(4) }),
    })),
  )
