import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { eventually } from '@fengqiao/testing'
import { rawCaller } from './support/raw.ts'
import { grid, happenIn, listen, registered, settled, worker } from './support/stream.ts'
import { startTown, type Town } from './support/town.ts'

let town: Town
let token: string

beforeEach(async () => {
  town = await startTown({ overrides: { beatEvery: 50 } })
  token = await town.tokens.token(worker)
})
afterEach(() => town.stop())

const happens = (id: string) => happenIn(town, id, [grid])

describe('the live stream, in trouble,', () => {
  it('tells him to read anew when the producer was restored from a backup', async () => {
    const listener = await listen(town, { token })
    await settled(listener)
    for (const id of ['i-1', 'i-2', 'i-3']) await happens(id)
    await eventually(() => listener.issues().length === 3)
    town.issues.restore()
    await happens('i-4')
    await eventually(() => listener.frames.some(({ event }) => event === 'reset'))
    await happens('i-5')
    await eventually(() => listener.issues().includes('i-5'))
    await listener.leave()
  })

  it('makes up for a message that the broker lost', async () => {
    const listener = await listen(town, { token })
    await settled(listener)
    town.issues.record(registered, { id: 'lost', visibleTo: [grid] })
    await happens('next')
    await eventually(() => listener.issues().length === 2)
    expect(listener.issues()).toEqual(['lost', 'next'])
    await listener.leave()
  })

  it('cuts a client that does not read', async () => {
    const asked = get(`${town.url}/v1/live`, { headers: { authorization: `Bearer ${token}` } })
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    answer.pause()
    await eventually(() => town.gateway.live.listening() === 1)
    const data = { issueId: 'x'.repeat(1_000) }
    for (let count = 0; count < 15_000; count += 1) {
      town.issues.record(registered, { id: 'big', visibleTo: [grid], data })
    }
    await happens('last')
    await eventually(() => town.gateway.live.listening() === 0, { within: 20_000 })
    asked.destroy()
  })

  it('keeps no place for whoever left before he was let in', async () => {
    const asking = `GET /v1/live HTTP/1.1\r\nHost: door\r\nAuthorization: Bearer ${token}\r\n\r\n`
    for (let count = 0; count < 24; count += 1) {
      const { socket, isClosed } = rawCaller(town.url)
      socket.write(asking, () => socket.destroy())
      await eventually(isClosed)
    }
    const listeners = await Promise.all(Array.from({ length: 12 }, () => listen(town, { token })))
    expect(listeners.map(({ answer }) => answer.status)).toEqual(listeners.map(() => 200))
    await Promise.all(listeners.map(({ leave }) => leave()))
    await eventually(() => town.gateway.live.listening() === 0)
  })
})
