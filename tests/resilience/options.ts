import { parseArgs } from 'node:util'
import { wholeNumber } from '../support/whole-number.ts'

/** What the user of `npm run resilience` may choose. */
export interface Options {
  readonly help: boolean
  readonly lifecycles: number
  readonly faults: number
  /** Kinds of faults; all where none is named. */
  readonly kinds?: readonly string[]
  readonly lanes: number
  /** Milliseconds between the beginnings of two matters. */
  readonly every: number
  readonly replicas: number
  readonly seed: number
  readonly keep: boolean
  /** Poison the events of a consumer instead. */
  readonly poison: boolean
  /** Prove the checker instead. */
  readonly planted: boolean
  /** Planted faults by name; all of them where none is named. */
  readonly names: readonly string[]
}

export const helpText = `npm run resilience [-- options]

Drives matters from their registration to their feedback through the real town, every service twice, and hurts it
meanwhile: what was acknowledged must be there in the end, once, in order, and told.

  --lifecycles=2000      matters that live through (--long: 50000)
  --faults=42            how often something is hurt (--long: 400)
  --kinds=kill,roll      only these kinds of faults: kill, freeze, roll, delete queue, cut, silence
  --long                 the long run
  --seed=1               which faults, in which order, and which steps are sent twice
  --lanes=8              matters under way at once
  --every=0              milliseconds between the beginnings of two matters; 0: as fast as they go
  --replicas=2           how many of every service
  --poison               instead, one event in a hundred throws, hangs or kills its consumer (three times 300 lifecycles)
  --planted [NAME …]     proves the checker instead: a town of its own for every planted fault
  --keep                 data, logs and ledger stay where they are
  --help                 this text
`

const flags = {
  help: { type: 'boolean', short: 'h', default: false },
  long: { type: 'boolean', default: false },
  lifecycles: { type: 'string' },
  faults: { type: 'string' },
  kinds: { type: 'string' },
  seed: { type: 'string', default: '1' },
  lanes: { type: 'string', default: '8' },
  every: { type: 'string', default: '0' },
  replicas: { type: 'string', default: '2' },
  keep: { type: 'boolean', default: false },
  planted: { type: 'boolean', default: false },
  poison: { type: 'boolean', default: false },
} as const

const sizes = {
  ci: { lifecycles: '2000', faults: '42' },
  long: { lifecycles: '50000', faults: '400' },
  poison: { lifecycles: '300', faults: '0' },
}

/** Reads the command line; what it does not know is refused with its name. */
export const optionsIn = (args: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    ...{ args: [...args], options: flags, strict: true, allowPositionals: true },
  })
  if (positionals.length > 0 && !values.planted) throw new RangeError(`what is ${positionals.join(' ')}?`)
  const size = values.long ? sizes.long : values.poison ? sizes.poison : sizes.ci
  return {
    help: values.help,
    lifecycles: wholeNumber('lifecycles', values.lifecycles ?? size.lifecycles, 1),
    faults: wholeNumber('faults', values.faults ?? size.faults, 0),
    ...(values.kinds === undefined ? {} : { kinds: values.kinds.split(',') }),
    lanes: wholeNumber('lanes', values.lanes, 1),
    every: wholeNumber('every', values.every, 0),
    replicas: wholeNumber('replicas', values.replicas, 1),
    seed: wholeNumber('seed', values.seed, 0),
    keep: values.keep,
    poison: values.poison,
    planted: values.planted,
    names: positionals,
  }
}
