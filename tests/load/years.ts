import { inTurn, rowsOf, type Asked } from './in-turn.ts'
import type { Row } from './report.ts'
import { aYear, fillTown } from './stored.ts'

/**
 * What matters of former years cost: whole lifecycles in a town that has them and in two that have none, in turn. What
 * those two differ by is what this can tell at all.
 */
export const measureYears = async (asked: Asked): Promise<readonly Row[]> => {
  const { options, say } = asked
  const count = options.stored === 0 ? aYear : options.stored
  const borne = await inTurn(asked, [
    { name: 'nothing stored' },
    { name: `${count} stored`, prepare: (loaded) => fillTown(loaded, count, say) },
    { name: 'another with nothing stored' },
  ])
  return rowsOf(borne, ['< 10 %'])
}
