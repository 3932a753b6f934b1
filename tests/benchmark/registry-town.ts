import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { connectStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { root } from '@fengqiao/infra/local/folders'
import { readRun, type RunEntry } from '@fengqiao/infra/local/run-file'
import { writePrivate } from '@fengqiao/infra/local/secrets'
import { readDemo } from '@fengqiao/infra/local/seeding'
import { topology } from '@fengqiao/infra/topology'
import { full, settleTown, town, type Account, type PlannedTown } from '@fengqiao/town'
import { processesAtRest } from '../load/report.ts'
import { ownFolder } from '../support/command.ts'
import { installerOf } from '../support/people.ts'
import { openTown, type Town, type TownAsked } from '../support/open-town/town.ts'
import type { Told } from './bench.ts'
import { followed } from './drained.ts'
import { importingIn } from './importing.ts'
import { workbooksOf } from './sheet.ts'
import { timed } from './timing.ts'

/** A town as `npm start` opens it, and the registry's database past the registry. */
export interface RegistryTown {
  readonly town: Town
  readonly store: StoreConnection
  readonly processes: readonly RunEntry[]
  /** Answers once all that follows from the register was found, and no process has anything left to do. */
  readonly rested: () => Promise<void>
}

const mostLooks = 450

export const registry = 'population-registry'

/** Who works in the town, and whom it was planned with. */
export interface Peopled {
  readonly accounts: readonly Account[]
  readonly planned: PlannedTown
}

/** A larger town than the full one has more grids with more buildings in each community, not fuller ones. */
export const sizeFor = (people: number): typeof full => {
  const { communities, buildings = 0, workers = 0 } = full
  const times = Math.max(1, people / full.residents)
  const more = (count: number): number => Math.round(count * times)
  const gridsEach = more(full.gridsEach)
  return {
    ...full,
    residents: people,
    gridsEach,
    buildings: more(buildings),
    workers: workers + communities * (gridsEach - full.gridsEach),
  }
}

/** Imports everybody of a plan into a town that has all else of it. */
const importAll = async (place: Town, planned: PlannedTown, say: Told['say']): Promise<void> => {
  const { read, load } = await importingIn(place, await installerOf(place), planned.code)
  for await (const workbook of workbooksOf(planned)) {
    const [took, { loaded }] = await timed(async () => load(await read(workbook)))
    say(`  ${String(loaded?.entered ?? 0)} people imported in ${(took / 1_000).toFixed(0)} s`)
  }
}

/** A town that stays where it was entered. */
interface Kept {
  readonly accounts: readonly Account[]
  readonly people: number
}

const enter = async (place: Town, { people, say }: Omit<Kept, 'accounts'> & Pick<Told, 'say'>) => {
  const { baseUrl, installerSecret } = place
  const size = sizeFor(people)
  const planned = town(1, size)
  const { accounts } = await settleTown({ baseUrl, installerSecret, say, size: { ...size, residents: 0 } })
  await importAll(place, planned, say)
  return { accounts, planned }
}

const keptIn = ({ demoFile, home }: Town['folders']) => {
  const file = join(home, 'entered.json')
  const read = (): Kept | undefined => {
    const demo = readDemo(demoFile)
    if (demo !== undefined) return { accounts: demo.accounts, people: full.residents }
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined
  }
  return { read, write: (kept: Kept) => writePrivate(file, kept) }
}

/** Has everybody of the plan in the register, or finds them there. */
export const peopled = async (
  place: Town,
  { say, people = full.residents, dataFolder }: Told,
): Promise<Peopled> => {
  const kept = keptIn(place.folders)
  const before = kept.read()
  if (before !== undefined) return { ...before, planned: town(1, sizeFor(before.people)) }
  const entered = await enter(place, { people, say })
  if (dataFolder !== undefined) kept.write({ accounts: entered.accounts, people })
  return entered
}

/** One that was entered before is not taken away. */
const folderFor = (dataFolder: string | undefined) =>
  dataFolder === undefined
    ? ownFolder('registry')
    : { path: resolve(root, dataFolder), remove: () => undefined }

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Opens a town of its own for a benchmark, every process for itself, and closes it in every case. */
export const inRegistryTown = async <T>(
  { dataFolder, ...asked }: Omit<TownAsked, 'home'> & Pick<Told, 'dataFolder'>,
  work: (place: RegistryTown) => Promise<T>,
): Promise<T> => {
  const home = folderFor(dataFolder)
  const opened = await openTown({ ...asked, home: home.path })
  try {
    const url = opened.servers.urls().MONGODB_URL
    const { database = '' } = topology.find(({ name }) => name === registry) ?? {}
    const store = await connectStore({ url, database, log: silent })
    const processes = readRun(opened.folders.runFile)?.processes ?? []
    const rested = async (): Promise<void> => {
      await followed(store)
      await processesAtRest(processes, mostLooks)
    }
    return await work({ town: opened, store, processes, rested }).finally(store.close)
  } finally {
    await opened.close()
    home.remove()
  }
}
