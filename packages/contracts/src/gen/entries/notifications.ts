// Generated from proto/ by `npm run generate`. Change the contract, not this file.
export { InboxItemAdded, InboxItemRead } from '../fengqiao/notifications/v1/events.ts'
export {
  InboxItem,
  ListInboxRequest,
  ListInboxReply,
  CountUnreadRequest,
  UnreadCount,
  MarkReadRequest,
  MarkAllReadRequest,
  MarkAllReadReply,
  Delivery,
  ListDeliveriesRequest,
  ListDeliveriesReply,
  Template,
  templateFromJSON,
  templateToJSON,
  Channel,
  channelFromJSON,
  channelToJSON,
  DeliveryOutcome,
  deliveryOutcomeFromJSON,
  deliveryOutcomeToJSON,
  InboxServiceService,
  InboxServiceClient,
} from '../fengqiao/notifications/v1/inbox.ts'
export type { InboxServiceServer } from '../fengqiao/notifications/v1/inbox.ts'
