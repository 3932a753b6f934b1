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

/** How far each of the registry's own effects followed its journal. */
const turnsOf = async ({
  connection,
  collection,
}: StoreConnection): Promise<readonly (number | bigint)[]> => {
  const collections = (await connection.db?.listCollections({}, { nameOnly: true }).toArray()) ?? []
  const names = collections.map(({ name }) => name).filter((name) => name.endsWith('_turns'))
  const turns = await Promise.all(names.map((name) => collection<Turn>(name).findOne({ _id: 'turn' })))
  return turns.map((turn) => turn?.position ?? 0n)
}

/** Answers once pairs, tasks, leaders, lettings and stays were found of all that is in the registry's journal. */
export const followed = async (registry: StoreConnection): Promise<void> => {
  const lastOf = async (): Promise<bigint> =>
    (await registry.collection<{ _id: bigint }>('journal').findOne({}, { sort: { _id: -1 } }))?._id ?? 0n
  const isDone = async (): Promise<boolean> => {
    const [turns, last] = [await turnsOf(registry), await lastOf()]
    return turns.length > 0 && turns.every((position) => BigInt(position) >= last)
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
