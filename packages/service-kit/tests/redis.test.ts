import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { redisAt, whispersAt } from '@fengqiao/service-kit'
import { eventually, testServers, uniqueName } from '@fengqiao/testing'
import { readableLog } from './town.ts'

/** A way to Redis on which nothing comes through for a while, though everybody who calls is let in. */
const wayToRedis = async () => {
  const { hostname, port } = new URL(testServers().redisUrl)
  let silent = false
  const ends = new Set<Socket>()
  const server = createServer((socket) => {
    const there = connect({ host: hostname, port: Number(port) })
    const gone = (): void => {
      socket.destroy()
      there.destroy()
    }
    for (const end of [socket, there]) ends.add(end.on('error', gone).on('close', gone))
    socket.on('data', (bytes) => silent || there.write(bytes))
    there.on('data', (bytes) => silent || socket.write(bytes))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    say: (nothing: boolean) => {
      silent = nothing
    },
    close: () => {
      server.close()
      for (const end of ends) end.destroy()
    },
  }
}

describe('a Redis that lets everybody in and says nothing', () => {
  it('is away for whoever asked, at once for whoever asks meanwhile, and back when it speaks', async () => {
    const way = await wayToRedis()
    const { redis, start, stop } = redisAt({ url: way.url, log: readableLog(), without: 'it is away' })
    const key = uniqueName('key')
    await start()
    await redis.set(key, 'there', 'EX', 60)
    way.say(true)
    await expect(redis.get(key)).rejects.toThrow()
    await expect(redis.get(key)).rejects.toThrow()
    way.say(false)
    expect(await eventually(() => redis.get(key).catch(() => undefined), { within: 30_000 })).toBe('there')
    await stop()
    way.close()
  })

  it('keeps nobody from starting', async () => {
    const way = await wayToRedis()
    way.say(true)
    const { start, stop } = redisAt({ url: way.url, log: readableLog(), without: 'it is away' })
    await start()
    await stop()
    way.close()
  })

  it('wakes again once it speaks', async () => {
    const way = await wayToRedis()
    const log = readableLog()
    const wakeUps = whispersAt(way.url, log)(uniqueName('shared'))
    let heard = 0
    wakeUps.hear(() => (heard += 1))
    const wake = (): boolean => {
      wakeUps.say()
      return heard > 0
    }
    await wakeUps.start()
    await eventually(wake)
    way.say(true)
    wakeUps.say()
    await eventually(() => log.lines.some(({ message }) => message === 'wake-ups are out of reach'))
    heard = 0
    way.say(false)
    await eventually(wake, { within: 30_000 })
    await wakeUps.stop()
    way.close()
  })
})
