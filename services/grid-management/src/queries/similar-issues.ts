import type { Ask, Versioned } from '@fengqiao/domain-kit'
import type { Issue, IssueCategory, Point } from '../domain/issue.ts'
import { refuse } from '../domain/refusals.ts'
import { cellsAround, metresBetween, nearMetres } from '../domain/similar.ts'
import type { Deps } from '../ports.ts'
import { issueSheet, type IssueSheet } from './issue-sheet.ts'

export interface SimilarAsked {
  readonly category: IssueCategory
  readonly point?: Point
  readonly gridCode?: string
}

export interface SimilarIssue {
  readonly sheet: IssueSheet
  readonly metres: number
}

const most = 3

interface Near {
  readonly found: Versioned<Issue>
  readonly metres: number
}

const nearPoint = async (
  { issues }: Deps,
  { scope, input: { category } }: Ask<SimilarAsked>,
  point: Point,
): Promise<readonly Near[]> => {
  const found = await issues.openInCells(scope, cellsAround(category, point))
  return found
    .flatMap((one) =>
      one.state.point ? [{ found: one, metres: metresBetween(point, one.state.point) }] : [],
    )
    .filter(({ metres }) => metres <= nearMetres)
    .toSorted((a, b) => a.metres - b.metres)
}

const inGrid = async (
  { issues }: Deps,
  { scope, input: { category } }: Ask<SimilarAsked>,
  gridCode: string,
): Promise<readonly Near[]> => {
  const { items } = await issues.open(scope, { category, gridCode }, { limit: most })
  return items.map((found) => ({ found, metres: 0 }))
}

/** Open issues of the same kind near a place, or in a grid where no point is known; the nearest first. */
export const similarIssues =
  (deps: Deps) =>
  async (ask: Ask<SimilarAsked>): Promise<readonly SimilarIssue[]> => {
    const { point, gridCode } = ask.input
    if (!point && !gridCode) throw refuse('PLACE_NEEDED')
    const near = point ? await nearPoint(deps, ask, point) : await inGrid(deps, ask, gridCode ?? '')
    const sheets = near.slice(0, most).map(async ({ found, metres }) => ({
      sheet: await issueSheet(deps)(ask.caller, found),
      metres: Math.round(metres),
    }))
    return Promise.all(sheets)
  }
