import type { StoreConnection } from '@fengqiao/aggregate-store'
import { full, town, type Api, type PlannedTown } from '@fengqiao/town'
import { installerOf } from '../support/people.ts'
import type { Bench, Comparison, Told } from './bench.ts'
import { drained, followed } from './drained.ts'
import { importingIn } from './importing.ts'
import { inRegistryTown, registry, sizeFor, type RegistryTown } from './registry-town.ts'
import { everybody } from './sheet.ts'
import { timed } from './timing.ts'
import { memoryWatched, workOf } from './work.ts'

/** Communities and buildings, as an import finds them. */
const raise = async (installer: Api, { communities, buildings }: PlannedTown): Promise<void> => {
  for (const { code, name } of communities)
    await installer.post('/v1/communities', { communityCode: code, name })
  const rows = buildings.map(({ code, gridCode: _grid, footprint: _outline, ...particulars }) => ({
    buildingCode: code,
    ...particulars,
  }))
  for (let start = 0; start < rows.length; start += 100)
    await installer.post('/v1/buildings:registerMany', { rows: rows.slice(start, start + 100) })
}

const some = 500

/** Where an import leaves documents for good. */
const kept = ['residents', 'households', 'claims', 'data_keys', 'journal'] as const

interface Alone {
  readonly documents: number
  readonly seconds: number
}

/** Gives the engine alone the documents that the import made, with the indexes they are kept under; reading them is not counted. */
const bare = async ({ collection }: StoreConnection, name: (typeof kept)[number]): Promise<Alone> => {
  const original = collection(name)
  const scratch = collection(`bare_${name}`)
  const indexes = (await original.indexes()).filter(({ name: index }) => index !== '_id_')
  if (indexes.length > 0) await scratch.createIndexes(indexes.map(({ v: _v, ...index }) => index as never))
  let [taken, documents, held]: [number, number, object[]] = [0, 0, []]
  const insert = async (): Promise<void> => {
    const [took] = await timed(() => scratch.insertMany(held, { ordered: false }))
    taken += took
    documents += held.length
    held = []
  }
  for await (const document of original.find({}).batchSize(some)) {
    held.push(document)
    if (held.length === some) await insert()
  }
  if (held.length > 0) await insert()
  await scratch.drop()
  return { documents, seconds: taken / 1_000 }
}

const inWords = (label: string, { documents, seconds }: Alone, took: number): string =>
  `  insertMany of ${label}, ${String(documents)}: ${seconds.toFixed(1)} s; ours takes ${(took / seconds).toFixed(1)} times as long`

/** The same for the residents, and for all that was made of them. */
const compared = async (store: StoreConnection, took: number, say: Told['say']): Promise<Alone> => {
  const residents = await bare(store, 'residents')
  say(inWords('the residents', residents, took))
  let { documents, seconds } = residents
  for (const name of kept.slice(1)) {
    const one = await bare(store, name)
    documents += one.documents
    seconds += one.seconds
  }
  say(inWords(`all documents of ${kept.join(', ')}`, { documents, seconds }, took))
  return residents
}

const measure = async (
  { town: place, store, processes }: RegistryTown,
  { say, people = full.residents }: Told,
): Promise<Comparison> => {
  const planned = town(1, sizeFor(people))
  const installer = await installerOf(place)
  const importing = await importingIn(place, installer, planned.code)
  await raise(installer, planned)
  const amqpUrl = place.servers.urls().AMQP_URL
  await drained(amqpUrl, store)
  const [work, memory] = [workOf(processes, registry), memoryWatched(processes, registry)]
  const sheet = await everybody(planned)
  say(`  a workbook of ${String(sheet.people)} people, ${(sheet.bytes.length / 1024 / 1024).toFixed(1)} MB`)
  const read = await work(() => importing.read(sheet))
  say(`  uploaded and read, nobody entered yet: ${read.took}`)
  const load = await work(() => importing.load(read.answer))
  const { loaded: { entered = 0, refused = 0 } = {}, loadedHouseholds: { made = 0 } = {} } = load.answer
  say(`  loaded, ${String(entered)} entered, ${String(refused)} refused: ${load.took}`)
  say(`  households made of them within that: ${String(made)}`)
  const heard = await work(() => drained(amqpUrl, store))
  say(`  told to the last consumer after that: ${heard.took}`)
  say(`  memory of ${registry}: ${String(memory())} MB at most`)
  const later = memoryWatched(processes, registry)
  const pairs = await work(() => followed(store, ['duplicate_turns']))
  say(`  pairs that may be of one person found after that: ${pairs.took}`)
  const rest = await work(() => followed(store))
  say(`  tasks and stays found after that: ${rest.took}, ${String(later())} MB at most`)
  const alone = await compared(store, load.seconds, say)
  return { what: 'residents a second', ours: entered / load.seconds, bare: alone.documents / alone.seconds }
}

export const registryImport: Bench = {
  name: 'registry-import',
  about:
    'everybody of the full town (or --people=N) from a workbook, beside insertMany of the documents that come of it',
  run: (told) => inRegistryTown({ ...told, replicas: 1 }, async (place) => [await measure(place, told)]),
}
