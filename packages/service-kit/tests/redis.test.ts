import { redisAt, whispersAt } from '@fengqiao/service-kit'
import { eventually, proxyTo, testServers, uniqueName } from '@fengqiao/testing'
import { readableLog } from './town.ts'

describe('a Redis that lets everybody in and says nothing', () => {
  it('is away for whoever asked, at once for whoever asks meanwhile, and back when it speaks', async () => {
    const way = await proxyTo(testServers().redisUrl)
    const { redis, start, stop } = redisAt({ url: way.url, log: readableLog(), without: 'it is away' })
    const key = uniqueName('key')
    await start()
    await redis.set(key, 'there', 'EX', 60)
    way.deafen()
    await expect(redis.get(key)).rejects.toThrow()
    await expect(redis.get(key)).rejects.toThrow()
    way.back()
    expect(await eventually(() => redis.get(key).catch(() => undefined), { within: 30_000 })).toBe('there')
    await stop()
    await way.close()
  })

  it('keeps nobody from starting', async () => {
    const way = await proxyTo(testServers().redisUrl)
    way.deafen()
    const { start, stop } = redisAt({ url: way.url, log: readableLog(), without: 'it is away' })
    await start()
    await stop()
    await way.close()
  })

  it('wakes again once it speaks', async () => {
    const way = await proxyTo(testServers().redisUrl)
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
    way.deafen()
    wakeUps.say()
    await eventually(() => log.lines.some(({ message }) => message === 'wake-ups are out of reach'))
    heard = 0
    way.back()
    await eventually(wake, { within: 30_000 })
    await wakeUps.stop()
    await way.close()
  })
})
