import { parseArgs } from 'node:util'
import { wholeNumber } from '../support/whole-number.ts'
import { knockers, type Knocker } from './knockers.ts'

/** What can be fuzzed, in the order in which it is. */
export const parts = ['grpc', 'amqp', 'rest'] as const

export type PartName = (typeof parts)[number]

/** What the user of `npm run fuzz` may choose. */
export interface Options {
  readonly help: boolean
  readonly parts: readonly PartName[]
  readonly seed: number
  readonly examples: number
  /** Who knocks at the public door. */
  readonly as: readonly Knocker[]
  readonly keep: boolean
}

export const helpText = `npm run fuzz [-- PART … options]

Opens a town of its own and sends it what nobody should: it must answer everything, hang on nothing, and still work.

  grpc                   bytes, broken frames and bodies of every kind, at the ports behind the door
  amqp                   messages that no producer sends, at the queues of every consumer
  rest                   the published document with schemathesis (needs Python 3), as everybody in turn
  --examples=5           how often each kind is tried; of rest, cases of each operation beside those of its examples
  --seed=1               the same seed tries the same
  --as=clerk,admin       who knocks at the public door: ${knockers.join(', ')}
  --keep                 data, logs and reports stay where they are
  --help                 this text
`

const flags = {
  help: { type: 'boolean', short: 'h', default: false },
  examples: { type: 'string', default: '5' },
  seed: { type: 'string', default: '1' },
  as: { type: 'string', default: knockers.join(',') },
  keep: { type: 'boolean', default: false },
} as const

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (name: string): T => {
    const found = known.find((one) => one === name)
    if (found === undefined) throw new RangeError(`what is ${name}? It can be ${known.join(', ')}.`)
    return found
  }

/** Reads the command line; what it does not know is refused with its name. */
export const optionsIn = (args: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    ...{ args: [...args], options: flags, strict: true, allowPositionals: true },
  })
  return {
    help: values.help,
    parts: positionals.length === 0 ? parts : positionals.map(oneOf(parts)),
    seed: wholeNumber('seed', values.seed, 0),
    examples: wholeNumber('examples', values.examples, 1),
    as: values.as.split(',').map(oneOf(knockers)),
    keep: values.keep,
  }
}
