import { EventEmitter } from 'node:events'
import { makeMending, type On } from '../src/mending.ts'
import { log } from './rabbitmq.ts'

const queue = 'town.again'
const coded = (code: number) => Object.assign(new Error('closed'), { code })
const ended = new Error('Channel ended, no reply will be forthcoming')

/** A broker that says of a queue how much is in it, and answers who asks for a message as it is told to. */
const broker = ({ count = 0, get = () => Promise.resolve(false as unknown) } = {}) => {
  const [deleted, givenBack]: [string[], unknown[]] = [[], []]
  const model = new EventEmitter()
  const channel = Object.assign(new EventEmitter(), {
    checkQueue: () => Promise.resolve({ messageCount: count }),
    get: () => get(),
    nack: (message: unknown) => givenBack.push(message),
    deleteQueue: (name: string) => Promise.resolve(deleted.push(name)),
  })
  return { on: { channel, model } as unknown as On, model, channel, deleted, givenBack }
}

/** As the client tells it: the connection says why it ends, the question only that it was not answered. */
const closedBy = (one: EventEmitter, error: Error) => () => {
  one.emit('error', error)
  return Promise.reject(ended)
}

describe('a queue with nothing behind its name', () => {
  const mended = async (asked: ReturnType<typeof broker>, later = broker()): Promise<readonly string[]> => {
    const mending = makeMending(log)
    // The client throws what nobody listens to.
    for (const one of [asked.channel, asked.model]) one.on('error', () => undefined)
    await mending.look(asked.on, queue).catch((error: unknown) => expect(error).toBe(ended))
    await mending.mend(later.on.channel)
    await mending.mend(later.on.channel)
    return later.deleted
  }

  it.each([
    ['closes the connection for a mistake of its own', 'model', 541],
    ['says that there is no such queue', 'channel', 404],
  ] as const)('is deleted once where the broker %s', async (_what, where, code) => {
    const asked = broker({ get: () => closedBy(asked[where], coded(code))() })
    expect(await mended(asked)).toEqual([queue])
    expect(asked.model.listenerCount('error')).toBe(1)
  })

  it('is deleted only where the broker says that it is empty', async () => {
    const asked = broker({ get: () => closedBy(asked.model, coded(541))() })
    expect(await mended(asked, broker({ count: 1 }))).toEqual([])
  })

  it.each([
    ['the connection was cut', () => Promise.reject(ended)],
    ['the broker was closed by an operator', undefined],
  ])('is another thing than that %s', async (_what, get) => {
    const asked = broker({ get: get ?? (() => closedBy(asked.model, coded(320))()) })
    expect(await mended(asked)).toEqual([])
  })
})

describe('looking into a queue that only keeps', () => {
  it('gives back what came just then', async () => {
    const message = { content: 'an event' }
    const { on, givenBack, deleted } = broker({ get: () => Promise.resolve(message) })
    await makeMending(log).look(on, queue)
    expect([givenBack, deleted]).toEqual([[message], []])
  })

  it('asks for nothing where something is in it', async () => {
    const { on, givenBack } = broker({ count: 1, get: () => Promise.reject(new Error('asked')) })
    await makeMending(log).look(on, queue)
    expect(givenBack).toEqual([])
  })
})
