import type { LedgerLine } from '../drive/ledger.ts'
import { verifier } from './chain.ts'
import { cases, figures, notifications, rebuild } from './effects.ts'
import {
  answeredAlike,
  lost,
  numbers,
  order,
  refused,
  twice,
  unrelayed,
  words,
  type Expected,
} from './facts.ts'
import { mail } from './mail.ts'
import type { Observations, Violation } from './observations.ts'

const chain = ({ kept }: Observations): readonly Violation[] =>
  kept.flatMap(({ service, journal }): Violation[] => {
    const verifying = verifier()
    for (const entry of journal) verifying.next(entry)
    const { fault } = verifying.end()
    return fault === undefined
      ? []
      : [{ rule: 'chain', where: `${service} ${fault.position}`, what: fault.what }]
  })

/** What the drive asked for, in its own words. */
export interface Promised {
  readonly expected: Expected
  readonly titleOf: (lifecycle: number) => string
}

/** Everything that is wrong, of the ledger and what was seen; nothing on a town that keeps its promises. */
export const check = (
  ledger: readonly LedgerLine[],
  seen: Observations,
  { expected, titleOf }: Promised,
): readonly Violation[] => [
  ...lost(ledger, seen),
  ...twice(ledger, seen, expected),
  ...words(ledger, seen, titleOf),
  ...answeredAlike(ledger),
  ...refused(ledger),
  ...order(seen),
  ...unrelayed(seen),
  ...numbers(seen),
  ...figures(seen),
  ...rebuild(seen),
  ...notifications(seen),
  ...mail(seen),
  ...cases(seen),
  ...chain(seen),
]
