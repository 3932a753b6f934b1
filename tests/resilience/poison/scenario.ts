import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { randomOf } from '../../support/random.ts'
import { settleTown, type Settled } from '../../support/open-town/people.ts'
import { openTown, type Town } from '../../support/open-town/town.ts'
import { figures, rebuild } from '../check/effects.ts'
import { doorAt } from '../drive/door.ts'
import { drive } from '../drive/drive.ts'
import { openLedger } from '../drive/ledger.ts'
import { databasesAt } from '../observe/databases.ts'
import { readerAt } from '../observe/feed.ts'
import { observeRebuilt, type Eyes } from '../observe/observe.ts'
import { effectsIn } from './effects.ts'
import { expectedOf, parkedAmiss, rowsAmiss } from './expected.ts'
import type { ConsumerName } from './poison.ts'
import type { PoisonOutcome, Shift, Watch } from './report.ts'

export interface PoisonRun {
  readonly home: string
  /** Driven by each consumer: a sound one, one whose events throw or hang, one whose events kill. */
  readonly lifecycles: number
  readonly lanes: number
  /** Milliseconds between the beginnings of two matters. */
  readonly every: number
  readonly replicas: number
  readonly seed: number
  readonly say: (line: string) => void
}

const service = 'analytics'
const mainOf = (name: ConsumerName): string => join(import.meta.dirname, `${name}.ts`)

/** A quiet consumer reads the feed after a minute; by then every waiting event has come again. */
const patience = 90_000

interface Scene {
  readonly run: PoisonRun
  readonly town: Town
  readonly settled: Settled
  readonly eyes: Eyes
  readonly serve: (name: ConsumerName) => Promise<void>
  readonly shifts: Shift[]
}

const driveAll = async ({ run, town, settled }: Scene, name: string): Promise<number> => {
  const { home, lifecycles, lanes, every, seed } = run
  const ledger = openLedger(join(home, `${name}.jsonl`))
  const tally = new Map<string, number>()
  const { work } = drive({
    ...{ door: doorAt(town.baseUrl, { tally, patience: 60_000 }), casts: settled.casts, ledger },
    ...{ lifecycles, lanes, every, repeats: 0, random: randomOf(seed), run: `${name}-${seed}` },
  })
  await work
  ledger.close()
  return [...tally].reduce((sum, [what, count]) => sum + (what === '200' ? 0 : count), 0)
}

/** Waits until nothing is amiss any more, or for too long without getting nearer; answers what still is. */
const untilWell = async (
  look: () => Promise<readonly string[]>,
  patience: number,
): Promise<readonly string[]> => {
  let [moved, before] = [performance.now(), '']
  for (;;) {
    const amiss = await look()
    if (amiss.join() !== before) [moved, before] = [performance.now(), amiss.join()]
    if (amiss.length === 0 || performance.now() - moved > patience) return amiss
    await pause(1_000)
  }
}

const feedOf = ({ eyes }: Scene) => eyes.reader.feed('grid-management')

/** What a poisoned consumer leaves: exactly its poison parked, exactly its matters held back. */
const poisoned = async (scene: Scene): Promise<readonly string[]> => {
  const expected = expectedOf(await feedOf(scene), scene.shifts)
  const { events } = await scene.eyes.reader.parked(service)
  return [...parkedAmiss(events, expected), ...rowsAmiss(await scene.eyes.databases.rows(), expected)]
}

const mended = async (scene: Scene): Promise<readonly string[]> => {
  const { total } = await scene.eyes.reader.parked(service)
  const whole = expectedOf(await feedOf(scene), [])
  const amiss = rowsAmiss(await scene.eyes.databases.rows(), whole)
  return total === 0 ? amiss : [`${total} are still parked`, ...amiss]
}

/** Has a consumer listen while matters are driven, until all that it can do is done. */
const shift = async (scene: Scene, consumer: ConsumerName): Promise<Shift> => {
  const { run, serve, shifts } = scene
  const from = (await feedOf(scene)).at(-1)?.position ?? 0
  const one: Shift = { consumer, from, failed: 0, deaths: 0, amiss: [] }
  shifts.push(one)
  await serve(consumer)
  const before = deathsOf(scene.town)
  run.say(`${consumer}: ${run.lifecycles} lifecycles`)
  one.failed = await driveAll(scene, consumer)
  one.amiss = await untilWell(() => poisoned(scene), patience)
  one.deaths = deathsOf(scene.town) - before
  return one
}

/** From each fact to its effect, in matters in which nothing was poisoned; by the consumer that had it. */
const measured = async (scene: Scene): Promise<readonly Watch[]> => {
  const { shifts, town } = scene
  const feed = await feedOf(scene)
  const { others, parked } = expectedOf(feed, shifts)
  const positions = new Map(feed.map(({ id, position }) => [id, position]))
  const shiftOf = (id: string): Shift | undefined =>
    shifts.findLast(({ from }) => (positions.get(id) ?? 0) > from)
  const effects = effectsIn(town.folders.logs).filter(({ aggregateId }) => others.has(aggregateId))
  return shifts.map((one) => ({
    ...one,
    parked: [...parked.values()].filter(({ id }) => shiftOf(id) === one),
    latencies: effects.filter(({ id }) => shiftOf(id) === one).map(({ after }) => after),
  }))
}

const deathsOf = ({ services }: Town): number =>
  services.filter((part) => part.service === service).reduce((sum, part) => sum + part.deaths().length, 0)

const played = async (scene: Scene): Promise<PoisonOutcome> => {
  const { run, eyes, serve } = scene
  for (const consumer of ['clean', 'ailing', 'dying'] as const) await shift(scene, consumer)
  const watches = await measured(scene)
  run.say('mended: everything parked is tried again')
  await serve('clean')
  const replayed = await eyes.reader.replay(service)
  const unmended = await untilWell(() => mended(scene), patience)
  const seen = await observeRebuilt(eyes)
  const unlike = [...figures(seen), ...rebuild(seen)].map(({ where, what }) => `${where}: ${what}`)
  return { seed: run.seed, watches, replayed, unmended, unlike }
}

/** Opens a town, poisons the events of one consumer, mends it, and tells what it came to. */
export const poisonThrough = async (run: PoisonRun): Promise<PoisonOutcome> => {
  const mains = { [service]: mainOf('clean') }
  const town = await openTown({ ...run, mains })
  const databases = await databasesAt(town.servers.urls().MONGODB_URL)
  try {
    const settled = await settleTown(town, 4)
    const eyes = { databases, reader: readerAt(town.baseUrl, settled.administrator) }
    const serve = async (name: ConsumerName): Promise<void> => {
      mains[service] = mainOf(name)
      for (const part of town.services.filter((one) => one.service === service)) {
        await part.stop()
        await part.start()
      }
    }
    return await played({ run, town, settled, eyes, serve, shifts: [] })
  } finally {
    await databases.close()
    await town.close()
  }
}
