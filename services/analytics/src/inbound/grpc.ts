import * as contract from '@fengqiao/contracts/analytics/v1'
import * as issues from '@fengqiao/contracts/grid-management/v1'
import { invalidField, type Parking } from '@fengqiao/domain-kit'
import { asking, implement, pageOf, serveParking, type Implementation } from '@fengqiao/service-kit'
import type { Dimension, Rebuild } from '../ports.ts'
import type { FiguresRead, MattersAsked } from '../queries/read-figures.ts'
import type { Feature } from '../service.ts'

interface MattersRequest {
  readonly territory: string
  readonly from: string
  readonly to: string
}

const matters = ({ territory, from, to }: MattersRequest): MattersAsked => ({
  ...(territory ? { territory } : {}),
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

const figureMessage =
  ({ window }: FiguresRead) =>
  ({ code, kind, beside, ...figure }: FiguresRead['figures'][number]): contract.Figure => ({
    code: contract.FigureCode[code],
    definition: contract.FigureDefinition[code],
    kind: contract.FigureKind[kind],
    beside: contract.FigureCode[beside ?? 'UNSPECIFIED'],
    numerator: figure.numerator,
    denominator: figure.denominator,
    suppressed: figure.suppressed,
    windowFrom: window.from,
    windowTo: window.to,
    trend: [...figure.trend],
  })

const dimensions: Readonly<Record<number, Dimension>> = {
  [contract.Dimension.GRID]: 'grid',
  [contract.Dimension.COMMUNITY]: 'community',
  [contract.Dimension.CATEGORY]: 'category',
  [contract.Dimension.DAY]: 'registeredDay',
  [contract.Dimension.STATUS]: 'status',
}

const dimensionOf = (by: contract.Dimension): Dimension => {
  const dimension = dimensions[by]
  if (dimension === undefined) throw invalidField('by', 'REQUIRED')
  return dimension
}

type Named<T> = T[keyof T]

/** Keys are told as the contract of matters names them, so that whoever shows them finds their words. */
const keyOf = (by: contract.Dimension, key: string): string => {
  if (by === contract.Dimension.CATEGORY) {
    const { IssueCategory } = issues
    return issues.issueCategoryToJSON(
      (IssueCategory as Record<string, Named<typeof IssueCategory>>)[key] ?? IssueCategory.UNSPECIFIED,
    )
  }
  if (by !== contract.Dimension.STATUS) return key
  const { IssueStatus } = issues
  return issues.issueStatusToJSON(
    (IssueStatus as Record<string, Named<typeof IssueStatus>>)[key] ?? IssueStatus.UNSPECIFIED,
  )
}

const rebuildMessage = ({ state, startedAt, finishedAt, events, rows }: Rebuild): contract.Rebuild => ({
  state: contract.RebuildState[state],
  startedAt: startedAt === undefined ? undefined : new Date(startedAt),
  finishedAt: finishedAt === undefined ? undefined : new Date(finishedAt),
  events: BigInt(events),
  rows: BigInt(rows),
})

/** Figures over gRPC. */
export const figuresService = ({ commands, queries }: Feature, parking: Parking): Implementation =>
  implement(contract.FiguresServiceService, {
    getFigures: async (request, call) => {
      const read = await queries.readFigures(asking(call, matters(request)))
      return {
        figures: read.figures.map(figureMessage(read)),
        territories: [...read.places],
        asOf: new Date(read.asOf),
      }
    },
    listFigureRows: async (request, call) => {
      const part = request.part === contract.FigurePart.DENOMINATOR ? 'DENOMINATOR' : 'NUMERATOR'
      const { figure } = request
      const asked = asking(call, { ...matters(request), ...pageOf(request), figure, part } as const)
      const { ids, next } = await queries.listFigureRows(asked)
      return { issueIds: [...ids], nextPageToken: next ?? '' }
    },
    breakDownFigures: async (request, call) => {
      const { by } = request
      const asked = asking(call, { ...matters(request), by: dimensionOf(by) })
      const { buckets, window } = await queries.breakDownFigures(asked)
      return {
        buckets: buckets.map(([key, counts]) => ({
          key: keyOf(by, key),
          registered: counts.REGISTERED,
          accepted: counts.ACCEPTED,
          concluded: counts.CONCLUDED,
          open: counts.OPEN,
          overdueOpen: counts.OVERDUE_OPEN,
        })),
        windowFrom: window.from,
        windowTo: window.to,
      }
    },
    rebuildFigures: async () => rebuildMessage(await commands.rebuild.start()),
    getRebuild: async () => rebuildMessage(await commands.rebuild.status()),
    ...serveParking(parking),
  })
