import type { EventMessage, Log, Marks } from '@fengqiao/domain-kit'
import type { Message } from 'amqplib'
import type { Sender } from './confirms.ts'
import { encode, isAttribute } from './messages.ts'
import type { Outgoing } from './messages.ts'
import type { ConsumerQueues } from './topology.ts'
import { causeOf, verdictOn } from './verdict.ts'

/** Our own headers on what was set aside; the brokers' own delivery counts differ between versions. */
export const attemptHeader = 'fengqiao-attempt'
export const causeHeader = 'fengqiao-cause'
export const setAsideAtHeader = 'fengqiao-set-aside-at'

/** An event whose effect failed, why, and how often it had failed before. */
export interface Failure {
  readonly event: EventMessage
  readonly error: unknown
  readonly attempt: number
}

export interface SettingAside {
  /** Resolves once the event is safe in a queue and its aggregate is held. */
  readonly event: (failure: Failure) => Promise<void>
  /** For a message that is no event of ours: its body is kept as it came. */
  readonly unreadable: (message: Message, error: unknown) => Promise<void>
}

export interface SetAsideOptions {
  readonly queues: ConsumerQueues
  readonly sender: Sender
  readonly marks: Marks
  readonly log: Log
}

/** Straight into a queue; `mandatory`, so that a deleted queue is noticed instead of swallowing the message. */
export const toQueue = (
  queue: string,
  { content, options }: Pick<Outgoing, 'content' | 'options'>,
  headers: Readonly<Record<string, string | number>> = {},
): Outgoing => ({
  exchange: '',
  routingKey: queue,
  content,
  options: {
    ...options,
    persistent: true,
    mandatory: true,
    headers: { ...(options.headers as Record<string, unknown> | undefined), ...headers },
  },
})

const most = { attributes: 20, characters: 1_000 }

/**
 * What can be sent on of headers that nobody could read. The broker acts on some names (`CC`), and the client does not
 * write every value that it reads, nor so many: a message that cannot be parked would come again for ever.
 */
const harmless = (headers: Readonly<Record<string, unknown>> = {}): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => isAttribute(name) && name.length <= 32)
      .flatMap(([name, value]): [string, string | number][] => {
        if (typeof value === 'string') return [[name, value.slice(0, most.characters)]]
        return typeof value === 'number' && Number.isSafeInteger(value) ? [[name, value]] : []
      })
      .slice(0, most.attributes),
  )

const waitingQueue = ({ waiting, again }: ConsumerQueues, wait: number): string =>
  waiting.find((one) => one.wait === wait)?.queue ?? again

/** Use for the one way an event leaves the order of its aggregate: into a wait, or into the parking. */
export const setAside = ({ queues, sender, marks, log }: SetAsideOptions): SettingAside => {
  const waits = queues.waiting.map(({ wait }) => wait)
  const facts = (error: unknown): Record<string, string> => ({
    [causeHeader]: causeOf(error),
    [setAsideAtHeader]: new Date().toISOString(),
  })
  return {
    event: async ({ event, error, attempt }) => {
      const verdict = verdictOn(error, attempt, waits)
      const queue = verdict === 'park' ? queues.parked : waitingQueue(queues, verdict.wait)
      const headers = { ...facts(error), [attemptHeader]: attempt + 1 }
      // Sent before the aggregate is held: a crash between the two leaves a copy too many, never a hold too many.
      await sender.send([toQueue(queue, encode(event), headers)])
      const { source, kind, aggregateId } = event
      await marks.hold(source, { kind, aggregateId, held: true })
      log.warn(
        {
          event: event.id,
          type: event.type,
          kind,
          aggregateId,
          attempt: attempt + 1,
          queue,
          cause: causeOf(error),
        },
        verdict === 'park' ? 'event parked' : 'event waits',
      )
    },
    unreadable: async ({ content, properties }, error) => {
      const messageId = typeof properties.messageId === 'string' ? properties.messageId : 'unreadable'
      const options = { messageId, headers: harmless(properties.headers) }
      await sender.send([toQueue(queues.parked, { content, options }, facts(error))])
      log.error({ queue: queues.parked, cause: causeOf(error) }, 'unreadable message parked')
    },
  }
}
