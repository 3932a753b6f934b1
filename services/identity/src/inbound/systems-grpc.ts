import {
  ClientServiceService,
  SubscriptionServiceService,
  type ChangeClientSubscriptionRequest,
  type EndClientSubscriptionRequest,
} from '@fengqiao/contracts/identity/v1'
import {
  asking,
  doing,
  implement,
  receiptMessage,
  type Call,
  type Handlers,
  type Implementation,
} from '@fengqiao/service-kit'
import type { SecretMade } from '../commands/keep-clients.ts'
import type { SubscriptionMade } from '../commands/keep-subscriptions.ts'
import type { Feature } from '../service.ts'
import { pageAsked } from './from-proto.ts'
import { clientMessage, subscriptionMessage } from './to-proto.ts'

type ClientHandlers = Handlers<typeof ClientServiceService>
type SubscriptionHandlers = Handlers<typeof SubscriptionServiceService>

const secretReply = ({ receipt, secret }: SecretMade) => ({
  receipt: receiptMessage(receipt),
  clientId: receipt.id,
  clientSecret: secret,
})

const subscriptionReply = ({ receipt, way: { url, queue, password } }: SubscriptionMade) => ({
  receipt: receiptMessage(receipt),
  subscriptionId: receipt.id,
  brokerUrl: url,
  queue,
  password,
})

const clientOf = ({ clientId }: { readonly clientId: string }) => ({ clientId })

const keepingClients = ({ commands, queries }: Feature) =>
  ({
    createClient: async ({ name, contactOffice, territories }, call) =>
      secretReply(await commands.createClient(asking(call, { name, contactOffice, territories }))),
    getClient: async ({ clientId }, { scope }) => clientMessage(await queries.getClient(scope, clientId)),
    listClients: async (request, { scope }) => {
      const { items, next } = await queries.listClients(scope, pageAsked(request))
      return { clients: items.map(clientMessage), nextPageToken: next ?? '' }
    },
    rotateClientSecret: async (request, call) =>
      secretReply(await commands.rotateClientSecret(asking(call, clientOf(request)))),
    suspendClient: doing(commands.suspendClient, clientOf),
    reinstateClient: doing(commands.reinstateClient, clientOf),
  }) satisfies Partial<ClientHandlers>

const subscribingForClients = ({ commands, queries }: Feature) =>
  ({
    createClientSubscription: async ({ clientId, types }, call) =>
      subscriptionReply(await commands.createSubscription(asking(call, { clientId, types }))),
    listClientSubscriptions: async ({ clientId }, { scope }) => ({
      subscriptions: (await queries.listSubscriptions(scope, clientId)).map(subscriptionMessage),
    }),
    changeClientSubscription: doing(
      commands.changeSubscription,
      ({ clientId, subscriptionId, types }: ChangeClientSubscriptionRequest) => ({
        ...{ clientId, subscriptionId, types },
      }),
    ),
    endClientSubscription: doing(
      commands.endSubscription,
      ({ clientId, subscriptionId }: EndClientSubscriptionRequest) => ({ clientId, subscriptionId }),
    ),
  }) satisfies Partial<ClientHandlers>

const himself = ({ caller }: Pick<Call, 'caller'>) => ({ clientId: caller.id })

const subscribingOneself = ({ commands, queries }: Feature): SubscriptionHandlers => ({
  createSubscription: async ({ types }, call) =>
    subscriptionReply(await commands.createSubscription(asking(call, { ...himself(call), types }))),
  getSubscription: async ({ subscriptionId }, { scope }) =>
    subscriptionMessage(await queries.getSubscription(scope, subscriptionId)),
  listSubscriptions: async (_request, call) => ({
    subscriptions: (await queries.listSubscriptions(call.scope, call.caller.id)).map(subscriptionMessage),
  }),
  changeSubscription: async ({ subscriptionId, types }, call) => {
    const input = { ...himself(call), subscriptionId, types }
    return receiptMessage(await commands.changeSubscription(asking(call, input)))
  },
  endSubscription: async ({ subscriptionId }, call) =>
    receiptMessage(await commands.endSubscription(asking(call, { ...himself(call), subscriptionId }))),
})

/** Other systems over gRPC, as their administrators and as they themselves ask. */
export const systemServices = (feature: Feature): readonly Implementation[] => [
  implement(ClientServiceService, { ...keepingClients(feature), ...subscribingForClients(feature) }),
  implement(SubscriptionServiceService, subscribingOneself(feature)),
]
