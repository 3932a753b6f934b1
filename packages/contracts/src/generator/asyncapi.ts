import { eventsOf } from './events.ts'
import type { MessageModel, Model } from './model.ts'
import { contextOf } from './model.ts'
import type { Schema, Schemas } from './schemas.ts'
import { schemasOf } from './schemas.ts'

const text = (description: string): Schema => ({ type: 'string', description })

/** CloudEvents attributes as AMQP headers, with our own beside them. */
const headers: Schema = {
  type: 'object',
  required: ['cloudEvents:id', 'cloudEvents:type', 'cloudEvents:source', 'cloudEvents:time'],
  properties: {
    'cloudEvents:id': text('The same id is never a different event.'),
    'cloudEvents:type': text("The event's full name, which is also the routing key."),
    'cloudEvents:source': text('The service that published it.'),
    'cloudEvents:subject': text('Id of the aggregate.'),
    'cloudEvents:time': { type: 'string', format: 'date-time' },
    'cloudEvents:traceparent': text('W3C trace context.'),
  },
}

const nameOf = (event: MessageModel, all: readonly MessageModel[]): string =>
  all.filter(({ tsName }) => tsName === event.tsName).length > 1
    ? `${event.tsName}Of${event.package.split('.')[1] ?? ''}`
    : event.tsName

type NamedEvent = readonly [name: string, event: MessageModel]

const messageOf = ([name, event]: NamedEvent, schemas: Schemas): [string, Schema] => [
  name,
  {
    name: event.fullName,
    contentType: 'application/json',
    summary: event.doc,
    headers: { $ref: '#/components/schemas/EventHeaders' },
    payload: schemas.ref(event.fullName, 'response'),
    'x-aggregate': event.event?.aggregate,
    'x-permission': event.event?.permission,
    ...(event.event?.inPassing === true ? { 'x-in-passing': true } : {}),
  },
]

const channelOf = ([name, event]: NamedEvent): [string, Schema] => [
  name,
  {
    address: event.fullName,
    description: event.doc,
    messages: { [name]: { $ref: `#/components/messages/${name}` } },
    bindings: {
      amqp: { is: 'routingKey', exchange: { name: 'fengqiao.events', type: 'topic', durable: true } },
    },
  },
]

const operationOf = ([name, event]: NamedEvent): [string, Schema] => [
  `publish${name}`,
  { action: 'send', channel: { $ref: `#/channels/${name}` }, tags: [{ name: contextOf(event.package) }] },
]

/** `asyncapi.json`: the published events, for subscribers. */
export const asyncapiDocument = (model: Model): Schema => {
  const events = eventsOf(model)
  const schemas = schemasOf(model)
  const named = events.map((event): NamedEvent => [nameOf(event, events), event])
  const messages = Object.fromEntries(named.map((event) => messageOf(event, schemas)))
  return {
    asyncapi: '3.0.0',
    info: {
      title: '枫桥 Fengqiao: published events',
      version: '1',
      description:
        'Facts as they happen, over AMQP on the topic exchange `fengqiao.events`. Ids and codes only.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(named.map(channelOf)),
    operations: Object.fromEntries(named.map(operationOf)),
    components: { messages, schemas: { ...schemas.all(), EventHeaders: headers } },
  }
}
