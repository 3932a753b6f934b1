import { apiOf, clientToken, type Api } from '@fengqiao/town'
import { IssueAccepted, IssueAssigned, IssueRegistered } from '@fengqiao/contracts/grid-management/v1'
import { eventually, testServers } from '@fengqiao/testing'
import { connect, type Channel } from 'amqplib'
import { drawGrid } from '../support/grids.ts'
import { installerOf, settle, type Someone } from '../support/people.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'
import { memory } from './memory.ts'
import { subscribe, type Heard } from './subscriber.ts'

const [here, elsewhere] = ['621202100001', '621202100002']
const types = [IssueAccepted.$type, IssueAssigned.$type, IssueRegistered.$type]

interface Credential {
  readonly clientId: string
  readonly clientSecret: string
}

interface Way {
  readonly subscriptionId: string
  readonly brokerUrl: string
  readonly queue: string
  readonly password: string
}

interface Receipt {
  readonly receipt: { readonly id: string }
}

describe('another system that subscribes', () => {
  let town: WholeTown
  let credential: Credential
  let system: Api
  let way: Way
  let clerk: Someone
  const database = memory()
  const { effectsOn } = database

  const token = async () => {
    const { clientId: id, clientSecret: secret } = credential
    return (await clientToken(town.baseUrl, { id, secret })).accessToken
  }

  const register = async (community: string): Promise<string> => {
    const { receipt } = await clerk.api.post<Receipt>('/v1/issues', {
      title: '楼道照明灯不亮',
      category: 'ISSUE_CATEGORY_PUBLIC_FACILITY',
      reporter: { kind: 'REPORTER_KIND_ANONYMOUS' },
      place: { gridCode: `${community}001` },
    })
    return receipt.id
  }

  const accept = (issueId: string) => clerk.api.post(`/v1/issues/${issueId}:accept`, {})

  const listening = (catchUpEvery?: number) =>
    subscribe({
      ...(catchUpEvery === undefined ? {} : { catchUpEvery }),
      ...{ baseUrl: town.baseUrl, token, way, service: 'grid-management', types },
      ...{ territories: [here], memory: database.kept },
    })

  /** What only the broker's own administrator can do. */
  const onBroker = async <T>(
    act: (channel: Awaited<ReturnType<Awaited<ReturnType<typeof connect>>['createChannel']>>) => Promise<T>,
  ): Promise<T> => {
    const model = await connect(testServers().amqpUrl)
    try {
      return await act(await model.createChannel())
    } finally {
      await model.close()
    }
  }

  beforeAll(async () => {
    town = await wholeTown()
    const installer = await installerOf(town)
    await drawGrid(installer, `${here}001`, 104.91)
    await drawGrid(installer, `${elsewhere}001`, 104.92)
    clerk = await settle(town, installer)('clerk', 'GRID_MANAGER', '621202100')
    credential = await installer.post<Credential>('/v1/clients', {
      ...{ name: '市 12345 热线平台', contactOffice: '市政务服务中心信息科', territories: [here] },
    })
    const held = await token()
    system = apiOf({ baseUrl: town.baseUrl, token: () => held })
    way = await system.post<Way>('/v1/subscriptions', { types })
  })

  afterAll(async () => {
    await town.stop()
  })

  it('hears of its own territory what it asked for, as it happens', async () => {
    const subscriber = await listening()
    const [mine, other] = [await register(here), await register(elsewhere)]
    await accept(mine)
    await eventually(() => effectsOn(mine).length === 2)
    expect(effectsOn(mine)).toEqual(['IssueRegistered', 'IssueAccepted'])
    expect(effectsOn(other)).toEqual([])
    expect(JSON.stringify(database.effects)).not.toContain('楼道')
    await subscriber.stop()
  })

  it('finds in the feed its own territory alone, from any position', async () => {
    const [mine, other] = [await register(here), await register(elsewhere)]
    const all = await eventually(async () => {
      const page = await system.get<{ events: Heard[] }>('/v1/grid-management/events?after=0&limit=1000')
      return page.events.some(({ aggregateId }) => aggregateId === mine) && page.events
    })
    expect(all.every(({ visibleTo }) => visibleTo.includes(here))).toBe(true)
    expect(all.map(({ aggregateId }) => aggregateId)).not.toContain(other)
    const one = `/v1/grid-management/events?kind=Issue&aggregateId=${other}`
    expect((await system.get<{ events: Heard[] }>(one)).events).toEqual([])
  })

  it('misses nothing while it is away, even if its queue loses everything', async () => {
    const [first, second] = [await register(here), await register(here)]
    await accept(first)
    await eventually(
      async () => (await onBroker((channel) => channel.checkQueue(way.queue))).messageCount >= 3,
    )
    await onBroker((channel) => channel.purgeQueue(way.queue))
    const subscriber = await listening()
    await eventually(() => effectsOn(first).length === 2 && effectsOn(second).length === 1)
    await subscriber.stop()
  })

  it('asks for what came before when an event says that something did', async () => {
    const subscriber = await listening()
    const issueId = await register(here)
    await eventually(() => effectsOn(issueId).length === 1)
    // One event is lost on the way.
    const exchange = way.queue.split('.subscriber.')[0] ?? ''
    await onBroker((channel) => channel.unbindQueue(way.queue, exchange, IssueAccepted.$type))
    await accept(issueId)
    await clerk.api.post(`/v1/issues/${issueId}:handleMyself`, {})
    await eventually(() => effectsOn(issueId).length === 3)
    expect(effectsOn(issueId)).toEqual(['IssueRegistered', 'IssueAccepted', 'IssueAssigned'])
    await onBroker((channel) => channel.bindQueue(way.queue, exchange, IssueAccepted.$type))
    await subscriber.stop()
  })

  it('looks at the feed now and then, for what nothing that follows would tell', async () => {
    const exchange = way.queue.split('.subscriber.')[0] ?? ''
    await onBroker((channel) => channel.unbindQueue(way.queue, exchange, IssueRegistered.$type))
    const subscriber = await listening(50)
    const issueId = await register(here)
    await eventually(() => effectsOn(issueId).length === 1)
    await onBroker((channel) => channel.bindQueue(way.queue, exchange, IssueRegistered.$type))
    await subscriber.stop()
  })

  it('does nothing twice when it dies between the effect and the acknowledgement', async () => {
    const subscriber = await listening()
    database.dieAfter(1)
    const issueId = await register(here)
    await expect(subscriber.ended).rejects.toThrow('died')
    await subscriber.stop().catch(() => undefined)
    const again = await listening()
    await accept(issueId)
    await eventually(() => effectsOn(issueId).length === 2)
    expect(effectsOn(issueId)).toEqual(['IssueRegistered', 'IssueAccepted'])
    const keys = database.effects.map(({ aggregateId, version }) => `${aggregateId}/${String(version)}`)
    expect(new Set(keys).size).toBe(keys.length)
    await again.stop()
  })

  it('is refused any other queue, and everything but reading', async () => {
    const url = new URL(way.brokerUrl)
    Object.assign(url, { username: way.queue, password: way.password })
    const model = await connect(url.href)
    model.on('error', () => undefined)
    const others = `${way.queue.split('subscriber')[0] ?? ''}notifications.events`
    const refusals = [
      (channel: Channel) => channel.consume(others, () => undefined),
      (channel: Channel) => channel.assertQueue('mine'),
      (channel: Channel) => channel.bindQueue(way.queue, 'amq.topic', '#'),
    ].map(async (act) => {
      const channel = await model.createChannel()
      channel.on('error', () => undefined)
      await expect(act(channel)).rejects.toThrow('ACCESS_REFUSED')
    })
    await Promise.all(refusals)
    await model.close()
  })

  it('is sent away when it ends its subscription, and its token opens nothing that is not its own', async () => {
    const subscriber = await listening()
    await system.post(`/v1/subscriptions/${way.subscriptionId}:end`, {})
    await expect(subscriber.ended).rejects.toThrow()
    await expect(listening()).rejects.toThrow()
    await expect(system.get('/v1/clients')).rejects.toMatchObject({ status: 403, reason: 'FORBIDDEN' })
    await expect(system.get('/v1/people')).rejects.toMatchObject({ status: 403, reason: 'FORBIDDEN' })
  })
})
