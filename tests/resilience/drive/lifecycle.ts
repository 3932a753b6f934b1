import type { Cast, Actor } from '../../support/open-town/people.ts'

/** One step of a matter's shortest lawful way, and the events that it is. */
export interface Step {
  readonly name: string
  readonly by: (cast: Cast) => Actor
  readonly path: (issueId: string) => string
  readonly body: (cast: Cast, lifecycle: number) => Readonly<Record<string, unknown>>
  readonly events: readonly string[]
}

const move = (verb: string, rest: Pick<Step, 'by' | 'events'> & Partial<Pick<Step, 'body'>>): Step => ({
  name: verb,
  path: (issueId) => `/v1/issues/${issueId}:${verb}`,
  body: () => ({}),
  ...rest,
})

/** Every matter is called otherwise, so that one’s words cannot stand for another’s. */
export const titleOf = (lifecycle: number): string => `楼道照明灯不亮 ${lifecycle}`

const register = (category: string): Step => ({
  name: 'register',
  by: ({ clerk }) => clerk,
  path: () => '/v1/issues',
  body: ({ gridCode, resident }, lifecycle) => ({
    title: titleOf(lifecycle),
    category: `ISSUE_CATEGORY_${category}`,
    reporter: { kind: 'REPORTER_KIND_ACCOUNT', personId: resident.id },
    place: { gridCode },
  }),
  events: ['IssueRegistered'],
})

const accept = move('accept', { by: ({ worker }) => worker, events: ['IssueAccepted'] })

/** From 登记 to 意见反馈, each step by one who may. */
const straight: readonly Step[] = [
  register('PUBLIC_FACILITY'),
  accept,
  move('handleMyself', { by: ({ worker }) => worker, events: ['IssueAssigned'] }),
  move('resolve', {
    by: ({ worker }) => worker,
    body: () => ({ words: '已更换' }),
    events: ['IssueResolved'],
  }),
  move('verify', { by: ({ manager }) => manager, events: ['IssueVerified'] }),
  move('giveFeedback', {
    by: ({ resident }) => resident,
    body: () => ({ satisfaction: 'SATISFACTION_SATISFIED' }),
    events: ['IssueFeedbackGiven', 'IssueClosed'],
  }),
]

/** A dispute that goes to mediation, where another service opens a case of it. */
const mediated: readonly Step[] = [
  register('DISPUTE'),
  accept,
  move('convert', {
    by: ({ worker }) => worker,
    body: () => ({ into: 'ISSUE_CONVERSION_DISPUTE' }),
    events: ['IssueConverted'],
  }),
]

/** One matter in ten is a dispute. */
export const courseOf = (lifecycle: number): readonly Step[] => (lifecycle % 10 === 9 ? mediated : straight)

/** What a step of each name makes. */
export const eventsOfSteps: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...straight, ...mediated].map(({ name, events }) => [name, events]),
)
