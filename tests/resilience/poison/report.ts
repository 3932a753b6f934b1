import type { Expected } from './expected.ts'
import { causeOfPoison, poisons } from './poison.ts'

/** What a run with poison came to. */
export interface PoisonOutcome {
  readonly seed: number
  readonly lifecycles: number
  /** Tries at the gateway that were not answered with 200. */
  readonly failed: number
  readonly expected: Expected
  /** Processes of the poisoned service that ended. */
  readonly deaths: number
  readonly replayed: number
  /** Milliseconds from a fact to its effect: with a sound consumer, and of the matters beside the poison. */
  readonly latencies: { readonly without: readonly number[]; readonly beside: readonly number[] }
  /** What was not as promised, by when it was looked for. */
  readonly amiss: Readonly<Record<'unsettled' | 'parkedWrong' | 'unmended' | 'unlike', readonly string[]>>
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

const labels: Readonly<Record<keyof PoisonOutcome['amiss'], string>> = {
  unsettled: 'Amiss before the poison',
  parkedWrong: 'Parked or held back otherwise',
  unmended: 'Amiss after the replay',
  unlike: 'Rows unlike a rebuild',
}

const amissLines = ({ amiss }: PoisonOutcome): readonly string[] =>
  (Object.keys(labels) as (keyof typeof labels)[]).flatMap((key) => [
    line(labels[key], amiss[key].length),
    ...amiss[key].slice(0, shown).map((one) => `    ${one}`),
  ])

/** True where everything was as promised, and there was something to promise. */
export const isSound = ({ amiss, expected, replayed }: PoisonOutcome): boolean =>
  Object.values(amiss).every(({ length }) => length === 0) &&
  expected.parked.size > 0 &&
  replayed === expected.parked.size

/** The figures of a run, as they are printed. */
export const poisonReport = (outcome: PoisonOutcome): string => {
  const kinds = poisons.map((poison) => {
    const count = [...outcome.expected.parked.values()].filter((one) => one.poison === poison).length
    return `${poison} ${count} (${causeOfPoison[poison]})`
  })
  return [
    '',
    line('Seed', outcome.seed),
    line('Lifecycles', `${outcome.lifecycles} without poison, ${outcome.lifecycles} with`),
    line('Failed tries at the gateway', outcome.failed),
    line('Poison', `${outcome.expected.parked.size} events`),
    ...kinds.map((kind) => `    ${kind}`),
    line('Processes that ended', outcome.deaths),
    line('Fact to effect, without poison', spread(outcome.latencies.without)),
    line('Fact to effect, beside the poison', spread(outcome.latencies.beside)),
    line('Replayed after the mend', outcome.replayed),
    ...amissLines(outcome),
    '',
    isSound(outcome)
      ? 'Each poison was parked once, and held back nothing but its own.'
      : 'Promises were broken.',
    '',
  ].join('\n')
}
