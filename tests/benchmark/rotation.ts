import { randomBytes } from 'node:crypto'
import { keptSecrets } from '@fengqiao/infra/local/secrets'
import { eventually } from '@fengqiao/testing'
import type { Api, PlannedTown } from '@fengqiao/town'
import type { Collection, UpdateFilter } from 'mongodb'
import type { Town } from '../support/open-town/town.ts'
import type { Bench, Comparison, Told } from './bench.ts'
import { readerOf } from './readers.ts'
import { inRegistryTown, peopled, registry, type RegistryTown } from './registry-town.ts'
import { someOf, timed } from './timing.ts'

const lanes = 4
const mostLookedUp = 800

type Settings = Readonly<Record<string, string>>

/** What the service is told at its next start. */
interface Present {
  [registry]: Settings
}

interface Shown {
  readonly residents: readonly object[]
}

/** How many the number finds. */
const lookUp = async (clerk: Api, idNumber: string): Promise<number> =>
  (await clerk.post<Shown>('/v1/residents:lookUp', { idNumber })).residents.length

/** People looked up by their numbers, several at once, all along. */
const traffic = (clerk: Api, numbers: readonly string[]) => {
  const seen = { asked: 0, failed: 0, missed: 0 }
  let over = false
  const look = async (idNumber: string): Promise<void> => {
    seen.asked += 1
    const found = await lookUp(clerk, idNumber).catch(() => undefined)
    if (found === undefined) seen.failed += 1
    else if (found !== 1) seen.missed += 1
  }
  const lane = async (from: number): Promise<void> => {
    for (let at = from; !over; at += lanes) await look(numbers[at % numbers.length] ?? '')
  }
  const work = Promise.all(Array.from({ length: lanes }, (_, from) => lane(from)))
  return {
    seen,
    end: async () => {
      over = true
      await work
    },
  }
}

/** Each replica ends as an operator ends it, and comes back with other settings. */
const roll = async ({ services }: Town, told: Present, settings: Settings): Promise<void> => {
  told[registry] = settings
  for (const part of services.filter((one) => one.service === registry)) {
    await part.stop()
    await part.start()
  }
}

/** Until nothing is left of what stood before. */
const untilNone = (left: () => Promise<number>): Promise<boolean> =>
  eventually(async () => (await left()) === 0, { within: 3_600_000 })

type Document = { readonly _id: string }

const batch = 500

/** The same documents written by a program that seals nothing, journals nothing and asks nobody. */
const barely = async (collection: Collection<Document>, change: UpdateFilter<Document>): Promise<number> => {
  const ids = (await collection.find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id)
  const [took] = await timed(async () => {
    for (let from = 0; from < ids.length; from += batch)
      await collection.bulkWrite(
        ids.slice(from, from + batch).map((_id) => ({ updateOne: { filter: { _id }, update: change } })),
      )
  })
  return (ids.length / took) * 1_000
}

interface Place extends RegistryTown {
  readonly told: Present
  readonly masterKey: string
}

const rotateMaster = async ({ town, told, store, masterKey }: Place): Promise<number> => {
  const keys = store.collection('data_keys')
  const before = String((await keys.findOne({ key_id: { $exists: true } }))?.['key_id'])
  const fresh = randomBytes(32).toString('base64')
  await roll(town, told, { MASTER_KEY: `${masterKey},${fresh}` })
  const began = performance.now()
  await roll(town, told, { MASTER_KEY: `${fresh},${masterKey}` })
  await untilNone(() => keys.countDocuments({ key_id: before }, { limit: 1 }))
  const took = performance.now() - began
  await roll(town, told, { MASTER_KEY: fresh })
  return took
}

const rotateIndex = async ({ town, told, store }: Place): Promise<number> => {
  const master = told[registry]
  const notes = store.collection<{ readonly _id: number }>('index_keys')
  await roll(town, told, { ...master, INDEX_KEY: '1,2' })
  const began = performance.now()
  await roll(town, told, { ...master, INDEX_KEY: '2,1' })
  await untilNone(() => notes.countDocuments({ _id: 1, needed: true }))
  const took = performance.now() - began
  await roll(town, told, { ...master, INDEX_KEY: '2' })
  return took
}

/** Numbers of some people all over the town who are there to be found. */
const numbersFound = async (clerk: Api, { households }: PlannedTown): Promise<readonly string[]> => {
  const everybody = households.flatMap(({ members }) => members)
  const found: string[] = []
  for (const { idNumber } of someOf(everybody, mostLookedUp))
    if ((await lookUp(clerk, idNumber)) === 1) found.push(idNumber)
  return found
}

const longText = { $set: { other: 'x'.repeat(60) } }

const compared = async ({ store }: Place, took: { readonly master: number; readonly index: number }) => {
  const [keys, residents] = ['data_keys', 'residents'].map((name) => store.collection<Document>(name))
  if (keys === undefined || residents === undefined) return []
  const [sealed, known] = [await keys.countDocuments(), await residents.countDocuments()]
  return [
    {
      ...{ what: 'data keys wrapped anew', ours: (sealed / took.master) * 1_000 },
      bare: await barely(keys, longText),
    },
    {
      ...{ what: 'people found by another key', ours: (known / took.index) * 1_000 },
      bare: await barely(residents, longText),
    },
  ]
}

const measure = async (opened: RegistryTown, told: Present, asked: Told) => {
  const { say } = asked
  const { folders } = opened.town
  const { accounts, planned } = await peopled(opened.town, asked)
  const clerk = readerOf(opened.town, accounts, 'clerk1')
  const masterKey = keptSecrets(folders.secretsFile).masterKeys[registry] ?? ''
  const place = { ...opened, told, masterKey }
  const { seen, end } = traffic(clerk, await numbersFound(clerk, planned))
  try {
    const master = await rotateMaster(place)
    say(`  the master key is another one after ${(master / 1_000).toFixed(0)} s`)
    const index = await rotateIndex(place)
    say(`  the index key is another one after ${(index / 1_000).toFixed(0)} s`)
    await end()
    const { asked, failed, missed } = seen
    say(`  ${String(asked)} look-ups meanwhile: ${String(failed)} failed, ${String(missed)} missed`)
    return await compared(place, { master, index })
  } finally {
    await end()
  }
}

export const rotation: Bench = {
  name: 'rotation',
  about:
    'other keys for the full town (or --people=N, or one entered before) while people are looked up, beside the same writes alone',
  run: (asked): Promise<readonly Comparison[]> => {
    const told: Present = { [registry]: {} }
    return inRegistryTown({ ...asked, replicas: 2, told }, (place) => measure(place, told, asked))
  },
}
