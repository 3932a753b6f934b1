import type { Rule, Violation } from './check/observations.ts'
import type { Progress } from './drive/drive.ts'
import type { Tally } from './drive/door.ts'
import type { Hurt } from './faults/hurt.ts'

/** What a run came to. */
export interface Outcome {
  readonly seed: number
  readonly progress: Progress
  readonly tally: Tally
  readonly hurts: readonly Hurt[]
  /** Deliveries that came once more, and late. */
  readonly echoed: number
  readonly deaths: readonly string[]
  readonly violations: readonly Violation[]
  /** Milliseconds that matters were driven, and from their end until nothing was on its way. */
  readonly drove: number
  readonly quietAfter: number
  readonly checked: {
    readonly entries: number
    readonly messages: number
    readonly rows: number
    readonly letters: number
  }
}

const shown = 5

const line = (label: string, value: string | number): string => `  ${label.padEnd(28)}${value}`

const byKind = (hurts: readonly Hurt[]): string =>
  [...Map.groupBy(hurts, ({ fault }) => fault.kind)]
    .map(([kind, alike]) => `${kind} ${alike.length}`)
    .join(', ')

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

const labels: Readonly<Record<Rule, string>> = {
  lost: 'Acknowledged and lost',
  twice: 'Effects twice',
  refused: 'Lawful steps refused',
  unrelayed: 'Facts not journaled',
  order: 'Out of order',
  chain: 'Broken chains',
  figures: 'Rows behind',
  rebuild: 'Rows unlike a rebuild',
  notifications: 'Messages amiss',
  mail: 'E-mails amiss',
  numbers: 'Numbers twice',
  cases: 'Cases missing or twice',
  words: 'Words lost or changed',
}

const inRolls = (hurts: readonly Hurt[]): number =>
  hurts.reduce((sum, { fault, failed }) => sum + (fault.kind === 'roll' ? failed : 0), 0)

const violationLines = (violations: readonly Violation[]): readonly string[] =>
  (Object.keys(labels) as Rule[]).flatMap((rule) => {
    const own = violations.filter((one) => one.rule === rule)
    const examples = own.slice(0, shown).map(({ where, what }) => `    ${where}: ${what}`)
    return [line(labels[rule], own.length), ...examples]
  })

/** The figures of a run, as they are printed. */
export const report = (outcome: Outcome): string => {
  const { progress, hurts, violations, tally, deaths, checked } = outcome
  const longest = hurts.reduce((one, { recovery }) => Math.max(one, recovery), 0)
  const answers = [...tally].map(([what, count]) => `${what}: ${count}`).join(', ')
  return [
    '',
    line('Seed', outcome.seed),
    line('Lifecycles', `${progress.done} in ${seconds(outcome.drove)}`),
    line('Faults', `${hurts.length} (${byKind(hurts)})`),
    line('Deliveries doubled', outcome.echoed),
    line('Acknowledged', progress.acknowledged),
    line('Retried', progress.retried),
    line('Sent again on purpose', progress.repeated),
    line('Answers of single tries', answers),
    line('Ended by themselves', deaths.length),
    ...[...new Set(deaths)].slice(0, shown).map((death) => `    ${death}`),
    line('Longest recovery', seconds(longest)),
    line('Longest silence', seconds(progress.longestSilence)),
    line('Failed in rolling restarts', inRolls(hurts)),
    line('Quiet after', seconds(outcome.quietAfter)),
    line(
      'Read',
      `${checked.entries} journal entries, ${checked.messages} messages, ${checked.letters} e-mails, ${checked.rows} rows`,
    ),
    ...violationLines(violations),
    '',
    violations.length === 0 ? 'Nothing was lost.' : `${violations.length} promises were broken.`,
    '',
  ].join('\n')
}
