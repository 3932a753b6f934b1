import { existsSync, mkdirSync, statfsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { Refusal } from './progress.ts'

/** The repository's own folder. */
export const root = resolve(import.meta.dirname, '..', '..')

/** What Node made of the sources: of no use to any other copy of them. */
export const compiledFolder = join(root, 'node_modules', '.cache', 'compiled')

/** Where a local stack keeps everything unless another folder is named, under the repository's own. */
export const usualHome = '.local'

/** Where one local stack keeps everything that is its own. */
export interface Folders {
  readonly home: string
  readonly data: string
  readonly logs: string
  readonly secretsFile: string
  readonly demoFile: string
  readonly townFile: string
  readonly runFile: string
}

/** The folders and files of a local stack under `home`. */
export const foldersIn = (home: string): Folders => ({
  home,
  data: join(home, 'data'),
  logs: join(home, 'logs'),
  secretsFile: join(home, 'secrets.json'),
  demoFile: join(home, 'demo.json'),
  townFile: join(home, 'town.json'),
  runFile: join(home, 'run.json'),
})

/** Where things built or downloaded once for this user are kept. */
export const cacheFolder = (environment: NodeJS.ProcessEnv): string =>
  environment['FENGQIAO_CACHE'] ?? join(homedir(), '.cache', 'fengqiao')

const megabyte = 1024 * 1024
const leastSpace = 500 * megabyte
const nothingLeft = 20 * megabyte

const spaceLeft = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

const inMegabytes = (bytes: number): string => `${String(Math.floor(bytes / megabyte))} MB`

/** Makes the folders, and refuses a disk on which the stores would fill up before anything useful happened. */
export const prepareFolders = ({ home, data, logs }: Folders, left = spaceLeft): void => {
  for (const folder of [home, data, logs]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const free = left(home)
  if (free < leastSpace) {
    throw new Refusal(
      `The disk with ${home} has ${inMegabytes(free)} left; the local stack needs ${inMegabytes(leastSpace)}. ` +
        'Free some space, or choose another place with --data-folder.',
    )
  }
}

/** Use when a start failed: on a full disk that is why, whatever the program that met it first made of it. */
export const becauseOfSpace = ({ home }: Folders, error: unknown, left = spaceLeft): unknown => {
  const free = existsSync(home) ? left(home) : leastSpace
  if (free >= nothingLeft) return error
  return new Refusal(
    `The disk with ${home} is full (${inMegabytes(free)} left). Free some space and start again: nothing was left ` +
      'running, and what the town had acknowledged is kept.',
    error,
  )
}
