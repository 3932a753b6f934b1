import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { eventually } from '@fengqiao/testing'
import { apiOf, clientToken } from '@fengqiao/town'
import { connect } from 'amqplib'
import { ownFolder } from '../support/command.ts'
import { settleTown, type Settled } from '../support/open-town/people.ts'
import { openTown, type Town } from '../support/open-town/town.ts'
import { installerOf } from '../support/people.ts'
import { randomOf } from '../support/random.ts'
import { check } from './check/check.ts'
import type { Observations } from './check/observations.ts'
import { doorAt } from './drive/door.ts'
import { drive } from './drive/drive.ts'
import { openLedger, readLedger } from './drive/ledger.ts'
import { eventsOfSteps, titleOf } from './drive/lifecycle.ts'
import { wrongWhenQuiet } from './observe/quiet.ts'

const accepted = 'fengqiao.grid_management.v1.IssueAccepted'

describe('a broker that died while it declared queues', () => {
  const home = ownFolder('lost-queues')
  const file = join(home.path, 'ledger.jsonl')
  const ledger = openLedger(file)
  let town: Town
  let settled: Settled
  /** The queue of another system. */
  let queue = ''

  const driven = async (lifecycles: number, run: string): Promise<void> => {
    const door = doorAt(town.baseUrl, { tally: new Map(), patience: 100_000 })
    const how = { lifecycles, lanes: 4, repeats: 0, random: randomOf(7), run }
    await drive({ door, casts: settled.casts, ledger, ...how }).work
  }

  /** What the broker looks like then: it knows every name, and behind each of them is nothing. */
  const loseQueues = async (): Promise<number> => {
    const { rabbitmq } = town.servers.parts
    // Ended in peace, so that it knows all of them by what it wrote down.
    await rabbitmq.stop()
    const quorum = join(town.folders.data, 'rabbitmq/nodes/*/quorum/*')
    const folders = globSync(join(quorum, '2F_*'))
    for (const one of [...folders, ...globSync(join(quorum, '*.wal'))]) rmSync(one, { recursive: true })
    await rabbitmq.start()
    return folders.length
  }

  /** How many messages wait in it; nobody takes any. */
  const waiting = async (): Promise<number> => {
    const model = await connect(town.servers.urls().AMQP_URL)
    try {
      const channel = await model.createChannel()
      // Until its owner has made the queue anew it is not there: then the call says so, and so does the channel.
      channel.on('error', () => undefined)
      return (await channel.checkQueue(queue)).messageCount
    } finally {
      await model.close()
    }
  }

  const subscribed = async (): Promise<string> => {
    const installer = await installerOf(town)
    const { clientId: id, clientSecret: secret } = await installer.post<{
      readonly clientId: string
      readonly clientSecret: string
    }>('/v1/clients', { name: '综治中心', contactOffice: '信息科', territories: ['621202100001'] })
    const { accessToken } = await clientToken(town.baseUrl, { id, secret })
    const system = apiOf({ baseUrl: town.baseUrl, token: () => accessToken })
    return (await system.post<{ readonly queue: string }>('/v1/subscriptions', { types: [accepted] })).queue
  }

  beforeAll(async () => {
    town = await openTown({ home: join(home.path, 'town'), replicas: 1, say: () => undefined })
    settled = await settleTown(town, 2)
    queue = await subscribed()
    await driven(4, 'before')
    await eventually(async () => (await waiting()) === 4, { within: 30_000 })
  }, 180_000)

  afterAll(async () => {
    await town.close()
    home.remove()
  }, 60_000)

  it('is helped by those whose queues they are: nothing is lost, and nobody else has to come', async () => {
    expect(await loseQueues()).toBeGreaterThan(30)
    await driven(8, 'after')
    const judge = (seen: Observations) => check(readLedger(file), seen, { expected: eventsOfSteps, titleOf })
    const { administrator } = settled
    expect(await wrongWhenQuiet(town, { judge, patience: 100_000, administrator })).toEqual([])
    // What was in the other system's queue is gone with it and stands in the feed.
    await eventually(async () => (await waiting()) >= 1, { within: 90_000 })
  }, 300_000)
})
