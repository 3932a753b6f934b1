import { join } from 'node:path'
import { topology, type ServiceName } from '@fengqiao/infra/topology'
import { check } from './check/check.ts'
import type { Observations, Violation } from './check/observations.ts'
import { doorAt, type Tally } from './drive/door.ts'
import { drive } from './drive/drive.ts'
import { openLedger, readLedger } from './drive/ledger.ts'
import { eventsOfSteps, titleOf } from './drive/lifecycle.ts'
import { settleTown } from '../support/open-town/people.ts'
import { echo } from './faults/echo.ts'
import { hurtAll } from './faults/hurt.ts'
import { planned, type Fault } from './faults/plan.ts'
import { databasesAt } from './observe/databases.ts'
import { readerAt } from './observe/feed.ts'
import { observeRebuilt, untilQuiet } from './observe/observe.ts'
import { randomOf } from '../support/random.ts'
import { hurriedMain } from './mail/hurried.ts'
import { postOffice, type PostOffice } from './mail/office.ts'
import type { Outcome } from './report.ts'
import { openTown, type Town } from '../support/open-town/town.ts'

export interface Run {
  readonly home: string
  readonly lifecycles: number
  /** How the town is hurt. */
  readonly plan: (town: Town) => readonly Fault[]
  readonly lanes: number
  /** Milliseconds between the beginnings of two matters; as fast as they go where absent. */
  readonly every?: number
  readonly replicas: number
  readonly seed: number
  readonly say: (line: string) => void
  readonly mains?: Partial<Readonly<Record<ServiceName, string>>>
  /** How long the town may take to become quiet. */
  readonly patience?: number
  /** How long a step is asked for before it is given up. */
  readonly waits?: number
  /** What share of e-mails the town's mail server takes without a word; absent where it has none. */
  readonly silent?: number
  /** How often a step is sent again although it was acknowledged, between 0 and 1. */
  readonly repeats?: number
}

const grids = 4
const promised = { expected: eventsOfSteps, titleOf }

/** Where consumers that keep something of what they hear live. */
const queues = topology
  .filter(({ listens, name }) => listens.length > 0 && name !== 'gateway')
  .map(({ name }) => `${name}.events`)

/** So many faults, from a seed. */
export const faultsFrom =
  ({
    seed,
    faults,
    kinds,
  }: {
    readonly seed: number
    readonly faults: number
    readonly kinds?: readonly string[]
  }) =>
  (town: Town) =>
    planned({
      count: faults,
      ...(kinds === undefined ? {} : { kinds }),
      random: randomOf(seed),
      replicas: town.services.map(({ name }) => name),
      services: topology.map(({ name }) => name),
      queues,
      links: town.proxies === undefined ? [] : ['mongodb', 'amqp', 'redis', 'grpc'],
    })

/** Milliseconds that a town may take to become quiet; a look at everything takes longer the more there is. */
const patienceFor = (lifecycles: number): number => 180_000 + 20 * lifecycles

const deathsIn = ({ services, servers }: Town): readonly string[] =>
  [...services, ...Object.values(servers.parts)].flatMap((part) => part.deaths())

const countedIn = ({ kept, messages, rows, letters = [] }: Observations): Outcome['checked'] => ({
  entries: kept.reduce((sum, { journal }) => sum + journal.length, 0),
  ...{ messages: messages.length, rows: rows.length, letters: letters.length },
})

const drivenThrough = async (run: Run, town: Town, office: PostOffice | undefined): Promise<Outcome> => {
  const { say, lifecycles, lanes, every = 0, seed, plan, waits = 240_000, repeats = 0.05 } = run
  const { casts, administrator } = await settleTown(town, grids)
  for (const { worker } of casts.slice(0, 2)) await office?.tells(town.baseUrl, worker)
  say(`${casts.length} grids are staffed`)
  const file = join(run.home, 'ledger.jsonl')
  const ledger = openLedger(file)
  const tally: Tally = new Map()
  const began = performance.now()
  const { progress, work } = drive({
    ...{ door: doorAt(town.baseUrl, { tally, patience: waits }), casts, ledger, lifecycles, lanes, every },
    repeats,
    ...{ random: randomOf(seed + 1), run: `run-${seed}` },
  })
  const echoes = echo({ url: () => town.servers.urls().AMQP_URL, queues, random: randomOf(seed + 2) })
  const hurting = hurtAll({ town, faults: plan(town), tally, progress, lifecycles, say })
  // Whoever hurts may fail too; then the drive goes on to its end and the failure is told after it.
  hurting.catch(() => undefined)
  await work
  const drove = performance.now() - began
  say(`${progress.done} lifecycles are over`)
  const hurts = await hurting
  await echoes.stop()
  ledger.close()
  const judge = (seen: Observations): readonly Violation[] => check(readLedger(file), seen, promised)
  const databases = await databasesAt(town.servers.urls().MONGODB_URL)
  try {
    const reader = readerAt(town.baseUrl, administrator)
    const eyes = { databases, reader, ...(office === undefined ? {} : { letters: office.letters }) }
    const quietAfter = await untilQuiet({ eyes, judge, patience: run.patience ?? patienceFor(lifecycles) })
    const seen = await observeRebuilt(eyes)
    return {
      ...{ seed, progress, tally, hurts, drove, echoed: echoes.count(), quietAfter },
      ...{ deaths: deathsIn(town), checked: countedIn(seen), violations: judge(seen) },
    }
  } finally {
    await databases.close()
  }
}

/** Opens a town, drives and hurts it, and tells what it came to. */
export const runThrough = async (run: Run): Promise<Outcome> => {
  const office = run.silent === undefined ? undefined : await postOffice(randomOf(run.seed + 3), run.silent)
  const mailing =
    office === undefined
      ? {}
      : {
          settings: { SMTP_URL: office.url },
          mains: { notifications: hurriedMain(run.home), ...run.mains },
        }
  const town = await openTown({ ...run, ...mailing, proxied: true })
  try {
    run.say(`the town is open at ${town.baseUrl}`)
    return await drivenThrough(run, town, office)
  } finally {
    await town.close()
    await office?.close()
  }
}
