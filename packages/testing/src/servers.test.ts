import { testServers, uniqueName } from './servers.ts'

describe('testServers', () => {
  it('reads the addresses of the run', () => {
    expect(testServers({ REDIS_URL: 'redis://127.0.0.1:1' }).redisUrl).toBe('redis://127.0.0.1:1')
  })

  it('says how to run the test when an address is missing', () => {
    expect(() => testServers({}).mongodbUrl).toThrow('MONGODB_URL is not set')
    expect(() => testServers({ AMQP_URL: '' }).amqpUrl).toThrow('npm test')
  })
})

describe('uniqueName', () => {
  it('never gives the same name twice', () => {
    const names = Array.from({ length: 1000 }, () => uniqueName('orders'))
    expect(new Set(names).size).toBe(1000)
    expect(names[0]).toMatch(/^orders-[0-9a-f]{12}$/)
  })
})
