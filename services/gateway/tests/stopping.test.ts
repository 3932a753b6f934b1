import { Agent, get } from 'node:http'
import { eventually } from '@fengqiao/testing'
import { listen, worker } from './support/stream.ts'
import { rawCaller } from './support/raw.ts'
import { startTown, type Town } from './support/town.ts'

const asking = 'GET /healthz HTTP/1.1\r\nHost: door\r\n\r\n'
const alive = '"alive"'

/** Asks again and again on one connection, as long as the door keeps it; answers how it failed. */
const steadyClient = async (url: string, onAnswer: () => void): Promise<string | undefined> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = async (): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      get(`${url}/healthz`, { agent }, (answer) => {
        answer.resume().once('end', () => resolve(answer.headers.connection))
      }).once('error', reject)
    })
  try {
    while ((await ask()) !== 'close') onAnswer()
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  } finally {
    agent.destroy()
  }
}

describe('a door that is told to stop', () => {
  let town: Town
  let stopped: Promise<void>
  const open = async (linger: number): Promise<void> => {
    town = await startTown({ overrides: { linger } })
  }
  const stop = (): void => {
    stopped = town.gateway.stop()
  }
  afterEach(async () => {
    await stopped
    await town.stop()
  })

  it('answers what a client sends at that very moment, and says that it is the last answer', async () => {
    await open(2_000)
    const caller = rawCaller(town.url)
    caller.write(asking)
    await eventually(() => caller.text().includes(alive))
    stop()
    caller.write(asking)
    await eventually(() => caller.text().split(alive).length === 3)
    expect(caller.text()).toMatch(/connection: close/i)
    await eventually(() => caller.isClosed())
  })

  it('cuts nobody of those who ask again and again', async () => {
    await open(2_000)
    let answers = 0
    const clients = Array.from({ length: 20 }, async () => steadyClient(town.url, () => (answers += 1)))
    await eventually(() => answers > 200)
    stop()
    expect((await Promise.all(clients)).filter((failure) => failure !== undefined)).toEqual([])
  })

  it('does not wait once nobody is connected', async () => {
    await open(60_000)
    const caller = rawCaller(town.url)
    caller.write(asking)
    await eventually(() => caller.text().includes(alive))
    stop()
    caller.socket.destroy()
    await stopped
  })

  it('leaves in the end those who say nothing', async () => {
    await open(50)
    const caller = rawCaller(town.url)
    caller.write(asking)
    await eventually(() => caller.text().includes(alive))
    stop()
    await stopped
    await eventually(() => caller.isClosed())
  })

  it('sends listeners away at once, with a hint when to come back, and takes no new ones', async () => {
    await open(5_000)
    const token = await town.tokens.token(worker)
    const listener = await listen(town, { token })
    const late = rawCaller(town.url)
    late.write(asking)
    await eventually(() => late.text().includes(alive))
    stop()
    await listener.ended
    late.write(`GET /v1/live HTTP/1.1\r\nHost: door\r\nAuthorization: Bearer ${token}\r\n\r\n`)
    await eventually(() => late.isClosed())
    expect(late.text()).toMatch(/retry: \d+/)
  })
})
