import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { systemScope, type Journal } from '@fengqiao/domain-kit'
import { waitsForNumber } from '../domain/accept.ts'
import {
  acceptanceOf,
  clockOf,
  isMediator,
  mediatorsOf,
  nextRevisitAt,
  numberOf,
  type Dispute,
  type DisputeLevel,
  type DisputeNumber,
  type DisputeType,
  type Instant,
} from '../domain/dispute.ts'
import type { DisputeEvent } from '../domain/events.ts'
import { evolve } from '../domain/evolve.ts'
import { columnsOf, visibleTo, type Columns } from '../domain/visibility.ts'
import type { DisputeStore, Filter, PageAsked } from '../ports.ts'

/**
 * Whom and what a fact concerns once it has happened, so that it can be published without the case at hand. What is
 * optional is missing where a case has none, and in facts that were kept before it was written down.
 */
export interface Concern {
  readonly number?: DisputeNumber
  readonly gridCode: string
  readonly issueId?: string
  readonly mediator?: string
  readonly type?: DisputeType
  readonly acceptedBy?: string
  readonly mediateDueAt?: number
  readonly revisits: number
  readonly nextRevisitAt?: number
  readonly timesReopened: number
  readonly level?: DisputeLevel
  readonly openedBy?: string
  readonly sponsor?: string
  readonly mediators?: readonly string[]
  /** Who mediates since this fact, and who no longer does. */
  readonly named?: readonly string[]
  readonly released?: readonly string[]
}

export type DisputeFact = DisputeEvent & { readonly of: Concern }

/** A case as kept: beside its state what its lists are made of. */
type KeptDispute = Dispute & Columns

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

const given = <T extends object>(facts: T): Given<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given<T>

const mediatorIds = (dispute: Dispute): readonly string[] =>
  mediatorsOf(dispute).map(({ personId }) => personId)

const concernOf = (dispute: Dispute, before: Dispute = dispute): Concern => ({
  gridCode: dispute.gridCode,
  revisits: dispute.records.revisits,
  timesReopened: dispute.timesReopened,
  level: dispute.level,
  openedBy: dispute.openedBy,
  mediators: mediatorIds(dispute),
  named: mediatorIds(dispute).filter((person) => !isMediator(before, person)),
  released: mediatorIds(before).filter((person) => !isMediator(dispute, person)),
  ...given({
    number: numberOf(dispute),
    issueId: dispute.issueId,
    mediator: mediatorsOf(dispute)[0]?.personId,
    type: dispute.type,
    acceptedBy: acceptanceOf(dispute)?.acceptedBy,
    sponsor: acceptanceOf(dispute)?.sponsor,
    mediateDueAt: clockOf(dispute)?.dueAt,
    nextRevisitAt: nextRevisitAt(dispute),
  }),
})

/** Facts with whom they concern, as they are kept. */
export const concerned = (
  before: Dispute | undefined,
  events: readonly DisputeEvent[],
): readonly DisputeFact[] => {
  let dispute = before
  return events.map((event) => {
    const earlier = dispute
    dispute = evolve(earlier, event)
    return { ...event, of: concernOf(dispute, earlier) }
  })
}

const keep = (before: KeptDispute | undefined, { of: _of, ...event }: DisputeFact): KeptDispute => {
  const dispute = evolve(before, event)
  return { ...dispute, ...columnsOf(dispute) }
}

/** Whoever accepts gives the number; only then is it looked for by others. Nothing but work depends on it. */
const numberWithin = 5_000

/** When the case next needs a sweep: soon where its number is missing, else when its limit passes. */
const dueAt = (dispute: Dispute): Instant | undefined => {
  const acceptance = acceptanceOf(dispute)
  if (acceptance && waitsForNumber(dispute)) return acceptance.acceptedAt + numberWithin
  const clock = clockOf(dispute)
  return clock && !clock.overdue ? clock.dueAt : undefined
}

const open = { open: true }
const lists = {
  waiting: { name: 'waiting', equal: ['waitsFor'], sort: 'dueAt', only: open, unscoped: 'only' },
  open: { name: 'open', sort: 'dueAt', only: open },
  overdue: { name: 'overdue', sort: 'dueAt', only: { overdue: true } },
  all: { name: 'all', sort: 'openedAt' },
  issue: { name: 'issue', equal: ['issueId'], sort: 'openedAt' },
  number: { name: 'number', equal: ['number.seq', 'number.prefix', 'number.year'], unscoped: 'only' },
} as const

const byDeadline = { field: 'dueAt', direction: 1 } as const
const newestFirst = { field: 'openedAt', direction: -1 } as const

const filterOf = ({ gridCode, ...fields }: Filter) => ({
  ...(Object.keys(fields).length > 0 ? { filter: fields as Record<string, string> } : {}),
  ...(gridCode ? { within: gridCode } : {}),
})

/** The collection of cases. The decision to accept is not published: its number is, which follows at once. */
export const disputeAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<KeptDispute, DisputeFact>(connection, {
    kind: 'Dispute',
    collection: 'disputes',
    evolve: keep,
    visibleTo,
    isPublished: ({ type }) => type !== 'Accepted',
    indexes: Object.values(lists),
    schema: 1,
    dueAt,
    wake,
    admit,
  })

const questions = (kept: ReturnType<typeof disputeAggregates>) =>
  ({
    waitingFor: (keys: readonly string[], page: PageAsked) =>
      kept.find(systemScope, {
        where: open,
        anyOf: { field: 'waitsFor', values: keys },
        sort: byDeadline,
        ...page,
      }),
    open: (scope, filter, page) =>
      kept.find(scope, { where: open, sort: byDeadline, ...filterOf(filter), ...page }),
    overdue: (scope, filter, page) =>
      kept.find(scope, { where: { overdue: true }, sort: byDeadline, ...filterOf(filter), ...page }),
    all: (scope, filter, page) => kept.find(scope, { sort: newestFirst, ...filterOf(filter), ...page }),
    ofIssue: (scope, issueId, page) => kept.find(scope, { where: { issueId }, sort: newestFirst, ...page }),
    byNumber: async ({ year, prefix, seq }) => {
      const where = { 'number.seq': seq, 'number.prefix': prefix, 'number.year': year }
      return (await kept.find(systemScope, { where, limit: 1 })).items[0]
    },
  }) satisfies Partial<DisputeStore>

/** Cases as the use cases know them. */
export const disputeStore = (kept: ReturnType<typeof disputeAggregates>, journal: Journal): DisputeStore => ({
  ...questions(kept),
  load: kept.load,
  lookMany: kept.lookMany,
  idFor: kept.idFor,
  due: kept.due,
  create: (meta, decide) => kept.create(meta, async (id) => concerned(undefined, await decide(id))),
  change: (target, meta, decide) =>
    kept.change(target, meta, async (dispute) => concerned(dispute, await decide(dispute))),
  factsOf: async (id) => {
    const entries = await journal.ofAggregate('Dispute', id)
    return entries.map(({ version, event }) => ({ version, event: event as DisputeFact }))
  },
})
