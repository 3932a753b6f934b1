import type { QueryClient } from '@tanstack/react-query'
import type { StreamMessage } from './live-stream.ts'
import { everything, topicsOf, type Topic } from './live-topics.ts'

const nameOf = (topic: Topic): string => topic.join('/')

/** Gathers live messages for one page: all that come before `later` runs ask for each query once. */
export const collector = (queries: QueryClient, later: (flush: () => void) => void) => {
  const waiting = new Map<string, Topic>()
  const flush = (): void => {
    // Asking for everything asks for the rest too.
    const keys = waiting.has(nameOf(everything)) ? [everything] : [...waiting.values()]
    waiting.clear()
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey })
  }
  return (message: StreamMessage): void => {
    const topics = topicsOf(message.event, message.data)
    if (waiting.size === 0 && topics.length > 0) later(flush)
    for (const topic of topics) waiting.set(nameOf(topic), topic)
  }
}
