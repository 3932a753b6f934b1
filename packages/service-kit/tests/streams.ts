import { createHash } from 'node:crypto'
import { eventually } from '@fengqiao/testing'

/** What a file is compared by. */
export const summed = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
/** A file on its way. */
export async function* inPieces(bytes: Uint8Array, length = 40_000): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length)
    yield await Promise.resolve(bytes.subarray(from, from + length))
}

/** The whole of what came. */
export const all = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}

/** A source that goes on for ever, and tells how much was taken of it and whether it was let go. */
export const endless = (length = 64 * 1024) => {
  const seen = { bytes: 0, over: false }
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        seen.bytes += length
        yield await Promise.resolve(Buffer.alloc(length))
      }
    } finally {
      seen.over = true
    }
  }
  return { seen, bytes: source() }
}

/** Answers once nothing more is taken of a source. */
export const stalled = async ({ seen }: Pick<ReturnType<typeof endless>, 'seen'>): Promise<number> => {
  let before = -1
  await eventually(() => {
    const still = seen.bytes > 0 && seen.bytes === before
    before = seen.bytes
    return still
  })
  return seen.bytes
}
