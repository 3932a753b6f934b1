import type { EventMessage } from '@fengqiao/domain-kit'
import { writeVector, type Vector } from './vector.ts'

const frame = (type: string, vector: Vector, data: unknown): string =>
  `id: ${writeVector(vector)}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`

/** An event as listeners get it: who else may see it is not theirs to know. */
export const eventFrame = (event: EventMessage, vector: Vector): string => {
  const { id, type, source, kind, aggregateId, version, at, actor, data } = event
  return frame(type, vector, {
    id,
    type,
    source,
    kind,
    aggregateId,
    version,
    time: at.toISOString(),
    actor,
    data,
  })
}

/** Tells a listener that what it shows of a producer may be old: it was away too long, or the producer was restored. */
export const resetFrame = (producer: string, vector: Vector): string =>
  frame('reset', vector, { source: producer })

/** Moves a listener's place past events that were not for it, so that resuming does not read them again. */
export const placeFrame = (vector: Vector): string => frame('place', vector, {})

/** Keeps the connection open through proxies that end silent ones. */
export const beat = ': \n\n'

/** How long a client waits before it connects again. */
export const retryFrame = (milliseconds: number): string => `retry: ${String(milliseconds)}\n\n`
