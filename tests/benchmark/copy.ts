import { execFile } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readManifest } from '@fengqiao/infra/copies/manifest'
import { root } from '@fengqiao/infra/local/folders'
import { topology } from '@fengqiao/infra/topology'
import { testServers } from '@fengqiao/testing'
import { full, settleTown } from '@fengqiao/town'
import { MongoClient } from 'mongodb'
import { ownFolder } from '../support/command.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'
import type { Bench, Comparison, Told } from './bench.ts'
import { sizeFor } from './registry-town.ts'
import { timed } from './timing.ts'

interface Alone {
  readonly seconds: number
  readonly megabytes: number
}

const run = promisify(execFile)
const program = join(root, 'infra', 'copies', 'tests', 'alone.ts')

/** In a process of its own, so that its memory is known. */
const alone = async (asked: object): Promise<Alone> => {
  const args = ['--conditions=@fengqiao/source', '--disable-warning=ExperimentalWarning', program]
  const { stdout } = await run(process.execPath, [...args, JSON.stringify(asked)])
  return JSON.parse(stdout) as Alone
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0)

/** The same documents read and written again by a program that compares nothing and keeps nothing. */
const barely = async (client: MongoClient, databases: readonly string[]) => {
  let [reading, writing] = [0, 0]
  for (const database of databases)
    for (const { name } of await client.db(database).listCollections().toArray()) {
      const from = client.db(database).collection(name)
      const [read, documents] = await timed(() => from.find({}).toArray())
      const to = client.db(`${database}-bare`).collection(name)
      const [written] = await timed(async () => {
        if (documents.length > 0) await to.insertMany(documents)
      })
      reading += read / 1_000
      writing += written / 1_000
    }
  return { reading, writing }
}

const sourcesOf = ({ databases }: WholeTown) =>
  topology
    .filter(({ database }) => database !== undefined)
    .map(({ name }, index) => ({ service: name, database: databases[index] ?? '' }))

const told = (what: string, { seconds, megabytes }: Alone): string =>
  `  ${what} in ${seconds.toFixed(1)} s with ${megabytes.toFixed(0)} MB of memory`

const measure = async (place: WholeTown, { say, people = full.residents }: Told) => {
  const { baseUrl, installerSecret } = place
  await settleTown({ baseUrl, installerSecret, say, size: sizeFor(people) })
  const [home, url] = [ownFolder('copy'), testServers().mongodbUrl]
  const client = await new MongoClient(url).connect()
  const [folder, sources] = [join(home.path, 'copy'), sourcesOf(place)]
  try {
    const taken = await alone({ way: 'take', url, folder, sources })
    say(told('copied', taken))
    const brought = await alone({ way: 'bring', url, folder, sources })
    say(told('brought back', brought))
    const { databases } = readManifest(folder)
    const collections = databases.flatMap((one) => one.collections)
    const documents = collections.reduce((sum, one) => sum + one.documents, 0)
    const bytes = collections.reduce((sum, one) => sum + one.bytes, 0)
    const megabytes = [bytes, sizeOf(folder)].map((size) => (size / 1e6).toFixed(1)).join(' MB, packed ')
    say(`  ${String(people)} people: ${String(documents)} documents of ${megabytes} MB`)
    const bare = await barely(client, place.databases)
    return [
      { what: 'documents copied', ours: documents / taken.seconds, bare: documents / bare.reading },
      { what: 'documents brought back', ours: documents / brought.seconds, bare: documents / bare.writing },
    ]
  } finally {
    for (const name of place.databases)
      for (const end of ['back', 'bare']) await client.db(`${name}-${end}`).dropDatabase()
    await client.close()
    home.remove()
  }
}

export const copy: Bench = {
  name: 'copy',
  about: 'a backup of the full town (or --people=N) and its restore, beside find and insertMany alone',
  run: async (asked): Promise<readonly Comparison[]> => {
    const place = await wholeTown()
    try {
      return await measure(place, asked)
    } finally {
      await place.stop()
    }
  },
}
