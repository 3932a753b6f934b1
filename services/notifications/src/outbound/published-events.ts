import { InboxItemAdded, InboxItemRead, Template } from '@fengqiao/contracts/notifications/v1'
import type { JournalEntry } from '@fengqiao/domain-kit'
import type { MessageFact } from './message-store.ts'

/** A message's fact as the contract event that its owner hears of; the suppressed stay in the ledger. */
export const toContract = ({ aggregateId, event }: JournalEntry) => {
  const fact = event as MessageFact
  const ids = { itemId: aggregateId, recipientId: fact.of.recipient }
  if (fact.type !== 'Intended') {
    return { type: InboxItemRead.$type, data: InboxItemRead.toJSON({ ...ids, read: fact.type === 'Read' }) }
  }
  const { template, issueId } = fact
  return {
    type: InboxItemAdded.$type,
    data: InboxItemAdded.toJSON({ ...ids, template: Template[template], issueId }),
  }
}
