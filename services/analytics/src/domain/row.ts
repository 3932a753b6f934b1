import { communityOf, dayAt, townOf } from '@fengqiao/standards'
import type { Happening, IssueFact } from './fact.ts'

/** Milliseconds since the epoch. */
type Instant = number

/** How a limit went: not known yet, kept, or passed. */
export type Limit = 'PENDING' | 'IN_TIME' | 'LATE'

export type Status =
  | 'REGISTERED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'MERGED'
  | 'SELF_HANDLING'
  | 'ASSIGNED'
  | 'IN_PROGRESS'
  | 'RETURNED'
  | 'SUSPENDED'
  | 'ESCALATED'
  | 'TRANSFERRED'
  | 'CONVERTED'
  | 'RESOLVED'
  | 'FEEDBACK_PENDING'
  | 'CLOSED'

/** All that figures need to know of one matter. Every field is always there, so that equal rows are equal documents. */
export interface Row {
  /** Version of the last published event seen. */
  readonly version: number
  readonly town: string
  readonly community: string
  readonly grid: string
  readonly category: string
  readonly urgency: string
  readonly channel: string
  readonly status: Status
  readonly registeredDay: string
  readonly registeredAt: Instant
  readonly acceptedAt: Instant | null
  readonly concludedAt: Instant | null
  readonly closedAt: Instant | null
  readonly acceptance: Limit
  readonly handling: Limit
  /** The step whose limit has passed and which is still waited for. */
  readonly overdueStep: string | null
  /** Every step that was ever late, once each. */
  readonly lateSteps: readonly string[]
  readonly asked: boolean
  readonly satisfaction: string | null
  readonly timesReopened: number
}

type Registered = Extract<Happening, { type: 'REGISTERED' }>

const born = ({ version, at, grid }: IssueFact, happening: Registered): Row => ({
  version,
  town: townOf(grid),
  community: communityOf(grid),
  grid,
  category: happening.category,
  urgency: happening.urgency,
  channel: happening.channel,
  status: 'REGISTERED',
  registeredDay: dayAt(at),
  registeredAt: at,
  acceptedAt: null,
  concludedAt: null,
  closedAt: null,
  acceptance: 'PENDING',
  handling: 'PENDING',
  overdueStep: null,
  lateSteps: [],
  asked: false,
  satisfaction: null,
  timesReopened: 0,
})

const limit = (inTime: boolean): Limit => (inTime ? 'IN_TIME' : 'LATE')

/** A limit begins anew: what was late before is not late now, and is remembered. */
const workOn = { status: 'IN_PROGRESS', handling: 'PENDING', overdueStep: null } as const

const passed = (row: Row, step: string): Partial<Row> => ({
  overdueStep: step,
  lateSteps: row.lateSteps.includes(step) ? row.lateSteps : [...row.lateSteps, step],
  ...(step === 'HANDLE' ? { handling: 'LATE' } : {}),
})

type Changes = {
  readonly [T in Happening['type']]: (
    row: Row,
    happening: Extract<Happening, { type: T }>,
    at: Instant,
  ) => Partial<Row>
}

const changes: Changes = {
  REGISTERED: () => ({}),
  ACCEPTED: (_, { inTime }, at) => ({
    status: 'ACCEPTED',
    acceptedAt: at,
    acceptance: limit(inTime),
    overdueStep: null,
  }),
  REJECTED: (_row, _happening, at) => ({ status: 'REJECTED', closedAt: at, overdueStep: null }),
  MERGED: (_row, _happening, at) => ({ status: 'MERGED', closedAt: at, overdueStep: null }),
  ASSIGNED: (_, { selfHandled }) => ({ status: selfHandled ? 'SELF_HANDLING' : 'ASSIGNED' }),
  STARTED: () => ({ status: 'IN_PROGRESS' }),
  RETURNED: () => ({ status: 'RETURNED' }),
  SUSPENDED: () => ({ status: 'SUSPENDED', overdueStep: null }),
  RESUMED: () => workOn,
  // The limit runs on while the matter waits for another level, and when it comes from there.
  ESCALATED: () => ({ status: 'ESCALATED' }),
  TAKEN_BACK: () => ({ status: 'IN_PROGRESS' }),
  TRANSFERRED: () => ({ status: 'TRANSFERRED', overdueStep: null }),
  CONVERTED: () => ({ status: 'CONVERTED', overdueStep: null }),
  ELSEWHERE_ENDED: (_, { cameBack }) => (cameBack ? workOn : {}),
  EXTENDED: () => ({ handling: 'PENDING', overdueStep: null }),
  RESOLVED: (_, { inTime }) => ({ status: 'RESOLVED', handling: limit(inTime), overdueStep: null }),
  VERIFIED: (row, { feedbackAsked }, at) => ({
    status: 'FEEDBACK_PENDING',
    concludedAt: at,
    asked: row.asked || feedbackAsked,
    overdueStep: null,
  }),
  SENT_BACK: () => workOn,
  FEEDBACK_GIVEN: (_, { satisfaction }) => ({ asked: true, satisfaction }),
  REOPENED: ({ timesReopened }) => ({ ...workOn, concludedAt: null, timesReopened: timesReopened + 1 }),
  CLOSED: (_row, _happening, at) => ({ status: 'CLOSED', closedAt: at, overdueStep: null }),
  OVERDUE: (row, { step }) => passed(row, step),
  NOTED: () => ({}),
}

const change = (row: Row, { happening, at }: IssueFact): Partial<Row> =>
  (changes[happening.type] as (row: Row, happening: Happening, at: Instant) => Partial<Row>)(
    row,
    happening,
    at,
  )

/** How a row follows from what happened; what it has seen already changes nothing. */
export const evolve = (row: Row | undefined, fact: IssueFact): Row => {
  if (row !== undefined) {
    return fact.version <= row.version ? row : { ...row, ...change(row, fact), version: fact.version }
  }
  if (fact.happening.type !== 'REGISTERED') throw new Error('a fact of a matter before its registration')
  return born(fact, fact.happening)
}
