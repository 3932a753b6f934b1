import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { chaining, type Unplaced } from '../check/chained.ts'
import type { Entry } from '../check/observations.ts'

const atOnce = 1 << 20

/** The entries of an exported journal, one JSON object a line; many at a time, because there may be millions. */
export const entriesOf = async function* (file: string): AsyncGenerator<readonly Entry[]> {
  let rest = ''
  for await (const text of createReadStream(file, { encoding: 'utf8', highWaterMark: atOnce })) {
    const lines = `${rest}${text as string}`.split('\n')
    rest = lines.pop() ?? ''
    yield lines.map((line) => JSON.parse(line) as Entry)
  }
  if (rest !== '') yield [JSON.parse(rest) as Entry]
}

const factAt = (index: number): Unplaced => ({
  kind: 'Issue',
  aggregateId: `0195d4f0-0000-8000-8000-${String(index % 150_000).padStart(12, '0')}`,
  version: Math.floor(index / 150_000) + 1,
  previous: Math.floor(index / 150_000),
  eventId: `${index}`,
  commandId: `run-1-${index}`,
  requestHash: 'Zm9yIHRoZSBtZWFzdXJlIG9ubHkgYSBoYXNoIG9mIGEgcg',
  published: true,
  visibleTo: ['621202100', '621202100001', '621202100001001', '0195d4f0-0000-7000-8000-000000000001'],
  schema: 1,
  at: new Date(1_700_000_000_000 + index).toISOString(),
  actor: '0195d4f0-0000-7000-8000-000000000001',
  body: JSON.stringify({ type: 'Accepted', by: 'someone', at: index, words: 'sealed '.repeat(24) }),
})

/** Use to measure: writes a sound journal of so many entries, each about as long as an issue's are. */
export const writeJournal = async (file: string, count: number): Promise<void> => {
  const stream = createWriteStream(file)
  const place = chaining()
  for (let index = 0; index < count; index += 1)
    if (!stream.write(`${JSON.stringify(place(factAt(index)))}\n`)) await once(stream, 'drain')
  stream.end()
  await once(stream, 'close')
}
