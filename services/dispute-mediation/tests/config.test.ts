import { randomBytes } from 'node:crypto'
import { config } from '../src/config.ts'

const environment = {
  NODE_ENV: 'test',
  MONGODB_URL: 'mongodb://localhost:1',
  AMQP_URL: 'amqp://localhost:1',
  REDIS_URL: 'redis://localhost:1',
  GRPC_LISTEN: '127.0.0.1:0',
  PUBLIC_URL: 'http://localhost:1',
  IDENTITY_HTTP_ADDRESS: 'localhost:1',
  MASTER_KEY: randomBytes(32).toString('base64'),
  SERVICE_CLIENT_SECRET: randomBytes(24).toString('hex'),
  IDENTITY_ADDRESS: '127.0.0.1:1',
  GRID_MANAGEMENT_ADDRESS: '127.0.0.1:1',
  POPULATION_REGISTRY_ADDRESS: '127.0.0.1:1',
}

describe('what the service is told', () => {
  it('has the town’s prefix and three revisits where nothing else is said', () => {
    const { NUMBER_PREFIX, COMMITTEE_PREFIXES, REVISIT_DAYS } = config(environment)
    expect([NUMBER_PREFIX, COMMITTEE_PREFIXES.size, REVISIT_DAYS]).toEqual(['武城人调字', 0, [7, 30, 90]])
  })

  it('may name the files of single committees', () => {
    const list = '621202100001=武城滨江人调字,621202100002=武城古城人调字'
    expect([...config({ ...environment, COMMITTEE_PREFIXES: list }).COMMITTEE_PREFIXES]).toEqual([
      ['621202100001', '武城滨江人调字'],
      ['621202100002', '武城古城人调字'],
    ])
  })

  it.each([
    ['COMMITTEE_PREFIXES', '62120210=短'],
    ['COMMITTEE_PREFIXES', '621202100001='],
    ['REVISIT_DAYS', '7;30'],
    ['REVISIT_DAYS', '0'],
  ])('refuses %s=%s by its name', (name, value) => {
    expect(() => config({ ...environment, [name]: value })).toThrow(name)
  })
})
