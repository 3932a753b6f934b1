import type { Cast, Actor } from './people.ts'

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

/** From 登记 to 意见反馈, each step by one who may. */
export const steps: readonly Step[] = [
  {
    name: 'register',
    by: ({ clerk }) => clerk,
    path: () => '/v1/issues',
    body: ({ gridCode, resident }, lifecycle) => ({
      title: titleOf(lifecycle),
      category: 'ISSUE_CATEGORY_PUBLIC_FACILITY',
      reporter: { kind: 'REPORTER_KIND_ACCOUNT', personId: resident.id },
      place: { gridCode },
    }),
    events: ['IssueRegistered'],
  },
  move('accept', { by: ({ worker }) => worker, events: ['IssueAccepted'] }),
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
