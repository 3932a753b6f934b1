import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { firstPort, topology, type ServiceName } from '../topology.ts'
import { root, usualHome } from './folders.ts'
import { Refusal } from './progress.ts'

/** What the user of `npm run backup` and `npm run restore` may choose. */
export interface CopyOptions {
  readonly help: boolean
  /** The folder of the copy. */
  readonly copy: string
  readonly dataFolder: string
  readonly basePort: number
  readonly only?: ServiceName
  /** A newer copy, whose erasures are applied. */
  readonly erasedIn?: string
  readonly replace: boolean
  readonly withoutKeys: boolean
}

export const copyHelp = `npm run backup -- FOLDER [options]
npm run restore -- FOLDER [options]

Copies the whole town into a new folder, as it is at one moment, open or not; brings a copy back into a town that
holds nothing yet. Master keys are never part of a copy.

  --data-folder=.local   the town of \`npm start\` that is meant
  --base-port=${firstPort}      as \`npm start\` was told
  --only=SERVICE         restore: this service alone, into its emptied database
  --replace              restore: what that one service has now goes, once the copy is known to be sound
  --erased-in=FOLDER     restore: a newer copy; who was erased by then stays erased
  --without-keys         restore: although the master keys that it needs are not at hand

With MONGODB_URL in the environment the town on that server is meant; a restore then looks for the master keys in the
variables of infra/compose/.env (POPULATION_REGISTRY_MASTER_KEY and so on).
`

const flags = {
  help: { type: 'boolean', short: 'h', default: false },
  'data-folder': { type: 'string', default: usualHome },
  'base-port': { type: 'string', default: String(firstPort) },
  only: { type: 'string' },
  'erased-in': { type: 'string' },
  replace: { type: 'boolean', default: false },
  'without-keys': { type: 'boolean', default: false },
} as const

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: true })
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${copyHelp}`)
  }
}

const portIn = (value: string): number => {
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65_000) return port
  throw new Refusal(`--base-port must be a port, not "${value}".`)
}

/** The services that keep something, in the order in which they start. */
export const keeping = topology.filter(({ database }) => database !== undefined)

const serviceIn = (value: string): ServiceName => {
  const found = keeping.find(({ name }) => name === value)
  if (found !== undefined) return found.name
  throw new Refusal(`--only must be one of ${keeping.map(({ name }) => name).join(', ')}, not "${value}".`)
}

type Values = ReturnType<typeof parsed>['values']

const requireSense = ({ replace, only }: Values, folders: readonly string[]): void => {
  if (folders.length !== 1) throw new Refusal(`Name one folder.\n\n${copyHelp}`)
  if (replace && only === undefined) throw new Refusal('--replace is for one service: name it with --only.')
}

/** Reads the command line; a folder's name is meant from where the user stands. */
export const copyOptions = (args: readonly string[], standing: string): CopyOptions => {
  const { values, positionals } = parsed(args)
  if (!values.help) requireSense(values, positionals)
  const [copy = ''] = positionals
  return {
    help: values.help,
    copy: resolve(standing, copy),
    dataFolder: resolve(root, values['data-folder']),
    basePort: portIn(values['base-port']),
    ...(values.only === undefined ? {} : { only: serviceIn(values.only) }),
    ...(values['erased-in'] === undefined ? {} : { erasedIn: resolve(standing, values['erased-in']) }),
    replace: values.replace,
    withoutKeys: values['without-keys'],
  }
}
