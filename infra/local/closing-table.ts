import { resolve } from 'node:path'
import type { Engines } from './engines/open.ts'
import { root, usualHome, type Folders } from './folders.ts'
import type { StartOptions } from './options.ts'
import type { Account, Demo } from './seeding.ts'

/** What the table tells of. */
export interface Closing {
  readonly options: StartOptions
  readonly engines: Engines
  readonly folders: Folders
  readonly demo?: Demo
  /** Of a town that stays empty. */
  readonly first?: Account
}

const line = (label: string, value: string): string => `  ${label.padEnd(16)}${value}`

/** As one word of a command line, whatever is in it. */
const inShell = (word: string): string =>
  /^[\w./=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

/** One account of each kind: the table stays short, the file has them all. */
const oneOfEach = ({ accounts }: Demo): Demo['accounts'] => {
  const kindOf = (who: string): string => who.split(' · ')[0] ?? who
  const kinds = [...new Set(accounts.map(({ who }) => kindOf(who)))]
  return kinds.flatMap((kind) => accounts.find(({ who }) => kindOf(who) === kind) ?? [])
}

/** A system's credential for the API, and where its events wait. */
const clientLines = (client: NonNullable<Demo['integrationClient']>, file: string): string[] => [
  line('Other system', `${client.clientId}  ${client.clientSecret}`),
  line('', `its events: ${client.queue} at ${client.brokerUrl}, password in ${file}`),
]

const accountLines = (demo: Demo, file: string): string[] => {
  const shown = oneOfEach(demo)
  const width = Math.max(0, ...shown.map(({ username }) => username.length)) + 2
  const rows = shown.map(({ who, username, password }) => `${username.padEnd(width)}${password}  ${who}`)
  const more = demo.accounts.length - shown.length
  const client = demo.integrationClient
  return [
    ...rows.map((row, index) => line(index === 0 ? 'Sign in as' : '', row)),
    line('', more === 0 ? `kept in ${file}` : `and ${String(more)} more in ${file}`),
    ...(client === undefined ? [] : clientLines(client, file)),
  ]
}

const firstLines = ({ who, username, password }: Account): string[] => [
  line('Sign in as', `${username}  ${password}  ${who}`),
  line('', 'the first time only: it asks for a password of your own'),
]

/** The command that finds this very stack, wherever its folder is. */
const footprintOf = ({ home }: Folders): string =>
  home === resolve(root, usualHome)
    ? 'npm run footprint'
    : `npm run footprint -- ${inShell(`--data-folder=${home}`)}`

/** The last words of a start: where everything is. */
export const closingTable = ({ options, engines, folders, demo, first }: Closing): string =>
  [
    '',
    'The town is open.',
    '',
    line('Console', options.publicUrl),
    line('API docs', `${options.publicUrl}/docs`),
    ...(demo === undefined ? [] : accountLines(demo, folders.demoFile)),
    ...(first === undefined ? [] : firstLines(first)),
    line('MongoDB', engines.mongodb.describe),
    line('', 'a MongoDB of your own: MONGODB_URL=mongodb://… npm start'),
    line('RabbitMQ', engines.amqp.describe),
    line('Redis', engines.redis.describe),
    line('Logs', folders.logs),
    line('Memory', footprintOf(folders)),
    line('Stop', 'Ctrl-C'),
    '',
  ].join('\n')
