import { InboxItemRead } from '@fengqiao/contracts/notifications/v1'
import { made, type Contract, type JournalEntry } from '@fengqiao/domain-kit'
import type { MessageFact } from './message-store.ts'

/** A message's fact as the contract event that its owner hears of; how e-mails fare and what people chose stay here. */
export const toContract = ({ kind, aggregateId, event }: JournalEntry): Contract | undefined => {
  if (kind !== 'InboxItem') return undefined
  const { type, of } = event as MessageFact
  if (type !== 'Read' && type !== 'Unread') return undefined
  return made(InboxItemRead, { itemId: aggregateId, recipientId: of.recipient, read: type === 'Read' })
}
