import type { EventMessage, Log, Part } from '@fengqiao/domain-kit'
import type { Channel, ConsumeMessage } from 'amqplib'
import { keepChannel } from './channels.ts'
import type { KeptChannel } from './channels.ts'
import type { BrokerConnection } from './connection.ts'
import { decode } from './messages.ts'
import { declareTopology } from './topology.ts'
import { causeOf } from './verdict.ts'

export interface LiveTapOptions {
  readonly connection: BrokerConnection
  readonly log: Log
  /** Which events, such as `fengqiao.grid_management.v1.#`. */
  readonly patterns: readonly string[]
  /** Must not wait: what cannot be passed on now is dropped by the caller, who reads it from the feed. */
  readonly onMessage: (event: EventMessage) => void
  /** The tap was made again: events may have passed meanwhile, so listeners read the feed from where they are. */
  readonly onGap?: () => void
}

// A tap that does not keep up loses its oldest events rather than filling the broker.
const tapQueue = { exclusive: true, autoDelete: true, durable: false, maxLength: 10_000 }

/** Use in the gateway for live updates: every event as it passes, none kept for those who are away. */
export const liveTap = (options: LiveTapOptions): Part => {
  const { connection, log, patterns, onMessage, onGap } = options
  let kept: KeptChannel | undefined
  let made = 0

  const pass = (message: ConsumeMessage): void => {
    try {
      onMessage(decode(message))
    } catch (error) {
      log.warn({ cause: causeOf(error) }, 'live event dropped')
    }
  }

  const use = async (channel: Channel): Promise<void> => {
    await declareTopology(channel, connection.topology)
    const { queue } = await channel.assertQueue('', tapQueue)
    for (const pattern of patterns) await channel.bindQueue(queue, connection.topology.exchange, pattern)
    const onDelivery = (message: ConsumeMessage | null): void => {
      if (message === null) void channel.close().catch(() => undefined)
      else pass(message)
    }
    await channel.consume(queue, onDelivery, { noAck: true })
    // Told after binding, so that what the listeners then read from the feed leaves no hole.
    if (made++ > 0) onGap?.()
  }

  return {
    name: 'live tap',
    start: () => {
      const open = async (model: { createChannel: () => Promise<Channel> }) => model.createChannel()
      kept = keepChannel({ link: connection.consuming, log, purpose: 'live tap', open, use })
      return Promise.resolve()
    },
    stop: async () => kept?.stop(),
  }
}
