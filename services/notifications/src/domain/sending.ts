import type { Doubt, Failure, Message, Suppression } from './message.ts'

/** What a mail server said: taken, refused for good, not now, or nothing after it had the whole e-mail. */
export type Heard =
  | { readonly heard: 'ACCEPTED' }
  | { readonly heard: 'REFUSED' | 'PASSING'; readonly smtpCode?: number }
  | { readonly heard: 'NOTHING' }

/** What happens to an e-mail on its way. */
export type SendingEvent =
  | { readonly type: 'Held' | 'Released'; readonly dueAt: number }
  | { readonly type: 'Suppressed'; readonly reason: Suppression }
  | { readonly type: 'Carried'; readonly by: string; readonly dueAt: number }
  | { readonly type: 'Excluded'; readonly id: string }
  | {
      readonly type: 'Claimed'
      readonly claim: string
      readonly at: number
      readonly dueAt: number
      readonly carries: readonly string[]
      readonly again: boolean
    }
  | { readonly type: 'Delivered'; readonly again: boolean }
  | { readonly type: 'PutOff'; readonly dueAt: number; readonly smtpCode?: number }
  | {
      readonly type: 'Failed'
      readonly reason: Failure
      readonly smtpCode?: number
      readonly again: boolean
    }
  /** With `dueAt` it is sent once more. */
  | { readonly type: 'NotHeard'; readonly reason: Doubt; readonly dueAt?: number; readonly again: boolean }

const minute = 60_000
const hour = 60 * minute

/** How long a claim holds, how many messages one e-mail carries, how long a server that says "not now" is asked. */
export const sendingBounds = { claim: 5 * minute, most: 20, tried: 24 * hour } as const

const firstWait = minute
const longestWait = 6 * hour

const withCode = (smtpCode: number | undefined) => (smtpCode === undefined ? {} : { smtpCode })

const isAgain = ({ again, outcome }: Message): boolean => again === true || outcome === 'UNKNOWN'

/** It may be claimed now: it waits, or its outcome is unknown and it is to be sent once more. */
const isDue = (message: Message, at: number): boolean =>
  (message.outcome === 'PENDING' || message.outcome === 'UNKNOWN') &&
  message.dueAt !== undefined &&
  message.dueAt <= at

/** Quiet hours move it to their end. */
export const hold = (message: Message, dueAt: number): readonly SendingEvent[] =>
  message.outcome === 'PENDING' && message.dueAt !== dueAt ? [{ type: 'Held', dueAt }] : []

/** It is not sent, or not once more. */
export const suppress = (message: Message, reason: Suppression): readonly SendingEvent[] => {
  if (message.outcome === 'PENDING') return [{ type: 'Suppressed', reason }]
  return message.outcome === 'UNKNOWN' && message.dueAt !== undefined
    ? [{ type: 'NotHeard', reason: message.reason, again: message.again === true }]
    : []
}

/** It travels in another's e-mail, unless it is on its way already or carries others itself. */
export const carry = (
  message: Message,
  { by, at }: { readonly by: string; readonly at: number },
): readonly SendingEvent[] =>
  message.outcome === 'PENDING' && message.carries === undefined
    ? [{ type: 'Carried', by, dueAt: at + sendingBounds.claim }]
    : []

/**
 * A sender takes it before it speaks to the server, so that no other does. What travels with it is fixed by the first
 * claim: the same Message-ID always means the same e-mail.
 */
export const claim = (
  message: Message,
  taken: { readonly claim: string; readonly at: number; readonly carries: readonly string[] },
): readonly SendingEvent[] => {
  const { at, carries } = taken
  if (!isDue(message, at)) return []
  const excluded = message.excluded ?? []
  return [
    {
      type: 'Claimed',
      claim: taken.claim,
      at,
      dueAt: at + sendingBounds.claim,
      carries: message.carries ?? carries.filter((id) => !excluded.includes(id)),
      again: isAgain(message),
    },
  ]
}

