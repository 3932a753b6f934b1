import { setTimeout as pause } from 'node:timers/promises'
import { connect, type Channel } from 'amqplib'
import type { StoreConnection } from '@fengqiao/aggregate-store'
import { topology } from '@fengqiao/infra/topology'
import { defaultTopology, queuesOf } from '@fengqiao/messaging'

/** Whether every fact was journaled and sent. */
const allSent = async ({ collection }: StoreConnection): Promise<boolean> => {
  if ((await collection('residents').findOne({ unrelayed: true })) !== null) return false
  const turn = await collection('journal_meta').findOne({ _id: 'publisher' as never })
  const position = BigInt(String(turn?.['position'] ?? 0))
  return (await collection('journal').findOne({ _id: (position + 1n) as never })) === null
}

interface Turn {
  readonly _id: string
  readonly position: number | bigint
}

/** The registry's own effects of its journal, by the collections that say how far each followed it. */
const effects = ['duplicate_turns', 'data_task_turns', 'leader_turns', 'letting_turns', 'stay_turns']

/**
 * Answers once pairs, tasks, leaders, lettings and stays, or those alone that are named, were found of all that was
 * published of the registry's journal.
 */
export const followed = async ({ collection }: StoreConnection, named = effects): Promise<void> => {
  const published = await collection('journal_meta').findOne({ _id: 'publisher' as never })
  const last = BigInt(String(published?.['position'] ?? 0))
  const isDone = async (): Promise<boolean> => {
    const turns = await Promise.all(named.map((name) => collection<Turn>(name).findOne({ _id: 'turn' })))
    return turns.every((turn) => BigInt(turn?.position ?? 0n) >= last)
  }
  while (!(await isDone())) await pause(200)
}

const queues = topology
  .filter(({ grpcPort, listens }) => grpcPort !== undefined && listens.includes('population-registry'))
  .map(({ name }) => queuesOf(defaultTopology, name).events)

const isEmpty = async (channel: Channel, queue: string): Promise<boolean> =>
  (await channel.checkQueue(queue)).messageCount === 0

/** Answers once all that happened in the registry was told to the last consumer, but for the few in each one's hand. */
export const drained = async (amqpUrl: string, registry: StoreConnection): Promise<void> => {
  const connection = await connect(amqpUrl)
  const channel = await connection.createChannel()
  const isDone = async (): Promise<boolean> =>
    (await allSent(registry)) &&
    (await Promise.all(queues.map((queue) => isEmpty(channel, queue)))).every((empty) => empty)
  while (!(await isDone())) await pause(200)
  await connection.close()
}
