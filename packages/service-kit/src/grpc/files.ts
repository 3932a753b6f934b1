import { asBuffer } from '@fengqiao/contracts/bytes'
import type { FileHead, FilePart } from '@fengqiao/contracts/common/v1'

/** A file on its way in: the request with what its sender says of the file, and the bytes as they arrive. */
export interface Upload<Request> {
  readonly head: Request
  readonly bytes: AsyncIterable<Uint8Array>
}

/** A file on its way out: what it is, then its bytes. */
export interface Download {
  readonly head: FileHead
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Long enough for the largest file over the slowest line that still moves. */
export const fileWithin = 300_000

/** Bytes in one message: small enough that the few which wait on either side weigh little. */
const mostInMessage = 64 * 1024

/** What carries a file in an upload's requests. */
export interface Carrying {
  readonly part?: FilePart | undefined
}

/** Use to send bytes as parts, however they come. */
export async function* partsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FilePart> {
  for await (const piece of bytes) {
    for (let from = 0; from < piece.length; from += mostInMessage)
      yield { head: undefined, chunk: asBuffer(piece.subarray(from, from + mostInMessage)), last: false }
  }
  yield { head: undefined, chunk: Buffer.alloc(0), last: true }
}

interface Written {
  readonly write: (message: unknown, done: (error?: Error | null) => void) => unknown
}

/**
 * Sends one message and waits until the other side has room for the next. A call that is over tells nobody who waits,
 * so whoever waits listens for its end himself.
 */
export const sent = (stream: Written, message: unknown, over: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(new Error('the call is over'))
    }
    if (over.aborted) leave()
    else {
      over.addEventListener('abort', leave, { once: true })
      stream.write(message, (error) => {
        over.removeEventListener('abort', leave)
        if (error) reject(error)
        else resolve()
      })
    }
  })
