import { connect } from 'amqplib'
import { FiguresServiceService } from '@fengqiao/contracts/analytics/v1'
import { queuesOf } from '@fengqiao/messaging'
import { grpcServer, implement, type Handlers } from '@fengqiao/service-kit'
import { removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import { poison, type Expected } from './amqp/attack.ts'
import { consumers, producers } from './amqp/consumers.ts'
import { allTaken, checkParked } from './amqp/parked.ts'
import { diceOf } from './dice.ts'
import { askEverything } from './grpc/attack.ts'
import { tally } from './tally.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe('a fault at a port', () => {
  const fail = () => Promise.reject(new TypeError('a mistake of ours'))
  const hang = () => new Promise<never>(() => undefined)
  const handlers = Object.fromEntries(
    Object.keys(FiguresServiceService).map((name) => [name, name === 'listFigureRows' ? hang : fail]),
  ) as unknown as Handlers<typeof FiguresServiceService>
  const token = 'a-token'
  const server = grpcServer({
    listen: { host: '127.0.0.1', port: 0 },
    services: [implement(FiguresServiceService, handlers)],
    authenticate: (_token, language) =>
      Promise.resolve({
        kind: 'person',
        id: 'p',
        posts: [],
        permissions: ['figures.read', 'figures.rebuild'],
        language,
      }),
    log,
  })
  beforeAll(server.start)
  afterAll(() => server.stop())

  it('is found: what answers INTERNAL, and what answers nothing', async () => {
    const found = tally()
    const port = { service: 'analytics', address: server.address(), dice: diceOf(1), tally: found }
    await askEverything({ ...port, examples: 1, patience: 500, token: () => Promise.resolve(token) })
    const faults = found.faults().join('\n')
    expect(faults).toMatch(/FiguresService\/GetFigures: .*: ended with 13/)
    expect(faults).toMatch(/FiguresService\/ListFigureRows: .*: ended with no answer/)
  })
})

describe('a fault of a consumer', () => {
  const topology = testTopology(uniqueName('control'))
  const { amqpUrl } = testServers()
  let broker: Awaited<ReturnType<typeof connect>>
  let expected: Expected

  beforeAll(async () => {
    broker = await connect(amqpUrl)
    const channel = await broker.createChannel()
    await channel.assertExchange(topology.exchange, 'topic')
    for (const { name } of consumers) {
      const { events, again, parked } = queuesOf(topology, name)
      for (const queue of [events, again, parked]) await channel.assertQueue(queue)
    }
    const epochs = Object.fromEntries(producers.map((name) => [name, 'epoch-1']))
    const poisoning = { amqpUrl, topology, epochs, dice: diceOf(1), tally: tally(), examples: 1 }
    expected = await poison(poisoning)
  })
  afterAll(async () => {
    await broker.close()
    await removeTopology(topology)
  })

  it('is found: what is not taken, what is lost, what is parked twice, and without its cause', async () => {
    expect(await allTaken({ amqpUrl, topology, expected })).toBe(false)
    const channel = await broker.createConfirmChannel()
    const { events, parked } = queuesOf(topology, 'analytics')
    const first = await channel.get(events)
    if (first === false) throw new Error('nothing was sent')
    const { messageId } = first.properties as { readonly messageId: string }
    for (const { name } of consumers) await channel.purgeQueue(queuesOf(topology, name).events)
    channel.ack(first)
    for (const _twice of [1, 2]) channel.sendToQueue(parked, first.content, { messageId })
    await channel.waitForConfirms()
    expect(await allTaken({ amqpUrl, topology, expected })).toBe(true)
    const found = tally()
    await checkParked({ amqpUrl, topology, tally: found, expected })
    const faults = found.faults().join('\n')
    expect(faults).toMatch(/analytics: .*: parked 2 times/)
    expect(faults).toMatch(/analytics: .*: parked without its cause/)
    expect(faults).toMatch(/identity: .*: parked 0 times/)
  })
})
