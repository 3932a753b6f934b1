import { DomainError } from '@fengqiao/domain-kit'
import type { Log, Part } from '@fengqiao/domain-kit'
import type { ConfirmChannel, Message } from 'amqplib'
import { keepChannel } from './channels.ts'
import type { KeptChannel } from './channels.ts'
import type { BrokerConnection } from './connection.ts'
import { brokerAway } from './links.ts'
import type { Outgoing } from './messages.ts'
import { declareTopology } from './topology.ts'
import { windowOf } from './window.ts'

export interface SenderOptions {
  readonly connection: BrokerConnection
  readonly log: Log
  /** After so many milliseconds without a confirm the outcome is unknown, and the same id is sent again. */
  readonly confirmWithin?: number
  readonly inFlight?: number
}

/** Sends messages that the broker answers for. */
export interface Sender extends Part {
  /** Resolves when all are confirmed; refuses with `BROKER_AWAY` or `BROKER_UNSURE`, both `unavailable`. */
  readonly send: (messages: readonly Outgoing[]) => Promise<void>
}

/** `homeless`: confirmed, but no queue took it. */
type Outcome = 'confirmed' | 'refused' | 'homeless' | 'unknown'

const rounds = 3

/** A confirm channel, and the ids that came back because no queue was bound. */
interface Line {
  readonly channel: ConfirmChannel
  readonly returned: Set<string>
}

const transmit = async (line: Line, message: Outgoing, within: number): Promise<Outcome> => {
  const { exchange, routingKey, content, options } = message
  return new Promise<Outcome>((resolve) => {
    const overdue = setTimeout(() => {
      resolve('unknown')
    }, within)
    const settle = (outcome: Outcome): void => {
      clearTimeout(overdue)
      resolve(outcome)
    }
    const answered = (failure: unknown): void => {
      if (line.returned.delete(options.messageId)) settle('homeless')
      else if (failure === null) settle('confirmed')
      // A nack says "not stored"; any other failure is a lost channel, which says nothing.
      else settle(failure instanceof Error && failure.message === 'message nacked' ? 'refused' : 'unknown')
    }
    try {
      // What is written here waits in our memory at most as long as the window allows, so `drain` is not awaited.
      line.channel.publish(exchange, routingKey, content, options, answered)
    } catch {
      settle('unknown')
    }
  })
}

interface Waiter {
  readonly resolve: (line: Line) => void
  readonly reject: (error: Error) => void
}

/** The line of the moment, and those who wait for the next. */
const lineKeeper = ({ connection, log }: SenderOptions, confirmWithin: number) => {
  const { publishing, topology } = connection
  const waiters = new Set<Waiter>()
  let line: Line | undefined
  let kept: KeptChannel | undefined
  let offDown: (() => void) | undefined
  const giveUp = (): void => {
    line = undefined
    for (const { reject } of [...waiters]) reject(brokerAway())
  }
  const use = async (channel: ConfirmChannel): Promise<void> => {
    await declareTopology(channel, topology)
    const returned = new Set<string>()
    channel.on('return', ({ properties }: Message) => returned.add(String(properties.messageId)))
    const fresh: Line = { channel, returned }
    channel.once('close', () => {
      if (line === fresh) line = undefined
    })
    line = fresh
    for (const { resolve } of [...waiters]) resolve(fresh)
  }
  const next = async (): Promise<Line> =>
    new Promise<Line>((resolve, reject) => {
      const settled = (): void => {
        clearTimeout(timer)
        waiters.delete(waiter)
      }
      const waiter: Waiter = {
        resolve: (fresh) => {
          settled()
          resolve(fresh)
        },
        reject: (error) => {
          settled()
          reject(error)
        },
      }
      const timer = setTimeout(() => {
        waiter.reject(brokerAway())
      }, confirmWithin)
      waiters.add(waiter)
    })
  return {
    start: () => {
      offDown = publishing.onDown(giveUp)
      const open = async (model: { createConfirmChannel: () => Promise<ConfirmChannel> }) =>
        model.createConfirmChannel()
      kept = keepChannel({ link: publishing, log, purpose: 'publishing', open, use })
    },
    stop: async () => {
      await kept?.stop()
      offDown?.()
      giveUp()
    },
    current: async (): Promise<Line> => {
      if (kept === undefined || !publishing.isUp()) throw brokerAway()
      return line ?? next()
    },
    /** Confirms that come late on the old channel can no longer be mistaken for those of the next. */
    replace: (old: Line): void => {
      if (line === old) line = undefined
      // Not waited for: a broker that does not confirm may not answer this either.
      void old.channel.close().catch(() => undefined)
    },
  }
}

/** Use inside this package wherever something must have reached the broker before the next step. */
export const confirmedSender = (options: SenderOptions): Sender => {
  const { confirmWithin = 10_000, inFlight = 512 } = options
  const lines = lineKeeper(options, confirmWithin)
  const window = windowOf(inFlight)
  const once = async (messages: readonly Outgoing[]): Promise<readonly Outgoing[]> => {
    const line = await lines.current()
    const outcomes: Promise<Outcome>[] = []
    for (const message of messages) {
      await window.enter()
      outcomes.push(transmit(line, message, confirmWithin).finally(window.leave))
    }
    const settled = await Promise.all(outcomes)
    if (settled.includes('homeless')) throw new DomainError('unavailable', 'QUEUE_MISSING')
    if (settled.includes('unknown')) lines.replace(line)
    return messages.filter((_, index) => settled[index] !== 'confirmed')
  }
  return {
    name: 'broker sender',
    start: () => Promise.resolve(lines.start()),
    stop: lines.stop,
    send: async (messages) => {
      let rest = messages
      for (let round = 0; rest.length > 0; round++) {
        if (round === rounds) throw new DomainError('unavailable', 'BROKER_UNSURE')
        rest = await once(rest)
      }
    },
  }
}
