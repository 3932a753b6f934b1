import type { QueryClient } from '@tanstack/react-query'
import { collector } from './live-collector.ts'
import { readStream } from './live-stream.ts'
import type { Session } from './session.ts'

/** Whether changes arrive by themselves, and since when not. */
export interface LiveState {
  readonly connected: boolean
  readonly since: number
}

interface Deps {
  readonly session: Session
  readonly queries: QueryClient
  readonly onState: (state: LiveState) => void
}

const settle = 250
const firstWait = 1_000
const longestWait = 30_000

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    const stop = (): void => {
      clearTimeout(timer)
      resolve()
    }
    signal.addEventListener('abort', stop, { once: true })
  })

const open = async (
  session: Session,
  lastId: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> => {
  const token = await session.token()
  if (token === undefined) return null
  const headers = new Headers({ accept: 'text/event-stream', authorization: `Bearer ${token}` })
  if (lastId !== '') headers.set('last-event-id', lastId)
  const answer = await fetch('/v1/live', { headers, signal })
  if (answer.status === 401) await session.renew()
  return answer.ok ? answer.body : null
}

/** Keeps one live connection for the whole page; call the result to end it. */
export const startLive = ({ session, queries, onState }: Deps): (() => void) => {
  const ending = new AbortController()
  const collect = collector(queries, (flush) => setTimeout(flush, settle))
  let lastId = ''
  let pause = firstWait
  let missed = false
  const connectOnce = async (): Promise<boolean> => {
    const body = await open(session, lastId, ending.signal)
    if (body === null) return false
    // Without an id to resume from, what happened meanwhile is only known by asking again.
    if (missed && lastId === '') void queries.invalidateQueries()
    missed = true
    onState({ connected: true, since: Date.now() })
    pause = firstWait
    await readStream(body, (message) => {
      if (message.id !== '') lastId = message.id
      collect(message)
    })
    return true
  }
  const over = (): boolean => ending.signal.aborted
  const loop = async (): Promise<void> => {
    while (!over()) {
      // The server ends a stream with its token; only one that cannot be opened again is worth a word.
      const ended = await connectOnce().catch(() => false)
      if (over()) return
      if (!ended) onState({ connected: false, since: Date.now() })
      await wait(pause, ending.signal)
      pause = Math.min(pause * 2, longestWait)
    }
  }
  void loop()
  return () => ending.abort()
}
