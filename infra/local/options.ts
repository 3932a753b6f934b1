import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { firstPort } from '../topology.ts'
import { root, usualHome } from './folders.ts'
import { Refusal } from './progress.ts'

/** What the user of `npm start` may choose. */
export interface StartOptions {
  readonly help: boolean
  readonly port: number
  readonly basePort: number
  readonly dataFolder: string
  readonly town: 'small' | 'full' | 'none'
  readonly replicas: 1 | 2
  readonly publicUrl: string
}

/** Also shown as it is written here, before anything is installed: nothing may be filled into it. */
export const helpText = `npm start [-- options]

Starts the town on this machine: MongoDB, RabbitMQ, Redis, the services and the web console.

  --port=8080            where the gateway and the console answer
  --base-port=20051      first of the ports that the services and the servers use among themselves
  --data-folder=.local   data, logs, secrets; another folder is another town
  --town=small|full|none what a new data folder is filled with (small); full is a town of 94,163 people, whose matters
                         come while it is open
  --replicas=1|2         how many of every service (1)
  --public-url=URL       the address under which browsers reach it (http://localhost:<port>); for other machines it
                         must be https, through a proxy of yours: browsers give cryptography, and so the
                         sign-in, to https and to localhost only
  --help                 this text

MONGODB_URL, AMQP_URL with AMQP_MANAGEMENT_URL, and REDIS_URL name servers of your own to use instead.
`

const flags = {
  help: { type: 'boolean', short: 'h', default: false },
  port: { type: 'string', default: '8080' },
  'base-port': { type: 'string', default: String(firstPort) },
  'data-folder': { type: 'string', default: usualHome },
  town: { type: 'string', default: 'small' },
  replicas: { type: 'string', default: '1' },
  'public-url': { type: 'string' },
} as const

// The replicas and the servers use ports up to this far above the first.
const portsAbove = 1_300

const portOf = (flag: string, value: string, highest: number): number => {
  const port = Number(value)
  if (/^\d+$/.test(value) && port >= 1 && port <= highest) return port
  throw new Refusal(`--${flag} must be a port from 1 to ${String(highest)}, not "${value}".`)
}

const inWords = (allowed: readonly string[]): string =>
  [allowed.slice(0, -1).join(', '), allowed.at(-1)].join(' or ')

const oneOf = <T extends string>(flag: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new Refusal(`--${flag} must be ${inWords(allowed)}, not "${value}".`)
  return found
}

const localNames = ['localhost', '127.0.0.1', '[::1]']

const publicUrlOf = (value: string): string => {
  if (!URL.canParse(value))
    throw new Refusal(`--public-url must be an address such as https://town.example.org.`)
  const url = new URL(value)
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Refusal('--public-url must be an address without a path.')
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && localNames.includes(url.hostname)))
    return url.origin
  throw new Refusal(
    '--public-url must be https: browsers give cryptography, and so the sign-in, to https and to localhost only.',
  )
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true }).values
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${helpText}`)
  }
}

/** Reads the command line of `npm start`; refuses what it does not know with one clear line. */
export const startOptions = (args: readonly string[]): StartOptions => {
  const values = parsed(args)
  const port = portOf('port', values.port, 65_535)
  return {
    help: values.help,
    port,
    basePort: portOf('base-port', values['base-port'], 65_535 - portsAbove),
    dataFolder: resolve(root, values['data-folder']),
    town: oneOf('town', values.town, ['small', 'full', 'none']),
    replicas: oneOf('replicas', values.replicas, ['1', '2']) === '2' ? 2 : 1,
    publicUrl: publicUrlOf(values['public-url'] ?? `http://localhost:${String(port)}`),
  }
}
