import { connect, type ConfirmChannel } from 'amqplib'
import { queuesOf, type Topology } from '@fengqiao/messaging'
import type { Dice } from '../dice.ts'
import type { Tally } from '../tally.ts'
import { allHeard, consumers, type ConsumingService, type Heard } from './consumers.ts'
import { nonsense, strange, unreadable, untimely, type Model, type Poison } from './poisons.ts'

export interface Poisoning {
  readonly amqpUrl: string
  readonly topology: Topology
  /** The present epoch of each producer's journal. */
  readonly epochs: Readonly<Record<string, string>>
  readonly dice: Dice
  readonly tally: Tally
  /** How often each kind is sent to each consumer. */
  readonly examples: number
}

/** A message that was sent, and what must become of it where it was sent to. */
export interface Sent {
  readonly id: string
  readonly kind: string
  readonly parks: Parks
}

/** How often a message is parked, at least and at most. */
export interface Parks {
  readonly least: number
  readonly most: number
}

const once: Parks = { least: 1, most: 1 }
const never: Parks = { least: 0, most: 0 }
const inTime: Parks = { least: 0, most: 1 }

export type Expected = ReadonlyMap<ConsumingService['name'], readonly Sent[]>

const publish = (
  channel: ConfirmChannel,
  {
    exchange,
    key,
    messageId,
  }: { readonly exchange: string; readonly key: string; readonly messageId: string },
  { content, headers, options }: Poison,
): void => {
  channel.publish(exchange, key, content, { ...options, headers, messageId, persistent: true })
}

interface Kind {
  readonly kind: string
  readonly parks: Parks
  readonly make: (model: Model, dice: Dice) => Poison
}

const kindsIn = (of: typeof unreadable, parks: Parks): readonly Kind[] =>
  Object.entries(of).map(([kind, make]) => ({ kind, parks, make }))

const kinds = [
  ...[...kindsIn(unreadable, once), ...kindsIn(nonsense, once)],
  ...[...kindsIn(strange, never), ...kindsIn(untimely, inTime)],
]

const modelOf = ({ epochs }: Poisoning, heard: Heard, id: string): Model => ({
  ...heard,
  id,
  epoch: epochs[heard.producer] ?? '',
})

/** A channel, and what was sent over it to whom. */
interface Sending extends Poisoning {
  readonly channel: ConfirmChannel
  readonly sent: ReadonlyMap<string, Sent[]>
  readonly nextId: () => string
}

/** Every kind, straight into the queue of one consumer. */
const sendTo = ({ name, heard }: ConsumingService, sending: Sending): void => {
  const { channel, dice, tally, topology, sent, nextId } = sending
  for (const { kind, parks, make } of kinds) {
    const messageId = nextId()
    const message = make(modelOf(sending, dice.one(heard), messageId), dice)
    publish(channel, { exchange: '', key: queuesOf(topology, name).events, messageId }, message)
    tally.tried(name, kind)
    sent.get(name)?.push({ id: messageId, kind, parks })
  }
}

/** What cannot be read, to everybody who hears events of a type, consoles included. */
const sendAs = (type: Heard, sending: Sending): void => {
  const { channel, dice, tally, topology, sent, nextId } = sending
  const hearing = consumers.filter(({ heard }) => heard.includes(type))
  for (const { kind, make } of kindsIn(unreadable, once)) {
    const messageId = nextId()
    const to = { exchange: topology.exchange, key: type.type, messageId }
    publish(channel, to, make(modelOf(sending, type, messageId), dice))
    tally.tried(`everybody who hears ${type.type}`, kind)
    for (const { name } of hearing) sent.get(name)?.push({ id: messageId, kind, parks: once })
  }
}

const sendAll = (channel: ConfirmChannel, poisoning: Poisoning): Expected => {
  const sent = new Map(consumers.map(({ name }) => [name, [] as Sent[]]))
  let count = 0
  const nextId = (): string => `fuzz-${String(poisoning.dice.number(1e9))}-${String((count += 1))}`
  const sending = { ...poisoning, channel, sent, nextId }
  for (let done = 0; done < poisoning.examples; done += 1) for (const one of consumers) sendTo(one, sending)
  for (const type of allHeard) sendAs(type, sending)
  return sent
}

/** Use to send what no producer sends; resolves when the broker has it all. */
export const poison = async (poisoning: Poisoning): Promise<Expected> => {
  const broker = await connect(poisoning.amqpUrl)
  const channel = await broker.createConfirmChannel()
  // What the client itself refuses to write would close the channel unheard.
  const failed = new Promise<never>((_resolve, reject) => channel.once('error', reject))
  const sent = sendAll(channel, poisoning)
  await Promise.race([channel.waitForConfirms(), failed])
  await broker.close()
  return sent
}
