import { readRun, type RunEntry } from '@fengqiao/infra/local/run-file'
import { settleTown, type Actor, type Cast } from '../support/open-town/people.ts'
import { openTown, type Town } from '../support/open-town/town.ts'

const grids = 4

/** Where the middle of a grid lies, counted from the first that was drawn. */
const middleOf = (index: number) => ({ longitude: 104.905 + index * 0.02, latitude: 33.395 })

/** A town with people at their posts, and what is needed to put it under load. */
export interface LoadedTown {
  readonly town: Town
  readonly administrator: Actor
  readonly casts: readonly Cast[]
  /** What a script is told of the town: fresh tokens each time, for they live five minutes. */
  readonly told: () => Promise<string>
  readonly processes: () => readonly RunEntry[]
}

const toldOf = (town: Town, casts: readonly Cast[]) => async (): Promise<string> => {
  const people = casts.map(async ({ clerk, worker, manager, resident }, index) => ({
    clerk: await clerk.token(),
    worker: await worker.token(),
    manager: await manager.token(),
    resident: await resident.token(),
    residentId: resident.id,
    point: middleOf(index),
  }))
  return JSON.stringify({ baseUrl: town.baseUrl, casts: await Promise.all(people) })
}

/** Opens a town of its own, each service once, as `npm start` does, and staffs it. */
export const openLoadedTown = async (
  home: string,
  {
    say,
    settings = {},
  }: { readonly say: (line: string) => void; readonly settings?: Record<string, string> },
): Promise<LoadedTown> => {
  const town = await openTown({ home, replicas: 1, say, settings: { LOG_LEVEL: 'warn', ...settings } })
  const { casts, administrator } = await settleTown(town, grids)
  return {
    ...{ town, casts, administrator },
    told: toldOf(town, casts),
    processes: () => readRun(town.folders.runFile)?.processes ?? [],
  }
}
