import { invalidField } from '@fengqiao/domain-kit'

/** Reads a file front to back, holding no more than what was asked for. */
export interface Reader {
  /** Whatever comes next; nothing at the end. */
  readonly next: () => Promise<Buffer | undefined>
  /** Gives bytes back that were read too far. */
  readonly putBack: (bytes: Buffer) => void
  /** Exactly so many bytes; a file that ends before is broken. */
  readonly take: (count: number) => Promise<Buffer>
  /** The same in pieces, for what may be long. */
  readonly pass: (count: number) => AsyncGenerator<Buffer>
  readonly skip: (count: number) => Promise<void>
}

/** Use wherever a file is not what its kind says it must be. */
export const broken = () => invalidField('file', 'FILE_BROKEN')

const nothing = Buffer.alloc(0)

/** Pieces of the source that hold anything, one after the other. */
const chunksOf = (bytes: AsyncIterable<Uint8Array>) => {
  const source = bytes[Symbol.asyncIterator]()
  return async (): Promise<Buffer | undefined> => {
    for (;;) {
      const step = await source.next()
      if (step.done === true) return undefined
      const { buffer, byteOffset, length } = step.value
      if (length > 0) return Buffer.from(buffer, byteOffset, length)
    }
  }
}

/** Use to read bytes as they arrive; sizes of the pieces on the way mean nothing. */
export const readerOf = (bytes: AsyncIterable<Uint8Array>): Reader => {
  const pull = chunksOf(bytes)
  let held: Buffer = nothing
  const next = async (): Promise<Buffer | undefined> => {
    const given = held
    held = nothing
    return given.length > 0 ? given : pull()
  }
  const putBack = (back: Buffer): void => {
    held = held.length === 0 ? back : Buffer.concat([back, held])
  }
  async function* pass(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0;) {
      const chunk = await next()
      if (chunk === undefined) throw broken()
      if (chunk.length > left) putBack(chunk.subarray(left))
      const part = chunk.subarray(0, left)
      left -= part.length
      yield part
    }
  }
  const take = async (count: number): Promise<Buffer> => {
    const parts: Buffer[] = []
    for await (const part of pass(count)) parts.push(part)
    return parts.length === 1 ? (parts[0] ?? nothing) : Buffer.concat(parts)
  }
  const skip = async (count: number): Promise<void> => {
    for await (const _part of pass(count));
  }
  return { next, putBack, pass, take, skip }
}