/** The sender of this claim may still say what became of it; so may one that woke after it was given up. */
const isHis = (message: Message, claimed: string): boolean =>
  message.claim === claimed &&
  (message.outcome === 'SENDING' || (message.outcome === 'UNKNOWN' && message.dueAt !== undefined))

const notHeard = (message: Message, reason: Doubt, dueAt: number): readonly SendingEvent[] =>
  message.again === true
    ? [{ type: 'NotHeard', reason, again: true }]
    : [{ type: 'NotHeard', reason, dueAt, again: false }]

const putOff = (message: Message, at: number, smtpCode: number | undefined): readonly SendingEvent[] => {
  const again = message.again === true
  const code = withCode(smtpCode)
  const dueAt = at + Math.min(firstWait * 3 ** ((message.tries ?? 1) - 1), longestWait)
  return dueAt - (message.triedSince ?? at) > sendingBounds.tried
    ? [{ type: 'Failed', reason: 'GAVE_UP', again, ...code }]
    : [{ type: 'PutOff', dueAt, ...code }]
}

/** What the server said to the sender of a claim. Another's claim is no longer its business. */
export const report = (
  message: Message,
  said: { readonly claim: string; readonly at: number; readonly heard: Heard },
): readonly SendingEvent[] => {
  const { at, heard } = said
  if (!isHis(message, said.claim)) return []
  const again = message.again === true
  if (heard.heard === 'ACCEPTED') return [{ type: 'Delivered', again }]
  if (heard.heard === 'PASSING') return putOff(message, at, heard.smtpCode)
  if (heard.heard === 'REFUSED')
    return [{ type: 'Failed', reason: 'REFUSED', again, ...withCode(heard.smtpCode) }]
  return message.outcome === 'UNKNOWN' ? [] : notHeard(message, 'NOT_HEARD', at + firstWait)
}

/** A sender that said nothing until its claim ran out is presumed dead; nobody knows how far it came. */
export const presumeDead = (message: Message, at: number): readonly SendingEvent[] =>
  message.outcome === 'SENDING' && message.dueAt <= at ? notHeard(message, 'SENDER_DIED', at) : []

const dueOf = (message: Message): number | undefined => ('dueAt' in message ? message.dueAt : undefined)

/** Nothing more happens to it. */
export const isSettled = (message: Message): boolean => dueOf(message) === undefined

/** Bars a message from an e-mail that has not been claimed yet, so that a sender who slept cannot take it along. */
export const exclude = (lead: Message, id: string): readonly SendingEvent[] =>
  lead.carries === undefined && !isSettled(lead) && !(lead.excluded ?? []).includes(id)
    ? [{ type: 'Excluded', id }]
    : []

const fateOf = (lead: Message, at: number): SendingEvent => {
  const again = lead.again === true
  if (lead.outcome === 'DELIVERED') return { type: 'Delivered', again }
  if (lead.outcome === 'UNKNOWN') return { type: 'NotHeard', reason: lead.reason, again }
  if (lead.outcome !== 'FAILED') return { type: 'Released', dueAt: at }
  return { type: 'Failed', reason: lead.reason, again, ...withCode(lead.smtpCode) }
}

/** What was carried shares the fate of its e-mail; what was not taken along after all waits again. */
export const follow = (
  message: Message,
  { id, lead, at }: { readonly id: string; readonly lead: Message; readonly at: number },
): readonly SendingEvent[] => {
  if (message.outcome !== 'CARRIED') return []
  if (lead.carries?.includes(id) !== true) return [{ type: 'Released', dueAt: at }]
  if (isSettled(lead)) return [fateOf(lead, at)]
  const dueAt = Math.max(at, dueOf(lead) ?? at) + sendingBounds.claim
  return message.dueAt > at ? [] : [{ type: 'Carried', by: message.by, dueAt }]
}
