import { connectStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { readRun } from '@fengqiao/infra/local/run-file'
import { topology } from '@fengqiao/infra/topology'
import { processesAtRest } from '../load/report.ts'
import { ownFolder } from '../support/command.ts'
import { openTown, type Town, type TownAsked } from '../support/open-town/town.ts'

/** A town as `npm start` opens it, and the registry's database past the registry. */
export interface RegistryTown {
  readonly town: Town
  readonly store: StoreConnection
  /** Answers once no process has anything left to do, or after a minute. */
  readonly rested: () => Promise<void>
}

export const registry = 'population-registry'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Opens a town of its own for a benchmark, every process for itself, and closes it in every case. */
export const inRegistryTown = async <T>(
  asked: Omit<TownAsked, 'home'>,
  work: (place: RegistryTown) => Promise<T>,
): Promise<T> => {
  const home = ownFolder('registry')
  const town = await openTown({ ...asked, home: home.path })
  try {
    const url = town.servers.urls().MONGODB_URL
    const { database = '' } = topology.find(({ name }) => name === registry) ?? {}
    const store = await connectStore({ url, database, log: silent })
    const rested = () => processesAtRest(readRun(town.folders.runFile)?.processes ?? [])
    return await work({ town, store, rested }).finally(store.close)
  } finally {
    await town.close()
    home.remove()
  }
}
