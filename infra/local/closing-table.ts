import type { Engines } from './engines/open.ts'
import type { Folders } from './folders.ts'
import type { StartOptions } from './options.ts'
import type { Demo } from './seeding.ts'

/** What the table tells of. */
export interface Closing {
  readonly options: StartOptions
  readonly engines: Engines
  readonly folders: Folders
  readonly demo: Demo | undefined
}

const line = (label: string, value: string): string => `  ${label.padEnd(16)}${value}`

const accountLines = (demo: Demo | undefined): string[] => {
  if (demo === undefined) return []
  const accounts = demo.accounts.map(({ who, username, password }) =>
    line('', `${username}  ${password}  ${who}`),
  )
  const client = demo.integrationClient
  const credential =
    client === undefined ? [] : [line('Other system', `${client.clientId}  ${client.clientSecret}`)]
  return [line('Sign in as', 'user  password  who'), ...accounts, ...credential]
}

/** The last words of a start: where everything is. */
export const closingTable = ({ options, engines, folders, demo }: Closing): string =>
  [
    '',
    'The town is open.',
    '',
    line('Console', options.publicUrl),
    line('API docs', `${options.publicUrl}/docs`),
    ...accountLines(demo),
    ...(demo === undefined ? [] : [line('', `also in ${folders.demoFile}`)]),
    line('MongoDB', engines.mongodb.describe),
    line('', 'a MongoDB of your own: MONGODB_URL=mongodb://… npm start'),
    line('RabbitMQ', engines.amqp.describe),
    line('Redis', engines.redis.describe),
    line('Logs', folders.logs),
    line('Memory', 'npm run footprint'),
    line('Stop', 'Ctrl-C'),
    '',
  ].join('\n')
