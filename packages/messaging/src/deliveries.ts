import type { EventMessage, Log } from '@fengqiao/domain-kit'
import type { Channel, ConsumeMessage, Message } from 'amqplib'
import { decode } from './messages.ts'
import type { Following } from './producers.ts'
import { attemptHeader } from './set-aside.ts'
import type { SettingAside } from './set-aside.ts'

/** One channel's life as a consumer. */
export interface Session {
  readonly channel: Channel
  /** False once the channel is gone or the process stops: nothing new is begun. */
  going: boolean
  /** Set by the first delivery. */
  activation: Promise<void> | undefined
  readonly acknowledge: (message: Message) => void
}

/** Use for every new channel of a consumer. */
export const sessionOn = (channel: Channel): Session => {
  let open = true
  const session: Session = {
    channel,
    going: true,
    activation: undefined,
    // A message is acknowledged on the channel that brought it, or not at all: it then comes again.
    acknowledge: (message) => {
      if (open) channel.ack(message)
    },
  }
  channel.once('close', () => {
    open = false
    session.going = false
  })
  return session
}

export interface DeliveryOptions {
  readonly followings: ReadonlyMap<string, Following>
  readonly aside: SettingAside
  readonly log: Log
}

/** A message, and whether it comes from a wait or the parking. */
export interface Taken {
  readonly message: ConsumeMessage
  readonly released: boolean
}

const attemptOf = ({ properties }: Message): number => {
  const attempt: unknown = properties.headers?.[attemptHeader]
  return Number.isSafeInteger(attempt) && Number(attempt) > 0 ? Number(attempt) : 0
}

const readable = (message: Message): EventMessage | Error => {
  try {
    return decode(message)
  } catch (error) {
    return error as Error
  }
}

/** Use for one delivery: it is acknowledged once its effect is stored, or once it is safely set aside. */
export const deliver = async (
  session: Session,
  { message, released }: Taken,
  { followings, aside, log }: DeliveryOptions,
): Promise<void> => {
  if (!session.going) return
  const event = readable(message)
  if (event instanceof Error) {
    await aside.unreadable(message, event)
    session.acknowledge(message)
    return
  }
  const following = followings.get(event.source)
  if (following === undefined) {
    log.warn({ type: event.type, source: event.source }, 'event of an unknown producer ignored')
    session.acknowledge(message)
    return
  }
  const going = (): boolean => session.going
  // Brought before, and not acknowledged then.
  const suspect = message.fields.redelivered
  const done = await following.receive({ event, released, suspect, attempt: attemptOf(message), going })
  if (done) session.acknowledge(message)
}
