import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import mongoose from 'mongoose'
import { verifier, type Verdict, type Witness } from './check/chain.ts'
import type { Entry } from './check/observations.ts'
import { entriesIn } from './observe/databases.ts'

const helpText = `node --conditions=@fengqiao/source tests/resilience/verify-journal.ts [options]

Verifies a journal without the code that wrote it: any change, deletion, insertion or turning round of what the chain
covers is told with its position.

  --mongodb-url=URL --database=NAME   a service's database, such as grid_management
  --file=FILE                         an exported journal: one JSON object a line, as --export writes it
  --export                            writes the journal of the database to the standard output, one entry a line
  --witness=POSITION:HASH             what somebody else has seen: an event of the feed carries its position and the
                                      hash of its entry (head), so that a cut tail shows
`

const { values } = parseArgs({
  options: {
    'mongodb-url': { type: 'string' },
    database: { type: 'string' },
    file: { type: 'string' },
    export: { type: 'boolean', default: false },
    witness: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

/** The lines of an exported journal. */
const entriesOf = async function* (file: string): AsyncGenerator<Entry> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    if (line !== '') yield JSON.parse(line) as Entry
}

const witnessIn = (text: string | undefined): Witness | undefined => {
  const [, position, hash = ''] = /^(\d+):([0-9a-f]{64})$/.exec(text ?? '') ?? []
  if (text !== undefined && position === undefined)
    throw new Error('--witness is POSITION:HASH, 64 hex digits')
  return position === undefined ? undefined : { position: Number(position), hash }
}

const verify = async (entries: AsyncIterable<Entry>): Promise<Verdict> => {
  const verifying = verifier(witnessIn(values.witness))
  for await (const entry of entries) verifying.next(entry)
  return verifying.end()
}

const tell = ({ entries, hash, fault }: Verdict, took: number): number => {
  const well = `${entries} entries hold together, in ${(took / 1000).toFixed(1)} s; the last has ${hash}`
  process.stdout.write(
    fault === undefined ? `${well}\n` : `Entry ${fault.position}: ${fault.what}\n${well}\n`,
  )
  return fault === undefined ? 0 : 1
}

const inDatabase = async (url: string, name: string): Promise<number> => {
  const client = await new mongoose.mongo.MongoClient(url).connect()
  try {
    const began = performance.now()
    const entries = entriesIn(client.db(name))
    if (!values.export) return tell(await verify(entries), performance.now() - began)
    for await (const entry of entries) process.stdout.write(`${JSON.stringify(entry)}\n`)
    return 0
  } finally {
    await client.close()
  }
}

const main = async (): Promise<number> => {
  const { 'mongodb-url': url, database, file } = values
  const began = performance.now()
  if (file !== undefined) return tell(await verify(entriesOf(file)), performance.now() - began)
  if (url !== undefined && database !== undefined) return inDatabase(url, database)
  process.stdout.write(helpText)
  return values.help ? 0 : 1
}

process.exitCode = await main()
