import {
  Channel,
  DeliveryOutcome,
  EmailState,
  NoticeGroup,
  Template,
} from '@fengqiao/contracts/notifications/v1'
import type { Delivery, InboxItem, NoticeSettings, QuietHours } from '@fengqiao/contracts/notifications/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import type { Group } from '../domain/groups.ts'
import { messageIdOf, spokenOf, type Message } from '../domain/message.ts'
import { codeBounds, type Channels } from '../domain/settings.ts'
import type { SettingsView } from '../queries/read-settings.ts'

/** What a message speaks of: the fields of the other kinds stay empty. */
const subjectFields = (message: Message) => {
  const [issue, dispute] = [spokenOf(message, 'ISSUE'), spokenOf(message, 'DISPUTE')]
  return {
    issueId: issue.id,
    issueNumber: issue.number,
    disputeId: dispute.id,
    disputeNumber: dispute.number,
    disputeVersion: dispute.version,
    dataRequestId: spokenOf(message, 'DATA_REQUEST').id,
    exportId: spokenOf(message, 'EXPORT').id,
  }
}

/** A message as its owner reads it. */
export const itemMessage = ({ id, state }: Versioned<Message>): InboxItem => ({
  itemId: id,
  template: Template[state.template],
  ...subjectFields(state),
  issueVersion: spokenOf(state, 'ISSUE').version,
  at: new Date(state.at),
  read: state.read,
})

/** What travels in another's e-mail is being sent with it. */
const outcomeOf = ({ outcome }: Message): DeliveryOutcome =>
  outcome === 'CARRIED' ? DeliveryOutcome.SENDING : DeliveryOutcome[outcome]

const reasonOf = (message: Message): string => ('reason' in message ? message.reason : '')

const deliveryMessage = ({ id, state }: Versioned<Message>): Delivery => ({
  deliveryId: id,
  recipientId: state.recipient,
  channel: Channel[state.channel],
  template: Template[state.template],
  ...subjectFields(state),
  causeEventId: state.causeEventId,
  outcome: outcomeOf(state),
  reason: reasonOf(state),
  at: new Date(state.at),
  dueAt: 'dueAt' in state ? new Date(state.dueAt) : undefined,
  sentAgain: state.again === true,
  smtpCode: 'smtpCode' in state ? (state.smtpCode ?? 0) : 0,
})

/** What the ledger shows of a message: also the e-mail that was not sent beside it, and why. */
export const deliveryMessages = (message: Versioned<Message>): readonly Delivery[] => {
  const own = deliveryMessage(message)
  const { state } = message
  if (state.noEmail === undefined) return [own]
  return [
    own,
    {
      ...own,
      deliveryId: messageIdOf(state, 'EMAIL'),
      channel: Channel.EMAIL,
      outcome: DeliveryOutcome.SUPPRESSED,
      reason: state.noEmail,
    },
  ]
}

const two = (value: number): string => String(value).padStart(2, '0')
const timeOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

const quietMessage = ({ from, to }: { readonly from: number; readonly to: number }): QuietHours => ({
  from: timeOf(from),
  to: timeOf(to),
})

const waitingCode = ({ settings, codeMessage }: SettingsView) => {
  const { email } = settings
  const code = email?.state === 'UNCONFIRMED' ? email.code : undefined
  return {
    codeExpiresAt: code === undefined ? undefined : new Date(code.at + codeBounds.counts),
    triesLeft: code === undefined ? 0 : codeBounds.tries - code.tries,
    codeOutcome: codeMessage === undefined ? DeliveryOutcome.UNSPECIFIED : outcomeOf(codeMessage),
    codeReason: codeMessage === undefined ? '' : reasonOf(codeMessage),
  }
}

/** Somebody's settings as he sees them. */
export const settingsMessage = (view: SettingsView): NoticeSettings => {
  const { version, settings, emailAvailable, address } = view
  const groups = Object.entries(settings.groups) as [Group, Channels][]
  return {
    version,
    emailAvailable,
    email: address,
    emailState: EmailState[settings.email?.state ?? 'NONE'],
    ...waitingCode(view),
    groups: groups.map(([group, channels]) => ({ group: NoticeGroup[group], ...channels })),
    quietHours: settings.quiet === undefined ? undefined : quietMessage(settings.quiet),
    language: settings.language,
  }
}
