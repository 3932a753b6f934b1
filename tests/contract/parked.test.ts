import { topology } from '@fengqiao/infra/topology'
import { queuesOf } from '@fengqiao/messaging'
import { eventually, testServers } from '@fengqiao/testing'
import { connect } from 'amqplib'
import { installerOf, settle, type Someone } from '../support/people.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

interface Listed {
  readonly total: number
  readonly events: readonly { readonly id: string; readonly cause: string; readonly parkedAt: string }[]
}

/** Every service that keeps something of what it hears. */
const consumers = topology
  .filter(({ listens, name }) => listens.length > 0 && name !== 'gateway')
  .map(({ name }) => name)

describe('an operator and what is parked', () => {
  let town: WholeTown
  let administrator: Someone

  beforeAll(async () => {
    town = await wholeTown()
    administrator = await settle(town, await installerOf(town))('administrator', 'TOWN_ADMIN', '621202100')
    const model = await connect(testServers().amqpUrl)
    const channel = await model.createChannel()
    for (const name of consumers) {
      for (const messageId of [`${name}-1`, `${name}-2`])
        channel.sendToQueue(queuesOf(town.topology, name).events, Buffer.from('{'), { messageId })
    }
    await channel.close()
    await model.close()
  })
  afterAll(() => town.stop())

  const parked = (service: string): Promise<Listed> =>
    administrator.api.get<Listed>(`/v1/${service}/parked-events`)

  const replay = (service: string, body: Record<string, unknown>): Promise<{ readonly replayed: number }> =>
    administrator.api.post(`/v1/${service}/parked-events:replay`, body)

  it.each(consumers)('%s tells what it could not do, and tries it again when told to', async (service) => {
    const { events } = await eventually(async () => {
      const listed = await parked(service)
      return listed.total === 2 ? listed : undefined
    })
    expect(events).toMatchObject([
      { id: `${service}-1`, cause: 'invalid: UNREADABLE_MESSAGE' },
      { id: `${service}-2`, cause: 'invalid: UNREADABLE_MESSAGE' },
    ])
    const since = events[1]?.parkedAt ?? ''
    expect(await replay(service, { eventIds: [`${service}-2`] })).toEqual({ replayed: 1 })
    // What nobody can read parks again: later than before, and once.
    await eventually(async () => {
      const { total, events: now } = await parked(service)
      const again = now.find(({ id }) => id === `${service}-2`)
      return total === 2 && again !== undefined && again.parkedAt > since
    })
    expect(await replay(service, { all: true })).toEqual({ replayed: 2 })
  })

  it('replays nothing by a slip', async () => {
    await expect(replay('identity', {})).rejects.toMatchObject({ status: 400 })
  })
})
