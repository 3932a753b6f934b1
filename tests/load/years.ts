import { inTurn, rowsOf, type Asked } from './in-turn.ts'
import type { Row } from './report.ts'
import { fillTown } from './stored.ts'

/** As many as the report of the town has in a year. */
const usual = 15_000

/**
 * What matters of former years cost: whole lifecycles in a town that has them and in two that have none, in turn. What
 * those two differ by is what this can tell at all.
 */
export const measureYears = async (asked: Asked): Promise<readonly Row[]> => {
  const { options, say } = asked
  const count = options.stored === 0 ? usual : options.stored
  const borne = await inTurn(asked, [
    { name: 'nothing stored' },
    { name: `${count} stored`, prepare: (loaded) => fillTown(loaded, count, say) },
    { name: 'another with nothing stored' },
  ])
  return rowsOf(borne, ['< 10 %'])
}
