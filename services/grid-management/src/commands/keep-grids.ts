import { lineOf } from '@fengqiao/standards'
import { inScope, notFound, type Command } from '@fengqiao/domain-kit'
import { assignWorker, defineGrid, type GridKind } from '../domain/grid.ts'
import type { Point } from '../domain/issue.ts'
import type { Deps } from '../ports.ts'

export interface GridInput {
  readonly code: string
  readonly name: string
  readonly kind: GridKind
  readonly boundary: readonly Point[]
}

/** Draws a grid inside the caller's territory. */
export const defineGridCommand =
  ({ grids }: Deps): Command<GridInput> =>
  ({ scope, meta, input }) => {
    if (!inScope(scope, lineOf(input.code))) throw notFound()
    return grids.create({ ...meta, naturalId: input.code }, () => defineGrid(input))
  }

/** Makes somebody responsible for a grid. */
export const assignGridWorker =
  ({
    grids,
    demandOnPost,
  }: Deps): Command<{ readonly code: string; readonly personId: string; readonly primary: boolean }> =>
  ({ scope, meta, input: { code, ...given } }) =>
    grids.change({ scope, id: code }, meta, async (grid) => {
      await demandOnPost([given.personId])
      return assignWorker(grid, { ...given, at: meta.at.getTime() })
    })
