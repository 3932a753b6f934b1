import { communityOf, lineOf } from '@fengqiao/standards'
import { inScope, notFound, type Ask, type Command } from '@fengqiao/domain-kit'
import { answersFor, assignWorker, defineGrid, replaceWorker, type GridKind } from '../domain/grid.ts'
import type { Point } from '../domain/issue.ts'
import { mustHaveNoOther } from '../domain/regridding/plan.ts'
import type { Deps } from '../ports.ts'
import { plansOf } from '../queries/read-regriddings.ts'
import { demandSuccessor, metaOf, type Succession } from './pass-on-duties.ts'
import { replaceInPlans } from './plan-regridding.ts'

export interface GridInput {
  readonly code: string
  readonly name: string
  readonly kind: GridKind
  readonly boundary: readonly Point[]
}

/** Draws a grid inside the caller's territory, unless a plan waits that was checked against the grids of now. */
const defineGridCommand =
  ({ grids, regriddings }: Deps): Command<GridInput> =>
  ({ scope, meta, input }) => {
    if (!inScope(scope, lineOf(input.code))) throw notFound()
    return grids.create({ ...meta, naturalId: input.code }, async () => {
      mustHaveNoOther(await plansOf(regriddings, communityOf(input.code)))
      return defineGrid({ ...input, at: meta.at.getTime() })
    })
  }

/** Makes somebody responsible for a grid. */
const assignGridWorker =
  ({
    grids,
    demandOnPost,
  }: Deps): Command<{ readonly code: string; readonly personId: string; readonly primary: boolean }> =>
  ({ scope, meta, input: { code, ...given } }) =>
    grids.change({ scope, id: code }, meta, async (grid) => {
      await demandOnPost([given.personId])
      return assignWorker(grid, { ...given, at: meta.at.getTime() })
    })

/** Puts a successor in the place of whoever answered for grids, within the caller's territory. */
const replaceGridWorker =
  (deps: Pick<Deps, 'grids' | 'regriddings' | 'demandOnPost'>) =>
  async ({ scope, meta, input }: Ask<Succession>): Promise<readonly string[]> => {
    await demandSuccessor(deps, input)
    const grids = (await deps.grids.list({})).filter(
      ({ id, state }) => answersFor(state, input.from) && inScope(scope, lineOf(id)),
    )
    for (const { id } of grids)
      await deps.grids.change({ scope, id }, metaOf(meta, id), (grid) =>
        replaceWorker(grid, { ...input, at: meta.at.getTime() }),
      )
    await replaceInPlans(deps, { scope, meta, input })
    return grids.map(({ id }) => id)
  }

/** Drawing grids, and who answers for them. */
export const keepGrids = (deps: Deps) => ({
  define: defineGridCommand(deps),
  assignWorker: assignGridWorker(deps),
  replaceWorker: replaceGridWorker(deps),
})
