import { InboxItemAdded, InboxItemRead, Template } from '@fengqiao/contracts/notifications/v1'
import type { JournalEntry } from '@fengqiao/domain-kit'
import { spokenOf } from '../domain/message.ts'
import type { MessageFact } from './message-store.ts'

/** A message's fact as the contract event that its owner hears of; how e-mails fare and what people chose stay here. */
export const toContract = ({ kind, aggregateId, event }: JournalEntry) => {
  if (kind !== 'InboxItem') return undefined
  const fact = event as MessageFact
  const ids = { itemId: aggregateId, recipientId: fact.of.recipient }
  if (fact.type === 'Read' || fact.type === 'Unread') {
    return { type: InboxItemRead.$type, data: InboxItemRead.toJSON({ ...ids, read: fact.type === 'Read' }) }
  }
  if (fact.type !== 'Intended') return undefined
  const added = {
    ...ids,
    template: Template[fact.template],
    issueId: spokenOf(fact, 'ISSUE').id,
    disputeId: spokenOf(fact, 'DISPUTE').id,
  }
  return { type: InboxItemAdded.$type, data: InboxItemAdded.toJSON(added) }
}
