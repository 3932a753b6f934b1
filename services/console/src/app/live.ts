import type { QueryClient } from '@tanstack/react-query'
import { readStream, type StreamMessage } from './live-stream.ts'
import { topicsOf } from './live-topics.ts'
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

// A burst of events asks for each query once.
const collector = (queries: QueryClient) => {
  const waiting = new Map<string, readonly string[]>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = (): void => {
    timer = undefined
    const keys = [...waiting.values()]
    waiting.clear()
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey })
  }
  return (message: StreamMessage): void => {
    for (const topic of topicsOf(message.event, message.data)) waiting.set(topic.join('/'), topic)
    if (waiting.size > 0) timer ??= setTimeout(flush, settle)
  }
}

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
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
  const collect = collector(queries)
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
  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      // The server ends a stream with its token; only one that cannot be opened again is worth a word.
      const ended = await connectOnce().catch(() => false)
      if (ending.signal.aborted) return
      if (!ended) onState({ connected: false, since: Date.now() })
      await wait(pause, ending.signal)
      pause = Math.min(pause * 2, longestWait)
    }
  }
  void loop()
  return () => ending.abort()
}
