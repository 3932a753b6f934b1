import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import type { CopyOptions } from './copy-options.ts'
import { openMongo } from './engines/mongodb.ts'
import { enginePorts } from './environment.ts'
import { cacheFolder, foldersIn, prepareFolders, type Folders } from './folders.ts'
import { requireFree } from './ports.ts'
import { afterEachLaunch, liveProcesses, stopEverything } from './processes.ts'
import { Refusal, type Say } from './progress.ts'
import { clearLastRun, forgetRun, readRun, stillRuns, writeRun } from './run-file.ts'

/** The database server that a copy is taken from or brought back to. */
export interface CopyEngine {
  readonly client: MongoClient
  readonly url: string
  /** The town of a local stack; absent where the environment names a server. */
  readonly folders?: Folders
}

const isOpen = ({ runFile }: Folders): boolean => {
  const run = readRun(runFile)
  return run !== undefined && stillRuns(run.owner)
}

/** The engine of a town that is closed, for as long as it is needed. */
const startAlone = async (folders: Folders, { basePort }: CopyOptions, say: Say): Promise<string> => {
  prepareFolders(folders)
  await clearLastRun(folders.runFile, say)
  const { mongodb: port } = enginePorts(basePort)
  await requireFree([{ port, wantedBy: 'MongoDB' }], 'Choose another range with --base-port.')
  afterEachLaunch(() => writeRun(folders.runFile, liveProcesses()))
  const { url } = await openMongo({
    port,
    folder: join(folders.data, 'mongodb'),
    logs: folders.logs,
    cache: cacheFolder(process.env),
    environment: process.env,
    say,
  })
  return url
}

const connected = async (url: string): Promise<MongoClient> => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5_000 })
  try {
    return await client.connect()
  } catch (error) {
    throw new Refusal('MongoDB does not answer.', error)
  }
}

interface Wanted {
  readonly options: CopyOptions
  /** Whether something is written, so that the town must be closed, or only read, so that it must be there. */
  readonly writes: boolean
  readonly say: Say
}

const localUrl = async (folders: Folders, { options, writes, say }: Wanted): Promise<string> => {
  if (!writes && !existsSync(folders.data)) throw new Refusal(`${folders.home} holds no town.`)
  if (!isOpen(folders)) return startAlone(folders, options, say)
  if (writes) throw new Refusal('The town is open. Stop it first, with Ctrl-C there.')
  return `mongodb://127.0.0.1:${String(enginePorts(options.basePort).mongodb)}/?directConnection=true`
}

const given = (): string => process.env['MONGODB_URL'] ?? ''

/** Lends the server to the work and leaves everything as it was: what was started for it is stopped. */
export const withEngine = async <T>(wanted: Wanted, work: (engine: CopyEngine) => Promise<T>): Promise<T> => {
  const folders = given() === '' ? foldersIn(wanted.options.dataFolder) : undefined
  try {
    const url = folders === undefined ? given() : await localUrl(folders, wanted)
    const client = await connected(url)
    try {
      return await work({ client, url, ...(folders === undefined ? {} : { folders }) })
    } finally {
      await client.close()
    }
  } finally {
    await stopEverything()
    if (folders !== undefined) forgetRun(folders.runFile)
  }
}
