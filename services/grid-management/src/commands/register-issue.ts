import { sealWords, invalidField, type Ask, type Receipt } from '@fengqiao/domain-kit'
import { responsibleOf } from '../domain/grid.ts'
import type { Issue, IssueCategory, IssueChannel, IssueUrgency, Reporter } from '../domain/issue.ts'
import { refuse } from '../domain/refusals.ts'
import { register } from '../domain/register.ts'
import type { Deps } from '../ports.ts'
import { findGrid, type PlaceAsked } from '../queries/find-grid.ts'
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
  readonly place: PlaceAsked & { readonly words?: string }
}

export interface Registered {
  readonly receipt: Receipt
  readonly issue: Issue
  /** For a reporter who left a contact: shows the course and takes his feedback. */
  readonly receiptCode?: string
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
  // An issue that is registered for the first time has no key to look for.
  await seal.make([subject])
  const sealed = await sealWords(seal, subject, { title, description, placeWords: place.words })
  if (sealed.title === undefined) throw invalidField('title', 'REQUIRED')
  return { ...sealed, title: sealed.title }
}

const factsOf = async (deps: Deps, ask: Ask<RegisterInput>, id: string) => {
  const { meta, input } = ask
  const { grid, reason } = await findGrid(deps)(input.place)
  const responsible = responsibleOf(grid.state)
  const at = meta.at.getTime()
  return {
    by: meta.actor,
    at,
    number: await deps.nextNumber(at),
    ...(await wordsOf(deps, input, id)),
    ...(input.place.point ? { point: input.place.point } : {}),
    ...(input.place.buildingCode ? { buildingCode: input.place.buildingCode } : {}),
    category: input.category,
    urgency: input.urgency,
    channel: input.channel,
    reporter: await reporterOf(deps, ask, id),
    gridCode: grid.id,
    routing: reason,
    ...(responsible ? { responsible } : {}),
  }
}

/** 登记: routes the matter to its grid and makes it an issue. The same request again gets the same answer. */
export const registerIssue =
  (deps: Deps) =>
  async (ask: Ask<RegisterInput>): Promise<Registered> => {
    const id = deps.issues.idFor(ask.meta)
    const { state: issue, ...receipt } = await withEvidence(deps)(ask, id, (evidence) =>
      deps.issues.create(ask.meta, async () =>
        register({ ...(await factsOf(deps, ask, id)), ...evidence() }),
      ),
    )
    const code =
      issue.reporter.kind === 'CONTACT' ? { receiptCode: deps.receiptCodes.codeOf(issue.number) } : {}
    return { receipt, issue, ...code }
  }
