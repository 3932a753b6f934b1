import type { Log } from '@fengqiao/domain-kit'
import type { ConfirmChannel, Message } from 'amqplib'
import { keepChannel } from './channels.ts'
import type { KeptChannel } from './channels.ts'
import type { BrokerConnection } from './connection.ts'
import { brokerAway } from './links.ts'
import type { Outgoing } from './messages.ts'
import { slotOf } from './slot.ts'
import { declareTopology } from './topology.ts'

/** A confirm channel, and the ids that came back because no queue took them. */
export interface Line {
  readonly channel: ConfirmChannel
  readonly returned: Set<string>
}

/** What became of a message. `homeless`: confirmed, but no queue took it. */
export type Outcome = 'confirmed' | 'refused' | 'homeless' | 'unknown'

/** Use to send one message; after `within` milliseconds its outcome is unknown, as it is when the channel goes. */
export const transmit = async (line: Line, message: Outgoing, within: number): Promise<Outcome> => {
  const { exchange, routingKey, content, options } = message
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const overdue = setTimeout(() => resolve('unknown'), within)
  const answered = (failure: unknown): void => {
    if (line.returned.delete(options.messageId)) resolve('homeless')
    else if (failure === null) resolve('confirmed')
    // A nack says "not stored"; any other failure is a lost channel, which says nothing.
    else resolve(failure instanceof Error && failure.message === 'message nacked' ? 'refused' : 'unknown')
  }
  try {
    // What is written here waits in our memory at most as long as the window allows, so `drain` is not awaited.
    line.channel.publish(exchange, routingKey, content, options, answered)
  } catch {
    resolve('unknown')
  }
  return promise.finally(() => clearTimeout(overdue))
}

/** The line of the moment. */
export interface Lines {
  readonly start: () => void
  readonly stop: () => Promise<void>
  /** Refuses with `BROKER_AWAY` when there is none, at once if the broker is away. */
  readonly current: () => Promise<Line>
  /** Confirms that come late on an old line can no longer be mistaken for those of the next. */
  readonly replace: (old: Line) => void
}

export interface LineOptions {
  readonly connection: BrokerConnection
  readonly log: Log
  /** How long a new line is waited for. */
  readonly patience: number
}

/** Use for a confirm channel that is there whenever the broker is. */
export const linesOf = ({ connection, log, patience }: LineOptions): Lines => {
  const { publishing, topology } = connection
  const slot = slotOf<Line>(brokerAway)
  let kept: KeptChannel | undefined
  let offDown: (() => void) | undefined
  const use = async (channel: ConfirmChannel): Promise<void> => {
    await declareTopology(channel, topology)
    const line: Line = { channel, returned: new Set() }
    channel.on('return', ({ properties }: Message) => line.returned.add(String(properties.messageId)))
    channel.once('close', () => slot.remove(line))
    slot.put(line)
  }
  return {
    start: () => {
      offDown = publishing.onDown(slot.giveUp)
      const open = async (model: { createConfirmChannel: () => Promise<ConfirmChannel> }) =>
        model.createConfirmChannel()
      kept = keepChannel({ link: publishing, log, purpose: 'publishing', open, use })
    },
    stop: async () => {
      await kept?.stop()
      offDown?.()
      slot.giveUp()
    },
    current: async () => {
      if (kept === undefined || !publishing.isUp()) throw brokerAway()
      return slot.need(patience)
    },
    replace: (old) => {
      slot.remove(old)
      // Not waited for: a broker that does not confirm may not answer this either.
      void old.channel.close().catch(() => undefined)
    },
  }
}
