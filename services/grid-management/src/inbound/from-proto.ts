import * as contract from '@fengqiao/contracts/grid-management/v1'
import type { RegisterInput } from '../commands/register-issue.ts'
import type { GridInput } from '../commands/keep-grids.ts'
import { nameOf, pageOf, required } from '@fengqiao/service-kit'
import type { Filter, MapAsked } from '../ports.ts'
import type { PlaceAsked } from '../queries/find-grid.ts'
import type { ListInput, View } from '../queries/read-issues.ts'
import type { SimilarAsked } from '../queries/similar-issues.ts'

const reporterInput = (reporter: contract.Reporter | undefined): RegisterInput['reporter'] => {
  const { kind, personId, name, phone } = required('reporter', reporter)
  switch (required('reporter.kind', nameOf(contract.ReporterKind, kind))) {
    case 'ACCOUNT':
      return { kind: 'ACCOUNT', ...(personId ? { personId } : {}) }
    case 'CONTACT':
      return { kind: 'CONTACT', name, phone }
    case 'ANONYMOUS':
      return { kind: 'ANONYMOUS' }
  }
}

/** A place as it is looked for: what is empty was not said. */
export const placeAsked = ({ point, gridCode, buildingCode }: contract.FindGridRequest): PlaceAsked => ({
  ...(point ? { point } : {}),
  ...(gridCode ? { gridCode } : {}),
  ...(buildingCode ? { buildingCode } : {}),
})

const placeInput = (place: contract.Place | undefined): RegisterInput['place'] => {
  const { words, ...where } = required('place', place)
  return { ...(words ? { words } : {}), ...placeAsked(where) }
}

export const registerInput = (request: contract.RegisterIssueRequest): RegisterInput => ({
  title: request.title,
  ...(request.description ? { description: request.description } : {}),
  category: required('category', nameOf(contract.IssueCategory, request.category)),
  urgency: nameOf(contract.IssueUrgency, request.urgency) ?? 'ORDINARY',
  channel: nameOf(contract.IssueChannel, request.channel) ?? 'COUNTER',
  reporter: reporterInput(request.reporter),
  place: placeInput(request.place),
  attachmentIds: request.attachmentIds,
})

export const gridInput = (request: contract.DefineGridRequest): GridInput => ({
  code: request.gridCode,
  name: request.name,
  kind: required('kind', nameOf(contract.GridKind, request.kind)),
  boundary: required('boundary', request.boundary).ring,
})

export const mapAsked = ({ communityCode, asOf }: contract.ListGridsRequest): MapAsked => ({
  ...(communityCode ? { community: communityCode } : {}),
  ...(asOf ? { day: asOf } : {}),
})

export const satisfactionInput = (satisfaction: contract.Satisfaction): 'SATISFIED' | 'NOT_SATISFIED' =>
  required('satisfaction', nameOf(contract.Satisfaction, satisfaction))

const filterInput = ({ status, category, gridCode }: contract.ListIssuesRequest): Filter => {
  const statusName = nameOf(contract.IssueStatus, status)
  const categoryName = nameOf(contract.IssueCategory, category)
  return {
    ...(statusName ? { status: statusName } : {}),
    ...(categoryName ? { category: categoryName } : {}),
    ...(gridCode ? { gridCode } : {}),
  }
}

export const listInput = (request: contract.ListIssuesRequest): ListInput => ({
  view: (nameOf(contract.IssueView, request.view) ?? 'OPEN') satisfies View,
  filter: filterInput(request),
  ...pageOf(request),
})

export const similarInput = ({
  category,
  point,
  gridCode,
}: contract.FindSimilarIssuesRequest): SimilarAsked => ({
  category: required('category', nameOf(contract.IssueCategory, category)),
  ...(point ? { point } : {}),
  ...(gridCode ? { gridCode } : {}),
})
