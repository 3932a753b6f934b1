import { invalidField, type Versioned } from '@fengqiao/domain-kit'
import { dayAt, isRealDate } from '@fengqiao/standards'
import type { Grid } from '../domain/grid.ts'
import type { Deps, MapAsked } from '../ports.ts'

/** The map as it stands, or as it stood at the end of a day, without who served then. */
export const listGrids =
  ({ grids, clock }: Pick<Deps, 'grids' | 'clock'>) =>
  async (asked: MapAsked): Promise<readonly Versioned<Grid>[]> => {
    const { day } = asked
    if (day === undefined) return grids.list(asked)
    const today = dayAt(clock().getTime())
    if (!isRealDate(day)) throw invalidField('asOf', 'PATTERN', { example: today })
    if (day > today) throw invalidField('asOf', 'TOO_LARGE', { limit: today })
    const then = await grids.list(asked)
    return then.map((grid) => ({ ...grid, state: { ...grid.state, assignments: [] } }))
  }
