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
import { expectedOf, parkedAmiss, rowsAmiss, type Expected } from './expected.ts'
import type { PoisonOutcome } from './report.ts'

export interface PoisonRun {
  readonly home: string
  /** Driven twice: with a sound consumer, and with a poisoned one. */
  readonly lifecycles: number
  readonly lanes: number
  readonly replicas: number
  readonly seed: number
  readonly say: (line: string) => void
}

const service = 'analytics'
const mainOf = (name: 'clean' | 'poisoned'): string => join(import.meta.dirname, `${name}.ts`)

/** A quiet consumer reads the feed after a minute; by then every waiting event has come again. */
const patience = 90_000

interface Scene {
  readonly run: PoisonRun
  readonly town: Town
  readonly settled: Settled
  readonly eyes: Eyes
  readonly serve: (name: 'clean' | 'poisoned') => Promise<void>
}

const driveAll = async ({ run, town, settled }: Scene, name: string): Promise<number> => {
  const { home, lifecycles, lanes, seed } = run
  const ledger = openLedger(join(home, `${name}.jsonl`))
  const tally = new Map<string, number>()
  const { work } = drive({
    ...{ door: doorAt(town.baseUrl, { tally, patience: 60_000 }), casts: settled.casts, ledger },
    ...{ lifecycles, lanes, repeats: 0, random: randomOf(seed), run: `${name}-${seed}` },
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

const rowsSettled = async (scene: Scene, from: number): Promise<readonly string[]> =>
  rowsAmiss(await scene.eyes.databases.rows(), expectedOf(await feedOf(scene), from))

/** What a poisoned consumer leaves: exactly its poison parked, exactly its matters held back. */
const poisoned = async (scene: Scene, from: number): Promise<readonly string[]> => {
  const expected = expectedOf(await feedOf(scene), from)
  const { events } = await scene.eyes.reader.parked(service)
  return [...parkedAmiss(events, expected), ...rowsAmiss(await scene.eyes.databases.rows(), expected)]
}

const mended = async (scene: Scene): Promise<readonly string[]> => {
  const { total } = await scene.eyes.reader.parked(service)
  return [...(total === 0 ? [] : [`${total} are still parked`]), ...(await rowsSettled(scene, Infinity))]
}

const latencies = (scene: Scene, { others }: Expected, from: number): Promise<PoisonOutcome['latencies']> =>
  feedOf(scene).then((feed) => {
    const positions = new Map(feed.map(({ id, position }) => [id, position]))
    const effects = effectsIn(scene.town.folders.logs).filter(({ id }) => positions.has(id))
    const before = effects.filter(({ id }) => (positions.get(id) ?? 0) <= from)
    const beside = effects.filter(
      ({ id, aggregateId }) => (positions.get(id) ?? 0) > from && others.has(aggregateId),
    )
    return { without: before.map(({ after }) => after), beside: beside.map(({ after }) => after) }
  })

const deathsOf = ({ services }: Town): number =>
  services.filter((part) => part.service === service).reduce((sum, part) => sum + part.deaths().length, 0)

const played = async (scene: Scene): Promise<PoisonOutcome> => {
  const { run, eyes, town, serve } = scene
  const { say } = run
  const failedBefore = await driveAll(scene, 'clean')
  const unsettled = await untilWell(() => rowsSettled(scene, Infinity), patience)
  const from = (await feedOf(scene)).at(-1)?.position ?? 0
  say(`${run.lifecycles} lifecycles with a sound consumer; now one event in a hundred is poison`)
  await serve('poisoned')
  const failed = failedBefore + (await driveAll(scene, 'poisoned'))
  say('driven; waiting until all poison is parked')
  const parkedWrong = await untilWell(() => poisoned(scene, from), patience)
  const expected = expectedOf(await feedOf(scene), from)
  const measured = await latencies(scene, expected, from)
  const deaths = deathsOf(town)
  say('mended; everything parked is replayed')
  await serve('clean')
  const replayed = await eyes.reader.replay(service)
  const unmended = await untilWell(() => mended(scene), patience)
  const seen = await observeRebuilt(eyes)
  const unlike = [...figures(seen), ...rebuild(seen)].map(({ where, what }) => `${where}: ${what}`)
  return {
    ...{
      seed: run.seed,
      lifecycles: run.lifecycles,
      failed,
      expected,
      deaths,
      replayed,
      latencies: measured,
    },
    amiss: { unsettled, parkedWrong, unmended, unlike },
  }
}

/** Opens a town, poisons the events of one consumer, mends it, and tells what it came to. */
export const poisonThrough = async (run: PoisonRun): Promise<PoisonOutcome> => {
  const mains = { [service]: mainOf('clean') }
  const town = await openTown({ ...run, mains })
  const databases = await databasesAt(town.servers.urls().MONGODB_URL)
  try {
    const settled = await settleTown(town, 4)
    const eyes = { databases, reader: readerAt(town.baseUrl, settled.administrator) }
    const serve = async (name: 'clean' | 'poisoned'): Promise<void> => {
      mains[service] = mainOf(name)
      for (const part of town.services.filter((one) => one.service === service)) {
        await part.stop()
        await part.start()
      }
    }
    return await played({ run, town, settled, eyes, serve })
  } finally {
    await databases.close()
    await town.close()
  }
}
