import { invalidField, systemScope, type Receipt, type Ask } from '@fengqiao/domain-kit'
import { responsibleOf, type Grid } from '../domain/grid.ts'
import type { Issue, IssueCategory, IssueChannel, IssueUrgency, Point, Reporter } from '../domain/issue.ts'
import { refuse } from '../domain/refusals.ts'
import { register } from '../domain/register.ts'
import type { Route } from '../domain/routing.ts'
import type { Deps } from '../ports.ts'
import { sealWords } from './seal-words.ts'
import { withEvidence, type EvidenceInput } from './with-evidence.ts'

export interface RegisterInput extends EvidenceInput {
  readonly title: string
  readonly description?: string
  readonly category: IssueCategory
  readonly urgency: IssueUrgency
  readonly channel: IssueChannel
  readonly reporter:
    | { readonly kind: 'ACCOUNT'; readonly personId?: string }
    | { readonly kind: 'CONTACT'; readonly name: string; readonly phone: string }
    | { readonly kind: 'ANONYMOUS' }
  readonly place: { readonly words?: string; readonly point?: Point; readonly gridCode?: string }
}

export interface Registered {
  readonly receipt: Receipt
  readonly issue: Issue
  /** For a reporter who left a contact: shows the course and takes his feedback. */
  readonly receiptCode?: string
}

const routeOf = async ({ gridMap }: Deps, { place }: RegisterInput): Promise<Route> => {
  if (place.gridCode) return { gridCode: place.gridCode, reason: 'CHOSEN' }
  const route = place.point && (await gridMap.ofPoint(place.point))
  if (!route) throw refuse('PLACE_NEEDED')
  return route
}

const gridOf = async ({ grids }: Deps, code: string): Promise<Grid> => {
  const grid = await grids.look(systemScope, code)
  if (!grid) throw refuse('UNKNOWN_GRID')
  return grid.state
}

const accountOf = ({ caller }: Ask<RegisterInput>, personId = caller.id): Reporter => {
  const staff = caller.kind !== 'person' || caller.posts.some(({ role }) => role !== 'RESIDENT')
  if (personId !== caller.id && !staff) throw refuse('RESIDENT_ON_BEHALF')
  return { kind: 'ACCOUNT', personId }
}

const reporterOf = async ({ seal }: Deps, ask: Ask<RegisterInput>, subject: string): Promise<Reporter> => {
  const { reporter } = ask.input
  if (reporter.kind === 'ANONYMOUS') return { kind: 'ANONYMOUS' }
  if (reporter.kind === 'ACCOUNT') return accountOf(ask, reporter.personId)
  const { name, phone } = await sealWords(seal, subject, { name: reporter.name, phone: reporter.phone })
  if (name === undefined || phone === undefined) throw refuse('CONTACT_NEEDED')
  return { kind: 'CONTACT', name, phone }
}

const wordsOf = async ({ seal }: Deps, { title, description, place }: RegisterInput, subject: string) => {
  const sealed = await sealWords(seal, subject, { title, description, placeWords: place.words })
  if (sealed.title === undefined) throw invalidField('title', 'REQUIRED')
  return { ...sealed, title: sealed.title }
}

const factsOf = async (deps: Deps, ask: Ask<RegisterInput>, id: string) => {
  const { meta, input } = ask
  const route = await routeOf(deps, input)
  const responsible = responsibleOf(await gridOf(deps, route.gridCode))
  const before = await deps.issues.look(systemScope, id)
  const at = meta.at.getTime()
  return {
    by: meta.actor,
    at,
    number: before?.state.number ?? (await deps.nextNumber(at)),
    ...(await wordsOf(deps, input, id)),
    ...(input.place.point ? { point: input.place.point } : {}),
    category: input.category,
    urgency: input.urgency,
    channel: input.channel,
    reporter: await reporterOf(deps, ask, id),
    gridCode: route.gridCode,
    routing: route.reason,
    ...(responsible ? { responsible } : {}),
  }
}

/** 登记: routes the matter to its grid and makes it an issue. The same request again gets the same answer. */
export const registerIssue =
  (deps: Deps) =>
  async (ask: Ask<RegisterInput>): Promise<Registered> => {
    const id = deps.issues.idFor(ask.meta)
    const facts = await factsOf(deps, ask, id)
    const receipt = await withEvidence(deps)(ask, id, (evidence) =>
      deps.issues.create(ask.meta, () => register({ ...facts, ...evidence() })),
    )
    const { state: issue } = await deps.issues.load(systemScope, receipt.id)
    const code =
      issue.reporter.kind === 'CONTACT' ? { receiptCode: deps.receiptCodes.codeOf(issue.number) } : {}
    return { receipt, issue, ...code }
  }
