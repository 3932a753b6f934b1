import { mkdirSync, statfsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { Refusal } from './progress.ts'

/** The repository's own folder. */
export const root = resolve(import.meta.dirname, '..', '..')

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

const leastSpace = 500 * 1024 * 1024

/** Makes the folders, and refuses a disk on which the stores would fill up before anything useful happened. */
export const prepareFolders = ({ home, data, logs }: Folders): void => {
  for (const folder of [home, data, logs]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { bavail, bsize } = statfsSync(home)
  const free = bavail * bsize
  if (free < leastSpace) {
    throw new Refusal(
      `The disk with ${home} has ${String(Math.floor(free / 1024 / 1024))} MB left; the local stack needs 500 MB. ` +
        'Free some space, or choose another place with --data-folder.',
    )
  }
}
