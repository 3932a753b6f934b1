import type { Sealed } from '@fengqiao/domain-kit'
import { evolve, type MessageEvent } from '../src/domain/evolve.ts'
import type { About, Intended, Message } from '../src/domain/message.ts'
import { usualSettings, type Settings } from '../src/domain/settings.ts'

export const about: About = {
  recipient: 'worker',
  channel: 'EMAIL',
  template: 'ISSUE_ASSIGNED',
  subject: { kind: 'ISSUE', id: 'issue', number: '20261123-0001', version: 3 },
  causeEventId: 'event',
  at: 0,
}

/** An e-mail that is due at a moment. */
export const pending = (dueAt: number): Intended => ({
  type: 'Intended',
  ...about,
  outcome: 'PENDING',
  dueAt,
})

export const messageOf = (...facts: readonly MessageEvent[]): Message =>
  facts.reduce<Message | undefined>(evolve, undefined)!

/** What a rule decided, added to what was. */
export const after = (message: Message, events: readonly MessageEvent[]): Message =>
  events.reduce<Message>(evolve, message)

const address = 'sealed address' as Sealed

/** Settings of somebody who confirmed his address and sleeps at no time. */
export const awake = (): Settings => {
  const { quiet: _quiet, ...settings } = usualSettings('worker')
  return { ...settings, email: { state: 'CONFIRMED', address } }
}
