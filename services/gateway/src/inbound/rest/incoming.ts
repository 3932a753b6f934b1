import type { Request } from 'express'
import { HttpRefusal } from '../problems.ts'

/** How much of a body is read, and how long is waited for it. */
export interface Bounds {
  readonly mostBytes: number
  /** Milliseconds between two pieces, and for the whole. */
  readonly idle: number
  readonly within: number
}

/** What a size is called in a refusal. */
export const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${String(Math.floor(bytes / 1024))} KB` : `${String(bytes / 1024 / 1024)} MB`

export const tooLarge = (mostBytes: number) =>
  new HttpRefusal('TOO_LARGE', {}, { limit: sizeWords(mostBytes) })

/**
 * Waits for a step of the sender's no longer than so many milliseconds. One who left is told as one who is too slow: he
 * hears neither, and neither is a failure of the door's.
 */
const timely = async <T>(step: Promise<T>, milliseconds: number): Promise<T> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(late.reject, milliseconds, new Error('too late'))
  try {
    return await Promise.race([step, late.promise])
  } catch {
    throw new HttpRefusal('TOO_SLOW', { Connection: 'close' })
  } finally {
    clearTimeout(timer)
  }
}

/** A body as it arrives, bounded in size and time; only time that is spent waiting for the sender counts as idle. */
export async function* piecesOf(req: Request, { mostBytes, idle, within }: Bounds): AsyncGenerator<Buffer> {
  const until = Date.now() + within
  const pieces = req.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer, undefined>
  let size = 0
  try {
    for (;;) {
      const step = await timely(pieces.next(), Math.min(idle, Math.max(until - Date.now(), 0)))
      if (step.done === true) return
      size += step.value.length
      if (size > mostBytes) throw tooLarge(mostBytes)
      yield step.value
    }
  } finally {
    // Not waited for: it comes after the piece that may never come.
    void pieces.return?.().catch(() => undefined)
  }
}

const mostIgnored = 32 * 1024 * 1024
const ignoreFor = 10_000

/**
 * Use when a request is refused before its body was read: goes on reading for a while and keeps nothing, so that who
 * is still sending hears the answer instead of a broken line.
 */
export const letFinish = (req: Request): void => {
  if (req.complete) return
  let left = mostIgnored
  const cut = setTimeout(() => req.destroy(), ignoreFor).unref()
  req.once('close', () => {
    clearTimeout(cut)
  })
  req.on('data', (piece: Buffer) => {
    left -= piece.length
    if (left < 0) req.destroy()
  })
}
