import { randomBytes } from 'node:crypto'

/** Where the real servers of a test run listen. */
export interface TestServers {
  readonly mongodbUrl: string
  readonly amqpUrl: string
  readonly amqpManagementUrl: string
  readonly redisUrl: string
}

const required = (environment: NodeJS.ProcessEnv, key: string): string => {
  const value = environment[key]
  if (value === undefined || value === '') {
    throw new Error(`${key} is not set: this test needs the real servers, so run it through \`npm test\``)
  }
  return value
}

/**
 * Call in a test that needs MongoDB, RabbitMQ or Redis. An address is looked up when it is first asked for, so a
 * test that needs one server runs with that one alone.
 */
export const testServers = (environment: NodeJS.ProcessEnv = process.env): TestServers => ({
  get mongodbUrl() {
    return required(environment, 'MONGODB_URL')
  },
  get amqpUrl() {
    return required(environment, 'AMQP_URL')
  },
  get amqpManagementUrl() {
    return required(environment, 'AMQP_MANAGEMENT_URL')
  },
  get redisUrl() {
    return required(environment, 'REDIS_URL')
  },
})

/** Use for every database, queue and key prefix of a test: suites run at the same time on the same servers. */
export const uniqueName = (prefix: string): string => `${prefix}-${randomBytes(6).toString('hex')}`
