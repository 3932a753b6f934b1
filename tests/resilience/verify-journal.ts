import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MongoClient } from 'mongodb'
import { verifier, type Verdict, type Witness } from './check/chain.ts'
import type { Entry } from './check/observations.ts'
import { entriesIn } from './observe/databases.ts'
import { entriesOf, writeJournal } from './observe/exported.ts'

const helpText = `node --conditions=@fengqiao/source tests/resilience/verify-journal.ts [options]

Verifies a journal without the code that wrote it: any change, deletion, insertion or turning round of what the chain
covers is told with its position.

  --mongodb-url=URL --database=NAME   a service's database, such as grid_management
  --file=FILE                         an exported journal: one JSON object a line, as --export writes it
  --export                            writes the journal of the database to the standard output, one entry a line
  --witness=POSITION:HASH             what somebody else has seen: an event of the feed carries its position and the
                                      hash of its entry (head), so that a cut tail shows
  --measure=1000000                   how long a journal of so many entries takes
`

const { values } = parseArgs({
  options: {
    'mongodb-url': { type: 'string' },
    database: { type: 'string' },
    file: { type: 'string' },
    export: { type: 'boolean', default: false },
    witness: { type: 'string' },
    measure: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const witnessIn = (text: string | undefined): Witness | undefined => {
  const [, position, hash = ''] = /^(\d+):([0-9a-f]{64})$/.exec(text ?? '') ?? []
  if (text !== undefined && position === undefined)
    throw new Error('--witness is POSITION:HASH, 64 hex digits')
  return position === undefined ? undefined : { position: Number(position), hash }
}

const verify = async (entries: AsyncIterable<readonly Entry[]>): Promise<Verdict> => {
  const verifying = verifier(witnessIn(values.witness))
  for await (const some of entries) some.forEach(verifying.next)
  return verifying.end()
}

/** When a verification began: by the clock, and by what the processor had worked by then. */
const now = () => ({ clock: performance.now(), worked: process.cpuUsage() })

const tell = ({ entries, hash, fault }: Verdict, began: ReturnType<typeof now>): number => {
  const took = ((performance.now() - began.clock) / 1000).toFixed(1)
  const worked = (process.cpuUsage(began.worked).user / 1_000_000).toFixed(1)
  const well = `${entries} entries hold together, in ${took} s (the processor worked ${worked} s); the last has ${hash}`
  process.stdout.write(
    fault === undefined ? `${well}\n` : `Entry ${fault.position}: ${fault.what}\n${well}\n`,
  )
  return fault === undefined ? 0 : 1
}

const inDatabase = async (url: string, name: string): Promise<number> => {
  const client = await new MongoClient(url).connect()
  try {
    const began = now()
    const entries = entriesIn(client.db(name))
    if (!values.export) return tell(await verify(entries), began)
    for await (const some of entries)
      process.stdout.write(some.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    return 0
  } finally {
    await client.close()
  }
}

const inFile = async (file: string): Promise<number> => {
  const began = now()
  return tell(await verify(entriesOf(file)), began)
}

const measured = async (count: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-journal-'))
  try {
    const file = join(folder, 'journal.jsonl')
    await writeJournal(file, count)
    return await inFile(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const main = async (): Promise<number> => {
  const { 'mongodb-url': url, database, file, measure } = values
  if (measure !== undefined) return measured(Number(measure))
  if (file !== undefined) return inFile(file)
  if (url !== undefined && database !== undefined) return inDatabase(url, database)
  process.stdout.write(helpText)
  return values.help ? 0 : 1
}

process.exitCode = await main()
