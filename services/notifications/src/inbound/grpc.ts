import {
  DeliveryOutcome,
  InboxServiceService,
  SettingsServiceService,
} from '@fengqiao/contracts/notifications/v1'
import type { ListDeliveriesReply, ListDeliveriesRequest } from '@fengqiao/contracts/notifications/v1'
import type { Parking } from '@fengqiao/domain-kit'
import {
  asking,
  doing,
  implement,
  pageOf,
  receiptMessage,
  serveFeed,
  serveParking,
  type Implementation,
} from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import { changedSettings, subjectAsked, troubleAsked } from './from-proto.ts'
import { deliveryMessages, itemMessage, settingsMessage } from './to-proto.ts'

const listDeliveries =
  ({ queries }: Feature) =>
  async (request: ListDeliveriesRequest): Promise<ListDeliveriesReply> => {
    const { outcome } = request
    const subject = subjectAsked(request)
    if (subject === undefined) {
      const { items, next } = await queries.troubledDeliveries(troubleAsked(outcome), pageOf(request))
      return { deliveries: items.flatMap(deliveryMessages), nextPageToken: next ?? '' }
    }
    const all = (await queries.deliveriesOf(subject)).flatMap(deliveryMessages)
    const deliveries = all.filter((one) => outcome === DeliveryOutcome.UNSPECIFIED || one.outcome === outcome)
    return { deliveries, nextPageToken: '' }
  }

/** Inboxes over gRPC. */
export const inboxService = (feature: Feature, parking: Parking): Implementation => {
  const { commands, queries, feed } = feature
  return implement(InboxServiceService, {
    listInbox: async (request, call) => {
      const { items, next, unread } = await queries.readInbox(asking(call, pageOf(request)))
      return { items: items.map(itemMessage), nextPageToken: next ?? '', unread }
    },
    countUnread: async (_request, call) => ({ unread: await queries.countUnread(asking(call, {})) }),
    markRead: doing(commands.markRead, ({ itemId, unread }) => ({ itemId, unread })),
    markAllRead: async ({ until, unread }, call) => ({
      changed: await commands.markAllRead(asking(call, { until: until ?? new Date(0), unread })),
    }),
    listFailedEmails: async (_request, call) => ({
      deliveries: (await queries.failedEmails(asking(call, {}))).flatMap(deliveryMessages),
      nextPageToken: '',
    }),
    listDeliveries: listDeliveries(feature),
    readEvents: serveFeed(feed),
    ...serveParking(parking),
  })
}

/** Settings over gRPC. */
export const settingsService = ({ commands, queries }: Feature): Implementation =>
  implement(SettingsServiceService, {
    getMySettings: async (_request, call) => settingsMessage(await queries.readSettings(asking(call, {}))),
    changeMySettings: doing(commands.changeSettings, changedSettings),
    sendEmailCode: doing(commands.sendCodeAgain, () => ({})),
    confirmEmail: async ({ code }, call) => {
      const { receipt, ...answer } = await commands.confirmEmail(asking(call, { code }))
      return { receipt: receiptMessage(receipt), ...answer }
    },
  })
