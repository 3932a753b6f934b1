import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { EventMessage } from '@fengqiao/domain-kit'
import { brokerConnection, publisherTo, queuesOf } from '@fengqiao/messaging'
import { eventually, removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import { connect, type GetMessage } from 'amqplib'
import { MongoClient } from 'mongodb'
import type { MortalAsked } from './mortal.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const killer = 'killer'
const beside = Array.from({ length: 30 }, (_, index) => `beside-${index}`)

/** A journal: each aggregate's events one after the other, the killer's among them. */
const journalOf = (aggregates: readonly string[]): readonly EventMessage[] => {
  const versions = new Map<string, number>()
  return aggregates.map((aggregateId, index): EventMessage => {
    const previous = versions.get(aggregateId) ?? 0
    versions.set(aggregateId, previous + 1)
    return {
      ...{ id: `event-${index}`, type: 'fengqiao.counting.v1.Counted', source: 'counting', kind: 'Counter' },
      ...{
        aggregateId,
        version: previous + 1,
        previous,
        epoch: 'first',
        position: index + 1,
        at: new Date(),
      },
      ...{ actor: 'someone', visibleTo: [], head: 'head', data: {} },
    }
  })
}

describe('a consumer whose process really dies', () => {
  const servers = testServers()
  const topology = testTopology(uniqueName('dying'))
  const database = uniqueName('dying')
  const events = journalOf([...beside, killer, ...beside, killer, ...beside])
  const asked: MortalAsked = {
    ...{ mongodbUrl: servers.mongodbUrl, amqpUrl: servers.amqpUrl, topology, database, events, killer },
  }
  const children = new Set<ChildProcess>()
  let deaths = 0
  let wanted = true

  const begin = async (): Promise<void> => {
    const program = join(import.meta.dirname, 'mortal.ts')
    const args = ['--conditions=@fengqiao/source', program, JSON.stringify(asked)]
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    children.add(child)
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
    children.delete(child)
    if (signal === 'SIGKILL' && wanted) deaths += 1
    // As a supervisor does.
    if (wanted) await begin()
  }
  let lives: Promise<unknown>

  afterAll(async () => {
    wanted = false
    for (const child of children) child.kill('SIGKILL')
    await lives
    await removeTopology(topology)
    const client = await new MongoClient(servers.mongodbUrl).connect()
    await client.db(database).dropDatabase()
    await client.close()
  })

  const parked = async (): Promise<readonly GetMessage[]> => {
    const model = await connect(servers.amqpUrl)
    try {
      const channel = await model.createChannel()
      const queue = queuesOf(topology, 'mortal').parked
      const { messageCount } = await channel.checkQueue(queue)
      const found = await Promise.all(Array.from({ length: messageCount }, () => channel.get(queue)))
      return found.filter((message) => message !== false)
    } finally {
      await model.close()
    }
  }

  const effects = async (): Promise<Readonly<Record<string, readonly number[]>>> => {
    const client = await new MongoClient(servers.mongodbUrl).connect()
    const documents = await client.db(database).collection('effects').find({}).toArray()
    await client.close()
    return Object.fromEntries(
      documents.map(({ _id, ...rest }) => [String(_id), rest['versions'] as number[]]),
    )
  }

  it('parks the event that kills it, once, and does all others', async () => {
    const connection = brokerConnection({ url: servers.amqpUrl, name: 'dying', log, topology })
    const publisher = publisherTo({ connection, log })
    await publisher.start()
    // Two replicas: the other takes over, and dies in its turn.
    lives = Promise.all([begin(), begin()])
    await eventually(async () => publisher.publish(events).then(() => true))
    await eventually(async () => Object.keys(await effects()).length === beside.length, { within: 60_000 })
    const found = await eventually(
      async () => {
        const messages = await parked().catch((): readonly GetMessage[] => [])
        return messages.length > 0 ? messages : undefined
      },
      { within: 60_000 },
    )
    expect(
      found.map(({ properties }) => [
        String(properties.messageId),
        String(properties.headers?.['fengqiao-cause']),
      ]),
    ).toEqual([['event-30', 'not-allowed-now: ENDED_ITS_PROCESS']])
    const isDone = async () => Object.values(await effects()).every(({ length }) => length === 3)
    await eventually(isDone, { within: 60_000 })
    expect(Object.keys(await effects())).not.toContain(killer)
    expect(deaths).toBeGreaterThanOrEqual(2)
    expect(deaths).toBeLessThanOrEqual(3)
    await publisher.stop()
    await connection.stop()
  }, 120_000)
})
