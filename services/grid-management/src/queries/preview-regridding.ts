import { pagesOf, systemScope, type Ask } from '@fengqiao/domain-kit'
import { newGridOf, servesAt, type CutOver } from '../domain/regridding/cut-over.ts'
import type { Issue } from '../domain/issue.ts'
import type { Plan } from '../domain/regridding/regridding.ts'
import type { Deps } from '../ports.ts'
import { checkPlan, type Checked } from './check-plan.ts'

interface Passage {
  readonly from: string
  readonly to: string
}

export interface RegriddingPreview {
  readonly buildings: readonly (Passage & { readonly codes: readonly string[] })[]
  readonly issues: readonly (Passage & { readonly count: number; readonly person: string })[]
  /** Grids whose primary has yet to be given a post there. */
  readonly awaitingPost: readonly string[]
}

const page = 200

/** The new grid of an open issue: its building's, else by its own point, else with most of the ground. */
export const newGridOfIssue = (
  cutOver: CutOver,
  from: string,
  { issue: { point, buildingCode }, movedTo }: { readonly issue: Issue; readonly movedTo: MovedTo },
): string =>
  (buildingCode === undefined ? undefined : movedTo(buildingCode)) ?? newGridOf(cutOver, from, point)

type MovedTo = (buildingCode: string) => string | undefined

const grouped = <T>(items: readonly (Passage & { readonly item: T })[]) =>
  [...Map.groupBy(items, ({ from, to }) => `${from} ${to}`).entries()]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, group]) => {
      const { from = '', to = '' } = group[0] ?? {}
      return { from, to, items: group.map(({ item }) => item) }
    })

const issuesPassing = async ({ issues }: Pick<Deps, 'issues'>, checked: Checked, movedTo: MovedTo) => {
  const passing: (Passage & { readonly item: string })[] = []
  for (const from of checked.plan.ends)
    for await (const found of pagesOf((asked) => issues.open(systemScope, { gridCode: from }, asked), page))
      passing.push(
        ...found
          .filter(({ state }) => (state.servedIn ?? state.gridCode) === from)
          .map(({ id, state }) => ({
            from,
            to: newGridOfIssue(checked, from, { issue: state, movedTo }),
            item: id,
          })),
      )
  return grouped(passing)
}

/** What a plan would bring, by what stands today; refused as the plan would be. */
export const previewRegridding =
  (deps: Pick<Deps, 'grids' | 'placements' | 'pointsOf' | 'territoriesOf' | 'issues'>) =>
  async (ask: Ask<Plan>): Promise<RegriddingPreview> => {
    const checked = await checkPlan(deps)(ask)
    const { plan, placements, points, territories } = checked
    const moves = placements.map(({ buildingCode, gridCode: from }) => ({
      from,
      to: newGridOf(checked, from, points.get(buildingCode)),
      item: buildingCode,
    }))
    const moved = new Map(moves.map(({ item, to }) => [item, to]))
    const primary = new Map(plan.grids.map((grid) => [grid.code, grid.primary]))
    const passing = await issuesPassing(deps, checked, (code) => moved.get(code))
    return {
      buildings: grouped(moves).map(({ items, ...passage }) => ({ ...passage, codes: items })),
      issues: passing.map(({ items, ...passage }) => ({
        ...passage,
        count: items.length,
        person: primary.get(passage.to) ?? '',
      })),
      awaitingPost: plan.grids
        .filter(({ code, primary: person }) => !servesAt(territories.get(person) ?? [], code))
        .map(({ code }) => code),
    }
  }
