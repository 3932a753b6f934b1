import { parseArgs } from 'node:util'
import { wholeNumber } from '../support/whole-number.ts'

/** What can be measured, in the order in which it is. */
export const measures = ['mixed', 'spike', 'lifecycles', 'peer', 'tracing', 'years'] as const

export type Measure = (typeof measures)[number]

/** What the user of `npm run load` may choose. */
export interface Options {
  readonly help: boolean
  readonly measures: readonly Measure[]
  readonly users: number
  readonly seconds: number
  /** Matters that lie in the town before anything is measured. */
  readonly stored: number
  /** Requests a second of the mixed load; the spike has ten times as many. */
  readonly rate: number
  readonly keep: boolean
}

export const helpText = `npm run load [-- MEASURE … options]

Opens a town of its own, puts it under load with k6, and prints what it bore.

  mixed                  four looks to one step, at a rate that does not wait; how late events arrive meanwhile
  spike                  ten times that rate for ten seconds
  lifecycles             whole matters from registration to feedback, as many as go
  peer                   the same writes by a bare express + mongoose process on the same engine
  tracing                lifecycles in towns that are traced wholly, a little and not at all, in turn
  years                  lifecycles in towns with and without matters of former years, in turn
  --users=20             users of lifecycles, peer, tracing and years, each with one matter under way
  --seconds=30           how long each but the spike is measured, after a quarter as long to get warm
  --stored=0             matters that are stored already; 15,000 for years
  --rate=60              requests a second of mixed
  --keep                 data and logs stay where they are
  --help                 this text
`

const flags = {
  help: { type: 'boolean', short: 'h', default: false },
  users: { type: 'string', default: '20' },
  seconds: { type: 'string', default: '30' },
  stored: { type: 'string', default: '0' },
  rate: { type: 'string', default: '60' },
  keep: { type: 'boolean', default: false },
} as const

const isMeasure = (name: string): name is Measure => (measures as readonly string[]).includes(name)

const measureIn = (name: string): Measure => {
  if (isMeasure(name)) return name
  throw new RangeError(`what is ${name}? It can be ${measures.join(', ')}.`)
}

/** Reads the command line; what it does not know is refused with its name. */
export const optionsIn = (args: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    ...{ args: [...args], options: flags, strict: true, allowPositionals: true },
  })
  return {
    help: values.help,
    measures: positionals.length === 0 ? measures : positionals.map(measureIn),
    users: wholeNumber('users', values.users, 1),
    seconds: wholeNumber('seconds', values.seconds, 1),
    stored: wholeNumber('stored', values.stored, 0),
    rate: wholeNumber('rate', values.rate, 1),
    keep: values.keep,
  }
}
