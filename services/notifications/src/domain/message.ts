import { notFound } from '@fengqiao/domain-kit'
import { groupOf } from './groups.ts'
import { outOfQuiet } from './quiet-hours.ts'
import type { Template } from './templates.ts'
import type { Settings } from './settings.ts'

export type Channel = 'IN_APP' | 'EMAIL'
/** Why an intended message was not shown or sent. */
export type Suppression = 'OWN_ACTION' | 'TURNED_OFF' | 'NO_ADDRESS' | 'NOT_CONFIGURED' | 'OVERTAKEN'
/** Why an e-mail did not get through. */
export type Failure = 'REFUSED' | 'GAVE_UP'
/** Why nobody knows whether an e-mail got through. */
export type Doubt = 'NOT_HEARD' | 'SENDER_DIED'

/** What a message speaks of, at the version that the event brought it to. */
export interface Subject {
  readonly kind: 'ISSUE' | 'DISPUTE' | 'DATA_REQUEST' | 'EXPORT'
  readonly id: string
  /** Empty for a case that was not accepted yet, and for what has no number. */
  readonly number: string
  readonly version: number
}

/** What is told to whom, because of what. */
export interface About {
  readonly recipient: string
  readonly channel: Channel
  readonly template: Template | 'EMAIL_CODE'
  /** Absent where it carries a code. */
  readonly subject?: Subject
  readonly causeEventId: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Quiet hours do not hold it back. */
  readonly urgent?: boolean
  /** The matter is an emergency. */
  readonly emergency?: boolean
  /** Of a message in the inbox: why no e-mail goes beside it. Absent where one does, or the town sends none. */
  readonly noEmail?: Suppression
}

const nothing = { id: '', number: '', version: 0 } as const

/** What a message says of one kind of subject; empty where it speaks of another or carries a code. */
export const spokenOf = (
  { subject }: Pick<About, 'subject'>,
  kind: Subject['kind'],
): Pick<Subject, 'id' | 'number' | 'version'> => (subject?.kind === kind ? subject : nothing)

/** Where a message stands. The last four are how it ends; every message does. */
export type Standing =
  | { readonly outcome: 'PENDING'; readonly dueAt: number }
  /** Claimed by a sender, which is presumed dead at `dueAt`. */
  | { readonly outcome: 'SENDING'; readonly dueAt: number }
  /** Travels in another's e-mail, whose fate is looked at by `dueAt`. */
  | { readonly outcome: 'CARRIED'; readonly by: string; readonly dueAt: number }
  | { readonly outcome: 'DELIVERED' }
  | { readonly outcome: 'SUPPRESSED'; readonly reason: Suppression }
  | { readonly outcome: 'FAILED'; readonly reason: Failure; readonly smtpCode?: number }
  /** With `dueAt` it is sent once more. */
  | { readonly outcome: 'UNKNOWN'; readonly reason: Doubt; readonly dueAt?: number }

/** What an e-mail remembers of being sent. */
export interface Course {
  /** The last claim: only its sender may say what became of it. */
  readonly claim?: string
  readonly triedSince?: number
  readonly tries?: number
  /** What travels in this e-mail beside the message itself; fixed by the first claim. */
  readonly carries?: readonly string[]
  /** What may no longer travel in it. */
  readonly excluded?: readonly string[]
  /** Sent again after its outcome was unknown, and marked so. */
  readonly again?: boolean
}

/** One intended message, for one person by one channel, and what became of it. */
export type Message = About &
  Standing &
  Course & {
    readonly read: boolean
    /** The moment of the call that marked it read with others, so that the call can be taken back. */
    readonly readWith?: number
  }

type FirstStanding = Extract<Standing, { outcome: 'PENDING' | 'DELIVERED' | 'SUPPRESSED' }>

export type Intended = { readonly type: 'Intended' } & About & FirstStanding

/** The id of the message to a person by a channel because of an event. */
export const messageIdOf = (
  { causeEventId, recipient }: Pick<About, 'causeEventId' | 'recipient'>,
  channel: Channel,
): string => `${causeEventId}.${recipient}.${channel}`

/** What stands for the event where a message carries a code: the moment it was made. */
export const codeCauseOf = (madeAt: number): string => `code-${madeAt}`

/** E-mails wait so long, so that several become one and what is read meanwhile is not sent. */
export const collecting = 10 * 60_000

const emailStanding = ({ template, at, urgent }: About, settings: Settings): FirstStanding => {
  if (template === 'EMAIL_CODE') return { outcome: 'PENDING', dueAt: at }
  if (settings.email?.state !== 'CONFIRMED') return { outcome: 'SUPPRESSED', reason: 'NO_ADDRESS' }
  return { outcome: 'PENDING', dueAt: urgent === true ? at : outOfQuiet(at + collecting, settings.quiet) }
}

const isWanted = ({ template, channel }: About, { groups }: Settings): boolean => {
  if (template === 'EMAIL_CODE') return true
  const { inApp, email } = groups[groupOf(template)]
  return channel === 'EMAIL' ? email : inApp
}

const firstStanding = (about: About, actor: string, settings: Settings): FirstStanding => {
  if (about.recipient === actor) return { outcome: 'SUPPRESSED', reason: 'OWN_ACTION' }
  if (!isWanted(about, settings)) return { outcome: 'SUPPRESSED', reason: 'TURNED_OFF' }
  return about.channel === 'EMAIL' ? emailStanding(about, settings) : { outcome: 'DELIVERED' }
}

interface Asked {
  readonly actor: string
  readonly settings: Settings
}

/** A message is intended for everybody whom a rule names, and suppressed where he did it himself or does not want it. */
export const intend = (about: About, { actor, settings }: Asked): Intended => ({
  type: 'Intended',
  ...about,
  ...firstStanding(about, actor, settings),
})

/** What is intended for a person. */
export interface Both {
  readonly inbox: Intended
  readonly email?: Intended
}

/**
 * What is intended for a person where the town sends e-mails: one beside the message in his inbox, or the reason in it
 * why there is none. Most people have no address, and nobody need keep two messages for them.
 */
export const intendBoth = (about: Omit<About, 'channel' | 'noEmail'>, asked: Asked): Both => {
  const [inbox, email] = [
    intend({ ...about, channel: 'IN_APP' }, asked),
    intend({ ...about, channel: 'EMAIL' }, asked),
  ]
  return email.outcome === 'SUPPRESSED' ? { inbox: { ...inbox, noEmail: email.reason } } : { inbox, email }
}

/** Marks a message read, or unread again; twice brings nothing new. An e-mail is read elsewhere. */
export const mark = (
  message: Message,
  { read, readWith }: { readonly read: boolean; readonly readWith?: number },
) => {
  if (message.channel !== 'IN_APP') throw notFound()
  if (message.read === read) return []
  if (!read) return [{ type: 'Unread' as const }]
  return [{ type: 'Read' as const, ...(readWith === undefined ? {} : { readWith }) }]
}
