import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { bringBack } from '@fengqiao/infra/copies/bring-back'
import { takeCopy } from '@fengqiao/infra/copies/take'
import { root } from '@fengqiao/infra/local/folders'
import { topology } from '@fengqiao/infra/topology'
import { eventually } from '@fengqiao/testing'
import { MongoClient } from 'mongodb'
import { ownFolder } from '../support/command.ts'
import { settleTown, type Settled } from '../support/open-town/people.ts'
import { openTown, type Town } from '../support/open-town/town.ts'
import { check } from './check/check.ts'
import type { Observations, Violation } from './check/observations.ts'
import { doorAt } from './drive/door.ts'
import { drive } from './drive/drive.ts'
import { openLedger, readLedger, type LedgerLine } from './drive/ledger.ts'
import { eventsOfSteps, titleOf } from './drive/lifecycle.ts'
import { readerAt } from './observe/feed.ts'
import { wrongWhenQuiet } from './observe/quiet.ts'
import { randomOf } from '../support/random.ts'

const sources = topology.flatMap(({ name, database }) =>
  database === undefined ? [] : [{ service: name, database }],
)
const say = (): void => undefined

type Noted = object & { readonly noticedAt?: string }

/** The newest version of each issue that others hear of, journaled by now or not. */
const versionsIn = async (client: MongoClient): Promise<ReadonlyMap<string, number>> => {
  const issues = await client.db('grid_management').collection('issues').find({}).toArray()
  return new Map(issues.map((one) => [String(one._id), Number(one['published_version'])]))
}

describe('a town that was copied while it was open', () => {
  const home = ownFolder('restored')
  const folder = join(home.path, 'copy')
  let town: Town
  let client: MongoClient
  let settled: Settled
  /** Acknowledged before the copy was begun, and all in all. */
  let before: readonly LedgerLine[] = []
  let all: readonly LedgerLine[] = []

  const connected = () => new MongoClient(town.servers.urls().MONGODB_URL).connect()

  const driving = (run: string, lifecycles: number, more = (): boolean => true) => {
    const file = join(home.path, `${run}.jsonl`)
    const ledger = openLedger(file)
    const door = doorAt(town.baseUrl, { tally: new Map(), patience: 60_000 })
    const { casts } = settled
    const how = { lifecycles, more, lanes: 4, repeats: 0.05, random: randomOf(7), run }
    return { ...drive({ door, casts, ledger, ...how }), lines: () => readLedger(file) }
  }

  /** What is wrong once all is quiet: of what was acknowledged before the copy and since, nothing may be lost. */
  const wrong = (
    since: readonly LedgerLine[],
    excused?: Violation['rule'],
  ): Promise<readonly Violation[]> => {
    const promised = { expected: eventsOfSteps, titleOf }
    const judge = (seen: Observations): readonly Violation[] =>
      [
        ...check([...before, ...since], seen, promised).filter(({ rule }) => rule !== 'twice'),
        // What was acknowledged while the copy was taken may be in it or not.
        ...check([...all, ...since], seen, promised).filter(({ rule }) => rule === 'twice'),
      ].filter(({ rule }) => rule !== excused)
    return wrongWhenQuiet(town, { judge, patience: 90_000, administrator: settled.administrator })
  }

  beforeAll(async () => {
    town = await openTown({ home: join(home.path, 'town'), replicas: 1, say })
    client = await connected()
    settled = await settleTown(town, 2)
    // However long the copy takes, matters are driven all the while, and some after it.
    let goesOn = true
    const { progress, work, lines } = driving('first', Infinity, () => goesOn)
    await eventually(() => progress.done >= 12, { within: 60_000 })
    before = lines()
    await takeCopy({ client, sources, folder, release: '1.2.3' })
    const done = progress.done
    await eventually(() => progress.done >= done + 12, { within: 60_000 })
    goesOn = false
    await work
    all = lines()
    // What nobody has heard yet, nobody can miss.
    expect(await wrong([])).toEqual([])
  }, 240_000)

  afterAll(async () => {
    await client.close()
    await town.close()
    home.remove()
  }, 60_000)

  it('tells of everything that a service restored alone no longer knows, and goes on', async () => {
    const had = await versionsIn(client)
    const issues = town.services.find(({ service }) => service === 'grid-management')
    await issues?.stop()
    await client.db('grid_management').dropDatabase()
    const url = town.servers.urls().MONGODB_URL
    await bringBack({ client, url, folder, only: 'grid-management' })
    const kept = await versionsIn(client)
    await issues?.start()
    const expected = [...had]
      .filter(([id, version]) => version > (kept.get(id) ?? 0))
      .map(([aggregateId, lastVersion]) => ({
        ...{ source: 'grid-management', kind: 'Issue', aggregateId },
        ...{ firstVersion: (kept.get(aggregateId) ?? 0) + 1, lastVersion },
      }))
      .toSorted((one, other) => (one.aggregateId < other.aggregateId ? -1 : 1))
    expect(expected.length).toBeGreaterThan(5)
    const reader = readerAt(town.baseUrl, settled.administrator)
    // They are noted some at a time, so the first of them may be seen alone.
    await eventually(
      async () => {
        const { forgotten } = await reader.parked('analytics')
        expect(forgotten.map(({ noticedAt: _noticedAt, ...one }: Noted) => one)).toEqual(expected)
        return true
      },
      { within: 60_000 },
    )
    const { work, lines } = driving('second', 8)
    await work
    // A case was opened for a conversion that is forgotten: the note says of which matter.
    expect(await wrong(lines(), 'cases')).toEqual([])
  }, 240_000)

  it('comes back whole by one command on an empty stack, and goes on without a miss or a double', async () => {
    const { basePort } = town
    const secrets = town.folders.secretsFile
    await client.close()
    await town.close()
    const second = join(home.path, 'second')
    cpSync(secrets, join(second, 'secrets.json'))
    const environment = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => name !== 'MONGODB_URL' && name !== 'INIT_CWD'),
    )
    const program = join(root, 'infra', 'local', 'restore.ts')
    const options = [folder, `--data-folder=${second}`, `--base-port=${basePort}`]
    const command = spawn(process.execPath, ['--conditions=@fengqiao/source', program, ...options], {
      ...{ env: environment, stdio: ['ignore', 'pipe', 'inherit'] },
    })
    let words = ''
    command.stdout.on('data', (piece: Buffer) => (words += piece.toString()))
    expect(await once(command, 'exit')).toEqual([0, null])
    expect(words).toMatch(/grid-management +\d+ +\S+ MB {2}equal, journal of \d+ holds together/)
    town = await openTown({ home: second, replicas: 1, say, basePort })
    client = await connected()
    const { work, lines } = driving('third', 8)
    await work
    expect(await wrong(lines())).toEqual([])
  }, 240_000)
})
