import type { Parked } from './expected.ts'
import { causeOfPoison, consumers, poisons, type ConsumerName, type Poison } from './poison.ts'

/** The time in which one consumer listened. */
export interface Shift {
  readonly consumer: ConsumerName
  /** Position of the last fact before it. */
  readonly from: number
  /** Tries at the gateway that were not answered with 200. */
  failed: number
  /** Processes that ended. */
  deaths: number
  /** What was not parked or not held back as it should, or more than that. */
  amiss: readonly string[]
}

/** A shift, and what was seen of it. */
export interface Watch extends Shift {
  readonly parked: readonly (Parked & { readonly poison: Poison })[]
  /** Milliseconds from a fact to its effect, in matters in which nothing was poisoned. */
  readonly latencies: readonly number[]
}

/** What a run with poison came to. */
export interface PoisonOutcome {
  readonly seed: number
  readonly watches: readonly Watch[]
  readonly replayed: number
  readonly unmended: readonly string[]
  readonly unlike: readonly string[]
}

const shown = 5

const line = (label: string, value: string | number): string => `  ${label.padEnd(36)}${value}`

const at = (sorted: readonly number[], share: number): string =>
  `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)} ms`

const spread = (values: readonly number[]): string => {
  const sorted = values.toSorted((one, other) => one - other)
  const shares = [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${at(sorted, share)}`)
  return `${shares.join(', ')}, longest ${at(sorted, 1)} (${values.length} effects)`
}

const amissLines = (label: string, amiss: readonly string[]): readonly string[] => [
  line(label, amiss.length),
  ...amiss.slice(0, shown).map((one) => `    ${one}`),
]

const kindsIn = ({ parked, consumer }: Watch): string =>
  poisons
    .filter((poison) => (consumers[consumer] as readonly Poison[]).includes(poison))
    .map((poison) => [poison, parked.filter((one) => one.poison === poison).length] as const)
    .map(([poison, count]) => `${poison} ${count} (${causeOfPoison[poison]})`)
    .join(', ')

const titles: Readonly<Record<ConsumerName, string>> = {
  clean: 'Nothing is poison',
  ailing: 'One event in a hundred throws or hangs',
  dying: 'One event in a hundred kills its process',
}

const watchLines = (watch: Watch): readonly string[] => [
  `  ${titles[watch.consumer]}`,
  ...(watch.parked.length === 0 ? [] : [line('  Poison', kindsIn(watch))]),
  line('  Fact to effect, of all others', spread(watch.latencies)),
  line('  Processes that ended', watch.deaths),
  line('  Failed tries at the gateway', watch.failed),
  ...amissLines('  Parked or held back otherwise', watch.amiss),
]

const poisonIn = ({ watches }: PoisonOutcome): number =>
  watches.reduce((sum, { parked }) => sum + parked.length, 0)

/** True where everything was as promised, and there was something to promise. */
export const isSound = (outcome: PoisonOutcome): boolean => {
  const amiss = [...outcome.watches.flatMap((one) => one.amiss), ...outcome.unmended, ...outcome.unlike]
  return amiss.length === 0 && poisonIn(outcome) > 0 && outcome.replayed === poisonIn(outcome)
}

/** The figures of a run, as they are printed. */
export const poisonReport = (outcome: PoisonOutcome): string =>
  [
    '',
    line('Seed', outcome.seed),
    ...outcome.watches.flatMap(watchLines),
    '  Mended',
    line('  Tried again', `${outcome.replayed} of ${poisonIn(outcome)}`),
    ...amissLines('  Amiss after it', outcome.unmended),
    ...amissLines('  Rows unlike a rebuild', outcome.unlike),
    '',
    isSound(outcome)
      ? 'Each poison was parked once, and held back nothing but its own.'
      : 'Promises were broken.',
    '',
  ].join('\n')
