import type { Piece } from '@fengqiao/domain-kit'

/** Cuts a stream into pieces of one length; the last may be shorter, and knows that it is the last. */
export async function* inPieces(bytes: AsyncIterable<Buffer>, length: number): AsyncGenerator<Piece> {
  let index = 0
  let held = Buffer.allocUnsafe(length)
  let filled = 0
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length;) {
      // Only when more follows is a full piece known not to be the last.
      if (filled === length) {
        yield { index, last: false, bytes: held }
        index += 1
        held = Buffer.allocUnsafe(length)
        filled = 0
      }
      const copied = chunk.copy(held, filled, from)
      filled += copied
      from += copied
    }
  }
  yield { index, last: true, bytes: held.subarray(0, filled) }
}
