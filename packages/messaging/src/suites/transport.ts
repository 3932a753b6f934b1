import type { EventMessage, Part } from '@fengqiao/domain-kit'
import type { Consumer, ConsumerOptions } from '../consumer.ts'
import type { Publisher } from '../publisher.ts'

/** One process's way to the broker, and the accidents that may befall it. */
export interface Station {
  readonly publisher: (confirmWithin?: number) => Publisher
  readonly consumer: (options: Omit<ConsumerOptions, 'connection' | 'log'>) => Consumer
  readonly tap: (onMessage: (event: EventMessage) => void, onGap: () => void) => Part
  /** Breaks every connection; the next one gets through. */
  readonly cut: () => void
  /** Breaks every connection and lets none through until `back`. */
  readonly away: () => void
  /** What the process says still arrives, but no answer comes back until `back`. */
  readonly deafen: () => void
  readonly back: () => void
  readonly close: () => Promise<void>
}

/** A broker with names of its own for one test. */
export interface Transport {
  readonly station: () => Promise<Station>
  /** Deletes the queue of events, or those in which failed ones wait, as a careless operator might. */
  readonly deleteQueues: (service: string, which: 'events' | 'waiting') => Promise<void>
  /** Puts something that is no event into a service's queue. */
  readonly litter: (service: string, content: Buffer) => Promise<void>
  readonly close: () => Promise<void>
}

/** Use to hand a suite the transport it is to try. */
export type MakeTransport = () => Promise<Transport>
