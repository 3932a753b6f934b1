import { Channel, DeliveryOutcome, InboxServiceService, Template } from '@fengqiao/contracts/notifications/v1'
import type { InboxItem, Delivery } from '@fengqiao/contracts/notifications/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import { asking, doing, implement, serveFeed, type Implementation } from '@fengqiao/service-kit'
import type { Message } from '../domain/message.ts'
import type { Feature } from '../service.ts'

const itemMessage = ({ id, state }: Versioned<Message>): InboxItem => ({
  itemId: id,
  template: Template[state.template],
  issueId: state.issueId,
  issueNumber: state.issueNumber,
  issueVersion: state.issueVersion,
  at: new Date(state.at),
  read: state.read,
})

const deliveryMessage = ({ id, state }: Versioned<Message>): Delivery => ({
  deliveryId: id,
  recipientId: state.recipient,
  channel: Channel[state.channel],
  template: Template[state.template],
  issueId: state.issueId,
  causeEventId: state.causeEventId,
  outcome: DeliveryOutcome[state.outcome],
  reason: state.reason ?? '',
  at: new Date(state.at),
})

/** Inboxes over gRPC. */
export const inboxService = ({ commands, queries, feed }: Feature): Implementation =>
  implement(InboxServiceService, {
    listInbox: async ({ pageToken, pageSize }, call) => {
      const page = { limit: pageSize || 50, ...(pageToken ? { after: pageToken } : {}) }
      const { items, next, unread } = await queries.readInbox(asking(call, page))
      return { items: items.map(itemMessage), nextPageToken: next ?? '', unread }
    },
    countUnread: async (_request, call) => ({ unread: await queries.countUnread(asking(call, {})) }),
    markRead: doing(commands.markRead, ({ itemId, unread }) => ({ itemId, unread })),
    markAllRead: async ({ until, unread }, call) => ({
      changed: await commands.markAllRead(asking(call, { until: until ?? new Date(0), unread })),
    }),
    listDeliveries: async ({ issueId }) => ({
      deliveries: (await queries.deliveriesOf(issueId)).map(deliveryMessage),
    }),
    readEvents: serveFeed(feed),
  })
