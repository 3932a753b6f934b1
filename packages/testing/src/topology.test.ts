import { testTopology, testServers, removeTopology, uniqueName } from './index.ts'

const { amqpManagementUrl } = testServers()
const { origin, username, password } = new URL(amqpManagementUrl)
const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`

const ask = async (method: string, path: string, body?: object) =>
  fetch(`${origin}/api/${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

const exists = async (path: string): Promise<boolean> => (await ask('GET', path)).ok

describe('what a test left at the broker', () => {
  const topology = testTopology(uniqueName('topology'))
  const other = testTopology(uniqueName('topology'))
  const placesOf = ({ exchange, queuePrefix }: typeof topology) => [
    `exchanges/%2F/${exchange}`,
    `queues/%2F/${queuePrefix}listener.events`,
    `users/${queuePrefix}subscriber.one`,
  ]
  const declare = async (of: typeof topology) => {
    const [exchange = '', queue = '', user = ''] = placesOf(of)
    await ask('PUT', exchange, { type: 'topic', durable: true })
    await ask('PUT', queue, { durable: true })
    await ask('PUT', user, { password_hash: '', tags: '' })
  }
  const standing = async (of: typeof topology) => Promise.all(placesOf(of).map(exists))

  beforeAll(async () => {
    await Promise.all([declare(topology), declare(other)])
  })
  afterAll(() => removeTopology(other))

  it('is gone once it is removed, and nothing of another test', async () => {
    expect(await standing(topology)).toEqual([true, true, true])
    await removeTopology(topology)
    expect(await standing(topology)).toEqual([false, false, false])
    expect(await standing(other)).toEqual([true, true, true])
  })

  it('may be gone already', async () => {
    await expect(removeTopology(topology)).resolves.toBeUndefined()
  })
})
