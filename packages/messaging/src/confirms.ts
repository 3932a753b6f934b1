import { DomainError } from '@fengqiao/domain-kit'
import type { Log, Part } from '@fengqiao/domain-kit'
import type { BrokerConnection } from './connection.ts'
import { linesOf, transmit } from './lines.ts'
import type { Outcome } from './lines.ts'
import type { Outgoing } from './messages.ts'
import { windowOf } from './window.ts'

export interface SenderOptions {
  readonly connection: BrokerConnection
  readonly log: Log
  /** After so many milliseconds without a confirm the outcome is unknown, and the same id is sent again. */
  readonly confirmWithin?: number
  /** Messages that may be unconfirmed at a time. */
  readonly inFlight?: number
}

/** Sends messages that the broker answers for. */
export interface Sender extends Part {
  /** Resolves when all are confirmed; refuses with `BROKER_AWAY` or `BROKER_UNSURE`, both `unavailable`. */
  readonly send: (messages: readonly Outgoing[]) => Promise<void>
}

const rounds = 3

/** Use inside this package wherever something must have reached the broker before the next step. */
export const confirmedSender = (options: SenderOptions): Sender => {
  const { connection, log, confirmWithin = 10_000, inFlight = 512 } = options
  const lines = linesOf({ connection, log, patience: confirmWithin })
  const window = windowOf(inFlight)

  /** Answers what is not known to have arrived. */
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
    start: async () => {
      lines.start()
    },
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
