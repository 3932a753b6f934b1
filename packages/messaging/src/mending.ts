import type { Log } from '@fengqiao/domain-kit'
import type { Channel, ChannelModel } from 'amqplib'

/** A channel with the connection that it is part of. */
export interface On {
  readonly channel: Channel
  readonly model: ChannelModel
}

export interface Mending {
  /** Asks something of a queue; where the broker has nothing behind its name, that is remembered. */
  readonly asking: <T>(on: On, queue: string, ask: () => Promise<T>) => Promise<T>
  /** The same of a queue that only keeps: what is in it stays there. */
  readonly look: (on: On, queue: string) => Promise<void>
  /** Use before declaring: takes away what was remembered, so that it is made anew. */
  readonly mend: (channel: Channel) => Promise<void>
}

/** What the broker says as it closes: a mistake of its own, or no such queue where it just said that there is one. */
const nothingThere: ReadonlySet<unknown> = new Set([541, 404])

/**
 * A broker that dies while it declares a queue may know the name for ever and have nothing behind it. It then says that
 * the queue is there and empty, takes no message for it, and closes the connection of whoever asks for one; and as it
 * confirms to nobody who publishes to an exchange that the queue is bound to, all producers wait. Declaring the queue
 * again changes nothing, deleting it does; and a queue that is only out of reach the broker does not delete.
 */
export const makeMending = (log: Log): Mending => {
  let lost: string | undefined
  const asking: Mending['asking'] = async ({ channel, model }, queue, ask) => {
    const said = new Set<unknown>()
    const note = (error: Error & { readonly code?: unknown }): void => void said.add(error.code)
    for (const one of [channel, model]) one.on('error', note)
    try {
      return await ask()
    } catch (error) {
      if ([...said].some((code) => nothingThere.has(code))) lost = queue
      throw error
    } finally {
      for (const one of [channel, model]) one.off('error', note)
    }
  }
  return {
    asking,
    look: async (on, queue) => {
      const { channel } = on
      if ((await channel.checkQueue(queue)).messageCount > 0) return
      const message = await asking(on, queue, async () => channel.get(queue))
      if (message !== false) channel.nack(message)
    },
    mend: async (channel) => {
      const queue = lost
      lost = undefined
      if (queue === undefined || (await channel.checkQueue(queue)).messageCount > 0) return
      await channel.deleteQueue(queue)
      log.warn({ queue }, 'the broker had nothing behind a queue, which is made anew')
    },
  }
}
