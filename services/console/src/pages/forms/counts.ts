import type { FormCount } from '../../api/model.ts'

/** How far a grid is. */
export interface GridCount {
  readonly gridCode: string
  readonly due: number
  readonly answered: number
}

/** Counts of buildings by their grids, in the order of the codes. */
export const byGrid = (buildings: readonly FormCount[]): readonly GridCount[] => {
  const grids = new Map<string, GridCount>()
  for (const { gridCode, due, answered } of buildings) {
    const before = grids.get(gridCode) ?? { gridCode, due: 0, answered: 0 }
    grids.set(gridCode, { gridCode, due: before.due + due, answered: before.answered + answered })
  }
  return [...grids.values()].toSorted((one, other) => one.gridCode.localeCompare(other.gridCode))
}
