import { InboxItemRead } from '@fengqiao/contracts/notifications/v1'
import type { JournalEntry } from '@fengqiao/domain-kit'
import type { MessageFact } from './message-store.ts'

/** A message's fact as the contract event that its owner hears of; how e-mails fare and what people chose stay here. */
export const toContract = ({ kind, aggregateId, event }: JournalEntry) => {
  if (kind !== 'InboxItem') return undefined
  const { type, of } = event as MessageFact
  if (type !== 'Read' && type !== 'Unread') return undefined
  const data = { itemId: aggregateId, recipientId: of.recipient, read: type === 'Read' }
  return { type: InboxItemRead.$type, data: InboxItemRead.toJSON(data) }
}
