import { InboxItemAdded, Template } from '@fengqiao/contracts/notifications/v1'
import { inPassing, type EventMessage, type Publish } from '@fengqiao/domain-kit'
import { messageIdOf, spokenOf, type Intended } from '../domain/message.ts'
import type { Arrived } from '../ports.ts'

const added = (message: Intended): EventMessage => {
  const { recipient, template, causeEventId, at } = message
  const itemId = messageIdOf(message, 'IN_APP')
  const data = {
    ...{ itemId, recipientId: recipient, template: Template[template] },
    issueId: spokenOf(message, 'ISSUE').id,
    disputeId: spokenOf(message, 'DISPUTE').id,
    dataRequestId: spokenOf(message, 'DATA_REQUEST').id,
    exportId: spokenOf(message, 'EXPORT').id,
  }
  return inPassing({
    ...{ id: itemId, type: InboxItemAdded.$type, source: 'notifications', kind: 'InboxItem' },
    ...{ aggregateId: itemId, actor: 'notifications', visibleTo: [recipient], cause: causeEventId },
    at: new Date(at),
    data: InboxItemAdded.toJSON(data),
  })
}

/** Tells open consoles of what came into inboxes. Nobody waits for it: whoever does not hear finds it in his inbox. */
export const arrivals =
  (publish: Publish): Arrived =>
  (messages) => {
    const shown = messages.filter(({ channel, outcome }) => channel === 'IN_APP' && outcome === 'DELIVERED')
    if (shown.length > 0) void publish(shown.map(added)).catch(() => undefined)
  }
