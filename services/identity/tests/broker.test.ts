import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { removeTopology, testServers, testTopology, uniqueName } from '@fengqiao/testing'
import type { Wanted } from '../src/domain/subscription.ts'
import { brokerAt } from '../src/outbound/broker.ts'
import { asAdministrator, enter } from './a-system.ts'

const exchange = uniqueName('identity')
const topology = testTopology(exchange)
const passwordOf = (id: string): string => `password of ${id}`

const brokerThrough = (managementUrl: string) => {
  const { amqpUrl } = testServers()
  const publicUrl = `amqp://${new URL(amqpUrl).host}`
  return brokerAt({ managementUrl, amqpUrl, publicUrl, topology, passwordOf })
}

/** The management, which answers so many times and then dies: with every request, or after doing it unheard. */
const dyingAfter = async (answers: number, unheard: boolean) => {
  const target = new URL(testServers().amqpManagementUrl)
  let left = answers
  const proxy: Server = createServer((req, res) => {
    left -= 1
    if (left < 0 && !unheard) {
      res.destroy()
      return
    }
    const { method, headers, url: path } = req
    const { hostname: host, port } = target
    const onward = request({ host, port, method, headers, path }, (answer) => {
      if (left < 0) res.destroy()
      else answer.pipe(res.writeHead(answer.statusCode ?? 500, answer.headers))
      answer.resume()
    })
    onward.on('error', () => res.destroy())
    req.pipe(onward)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  const url = new URL(testServers().amqpManagementUrl)
  url.port = String(port)
  return {
    url: url.href,
    died: () => left < 0,
    stop: () =>
      new Promise<void>((resolve) => {
        proxy.close(() => resolve())
        proxy.closeAllConnections()
      }),
  }
}

const steady = brokerThrough(testServers().amqpManagementUrl)

interface Standing {
  readonly queue: boolean
  readonly types: readonly string[]
  readonly permission: unknown
}

/** What the broker has for a subscription. */
const standing = async (id: string): Promise<Standing> => {
  const { queue } = steady.wayOf(id)
  const get = async (path: string) => {
    const reply = await asAdministrator('GET', path)
    const body: unknown = await reply.json()
    return reply.ok ? body : undefined
  }
  const bindings = (await get(`bindings/%2F/e/${exchange}/q/${queue}`)) as
    { routing_key: string }[] | undefined
  return {
    queue: (await get(`queues/%2F/${queue}`)) !== undefined,
    types: (bindings ?? []).map(({ routing_key }) => routing_key).toSorted(),
    permission: (await get(`permissions/%2F/${queue}`)) ?? 'none',
  }
}

const permissionOf = (id: string) => {
  const { queue } = steady.wayOf(id)
  const read = `^${queue.replaceAll('.', '\\.')}$`
  return { user: queue, vhost: '/', configure: '^$', write: '^$', read }
}

const gone: Standing = { queue: false, types: [], permission: 'none' }
const opened = (id: string, types: readonly string[]): Standing => ({
  queue: true,
  types,
  permission: permissionOf(id),
})

const open = (...types: readonly string[]): Wanted => ({ way: 'open', types })

afterAll(async () => {
  await removeTopology(topology)
})

interface Change {
  readonly name: string
  readonly before: Wanted
  readonly after: Wanted
  readonly expected: (id: string) => Standing
}

/** From one state to another, with a death after each of the requests that it takes. */
const changes: readonly Change[] = [
  {
    name: 'is opened',
    before: { way: 'gone' },
    after: open('a', 'b'),
    expected: (id) => opened(id, ['a', 'b']),
  },
  {
    name: 'gets other types',
    before: open('a', 'b'),
    after: open('b', 'c'),
    expected: (id) => opened(id, ['b', 'c']),
  },
  {
    name: 'is shut',
    before: open('a'),
    after: { way: 'shut', types: ['a'] },
    expected: () => ({ ...gone, queue: true, types: ['a'] }),
  },
  { name: 'is removed', before: open('a', 'b'), after: { way: 'gone' }, expected: () => gone },
]

describe.each(changes)('a subscription that $name', ({ name, before, after, expected }) => {
  it.each([
    ['before a request', false],
    ['after one that nobody heard the answer of', true],
  ])('is the same in the end, wherever its maker died: %s', async (_when, unheard) => {
    let survived = false
    for (let answers = 0; !survived; answers += 1) {
      const id = `${name.replaceAll(' ', '-')}-${String(unheard)}-${String(answers)}`
      await steady.bring(id, before)
      const proxy = await dyingAfter(answers, unheard)
      const outcome = await brokerThrough(proxy.url)
        .bring(id, after)
        .then(
          () => 'done',
          (error: unknown) => error,
        )
      survived = !proxy.died()
      await proxy.stop()
      expect(outcome).toEqual(survived ? 'done' : expect.objectContaining({ kind: 'unavailable' }))
      await steady.bring(id, after)
      expect(await standing(id)).toEqual(expected(id))
    }
  })
})

it('what is so already is left alone', async () => {
  await steady.bring('calm', open('a'))
  const writes: string[] = []
  const target = new URL(testServers().amqpManagementUrl)
  const proxy = createServer((req, res) => {
    const { method = '', headers, url: path } = req
    if (method !== 'GET') writes.push(`${method} ${path ?? ''}`)
    const onward = request({ host: target.hostname, port: target.port, method, headers, path }, (answer) =>
      answer.pipe(res.writeHead(answer.statusCode ?? 500, answer.headers)),
    )
    req.pipe(onward)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const url = new URL(target)
  url.port = String((proxy.address() as AddressInfo).port)
  await brokerThrough(url.href).bring('calm', open('a'))
  proxy.closeAllConnections()
  proxy.close()
  expect(writes).toEqual([])
})

it('knows what it has, by the ids of subscriptions', async () => {
  await steady.bring('known-one', open('a'))
  await steady.bring('known-two', { way: 'shut', types: ['a'] })
  expect(await steady.known()).toEqual(expect.arrayContaining(['known-one', 'known-two']))
})

it('lets in nobody with another password', async () => {
  await steady.bring('locked', open('a'))
  const { url: brokerUrl, queue, password } = steady.wayOf('locked')
  await expect(enter({ brokerUrl, queue, password: `${password}!` })).rejects.toThrow('ACCESS_REFUSED')
  await (await enter({ brokerUrl, queue, password })).leave()
})
