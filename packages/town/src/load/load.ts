import type {
  PlannedAssignment,
  PlannedGrid,
  PlannedIssue,
  PlannedPerson,
  PlannedStep,
} from '../plan/types.ts'
import { isRefused, type Api } from './api.ts'
import type { As } from './session.ts'

/** Ids the town gave, by username. */
export type Ids = ReadonlyMap<string, string>

/** What a command answers, as far as it matters here. */
export interface Receipt {
  readonly id: string
}

/** Draws a grid. */
export const defineGrid = (api: Api, { code, name, ring }: PlannedGrid): Promise<Receipt> =>
  api.post(
    '/v1/grids',
    { gridCode: code, name, kind: 'GRID_KIND_BASE', boundary: { ring } },
    `town-grid-${code}`,
  )

/** Opens an account and says which id it got. */
export const createPerson = async (
  api: Api,
  { username, displayName, posts }: PlannedPerson,
  firstPassword: string,
): Promise<string> => {
  const { receipt } = await api.post<{ readonly receipt: Receipt }>(
    '/v1/people',
    { username, displayName, posts, firstPassword },
    `town-person-${username}`,
  )
  return receipt.id
}

/** Use for the id of somebody who must be there. */
export const idOf = (ids: Ids, username: string): string => {
  const id = ids.get(username)
  if (id === undefined) throw new Error(`nobody is called ${username}`)
  return id
}

/** Names who answers for a grid; as the manager of its community does. */
export const assignWorker = async (
  as: As,
  ids: Ids,
  { gridCode, username, primary, by }: PlannedAssignment,
): Promise<void> => {
  const api = await as(by)
  const body = { personId: idOf(ids, username), primary }
  await api.post(`/v1/grids/${gridCode}:assignWorker`, body, `town-assign-${gridCode}-${username}`)
}

const reporterBody = (ids: Ids, { reporter }: PlannedIssue): object => {
  if (reporter.kind === 'anonymous') return { kind: 'REPORTER_KIND_ANONYMOUS' }
  if (reporter.kind === 'contact')
    return { kind: 'REPORTER_KIND_CONTACT', name: reporter.name, phone: reporter.phone }
  return { kind: 'REPORTER_KIND_ACCOUNT', personId: idOf(ids, reporter.username) }
}

const registration = (ids: Ids, issue: PlannedIssue) => ({
  title: issue.title,
  ...(issue.description === undefined ? {} : { description: issue.description }),
  category: issue.category,
  urgency: issue.urgency,
  channel: issue.channel,
  reporter: reporterBody(ids, issue),
  place: {
    words: issue.placeWords,
    ...(issue.point === undefined ? {} : { point: issue.point }),
    ...(issue.gridCode === undefined ? {} : { gridCode: issue.gridCode }),
  },
})

const day = 86_400_000

/** Midnight some days from now, so that a request sent again on the same day is the same request. */
export const midnightIn = (days: number): string =>
  new Date((Math.floor(Date.now() / day) + days) * day).toISOString()

const personField = (ids: Ids, { verb, to }: PlannedStep): object => {
  if (to === undefined) return {}
  return verb === 'assign' ? { handlerId: idOf(ids, to) } : { toPersonId: idOf(ids, to) }
}

const stepBody = (ids: Ids, step: PlannedStep) => ({
  ...(step.words === undefined ? {} : { words: step.words }),
  ...personField(ids, step),
  ...(step.satisfaction === undefined ? {} : { satisfaction: `SATISFACTION_${step.satisfaction}` }),
  ...(step.reviewInDays === undefined ? {} : { reviewAt: midnightIn(step.reviewInDays) }),
})

/** A step that an earlier seeding took on another day was asked for in other words: it is taken all the same. */
export const alreadyTaken = (error: unknown): void => {
  if (!isRefused(error) || error.reason !== 'REUSED_KEY') throw error
}

/** Registers an issue and leads it through its course, each step by the person whose step it is. */
export const liveThrough = async (as: As, ids: Ids, issue: PlannedIssue): Promise<void> => {
  const registrar = await as(issue.by)
  const { receipt } = await registrar.post<{ readonly receipt: Receipt }>(
    '/v1/issues',
    registration(ids, issue),
    `town-${issue.key}`,
  )
  for (const [index, step] of issue.steps.entries()) {
    const actor = await as(step.by)
    const path = `/v1/issues/${receipt.id}:${step.verb}`
    await actor.post(path, stepBody(ids, step), `town-${issue.key}-${String(index)}`).catch(alreadyTaken)
  }
}
