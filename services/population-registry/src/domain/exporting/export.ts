import type { AttachmentRef, Sealed } from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import type { Act, Instant } from '../act.ts'
import type { ExportAsked, ExportEvent, MakingAsked } from './export-events.ts'

/** What was asked for, which never changes. */
export interface Asked extends Omit<ExportAsked, 'type' | 'by' | 'at'> {
  readonly askedBy: string
  readonly askedAt: Instant
  readonly approvals: readonly Act[]
  /** When it came to stand as it does. */
  readonly since: Instant
  /** How many children lived there when it was asked for, once they are counted. */
  readonly expectedChildren?: number
  /** When who asked was told last that its time is nearly over. */
  readonly warnedAt?: Instant
}

interface Making extends Asked {
  readonly status: 'MAKING'
  readonly language: MakingAsked['language']
  readonly people: number
  /** When somebody has to take up the work, if whoever has it does not come on. */
  readonly nextAt: Instant
}

interface Made extends Asked {
  readonly status: 'MADE'
  readonly file: AttachmentRef
  readonly people: number
  readonly children?: number
  readonly downloads: readonly Instant[]
}

/** 导出: people of a territory on their way into a file, and out of it again. */
export type Export =
  | (Asked & { readonly status: 'ASKED' | 'APPROVED' | 'EMPTY' | 'TOO_LARGE' | 'WITHDRAWN' })
  | (Asked & { readonly status: 'REFUSED'; readonly refusedBy: string; readonly refusal: Sealed })
  | Making
  | Made
  | (Asked & {
      readonly status: 'EXPIRED'
      readonly people: number
      readonly downloads: readonly Instant[]
    })

const day = 86_400_000

/** How long it waits for two to agree, for being made, and for being taken. */
const waits = { ASKED: 7 * day, APPROVED: 7 * day, MADE: 7 * day } as const

/** When its time is over, where it waits for anybody. */
export const endsAt = ({ status, since }: Export): Instant | undefined =>
  status === 'ASKED' || status === 'APPROVED' || status === 'MADE' ? since + waits[status] : undefined

/** When who asked is to be told that its time is nearly over, unless he was, or has the file already. */
export const warnsAt = (state: Export): Instant | undefined => {
  const ends = endsAt(state)
  const { since, warnedAt = -Infinity } = state
  const isTaken = state.status === 'MADE' && state.downloads.length > 0
  return ends === undefined || isTaken || warnedAt >= since ? undefined : ends - day
}

/** Whether the children in it are to be counted: before anybody agrees. */
export const isUncounted = ({ status, expectedChildren }: Export): boolean =>
  status === 'ASKED' && expectedChildren === undefined

/** When somebody has to do something about it that nobody asks for. */
export const dueAt = (state: Export): Instant | undefined => {
  if (isUncounted(state)) return state.since
  return state.status === 'MAKING' ? state.nextAt : (warnsAt(state) ?? endsAt(state))
}

const asked = ({ type: _type, by, at, ...facts }: ExportAsked): Export => ({
  ...facts,
  status: 'ASKED',
  askedBy: by,
  askedAt: at,
  approvals: [],
  since: at,
})

/** What every export is, whatever became of it. */
const askedOf = (before: Export): Asked => {
  const { purpose, words, lawfulBasis, territories, columns, format, expected } = before
  const { askedBy, askedAt, approvals, since, formId, warnedAt, childrenBasis, expectedChildren } = before
  return {
    ...{ purpose, words, lawfulBasis, territories, columns, format, expected },
    ...{ askedBy, askedAt, approvals, since },
    ...(formId === undefined ? {} : { formId }),
    ...(childrenBasis === undefined ? {} : { childrenBasis }),
    ...(expectedChildren === undefined ? {} : { expectedChildren }),
    ...(warnedAt === undefined ? {} : { warnedAt }),
  }
}

type Handlers = {
  readonly [T in Exclude<ExportEvent['type'], 'ExportAsked'>]: (
    before: Export,
    fact: Extract<ExportEvent, { type: T }>,
  ) => Export
}

/** Two agree, or it is not agreed. */
export const needed = 2

const handlers: Handlers = {
  ChildrenCounted: (before, { children }) => ({ ...before, expectedChildren: children }),
  ExportApproved: (before, { by, at, approvals: count }) => {
    const approvals = [...before.approvals, { by, at }]
    if (count < needed) return { ...askedOf(before), approvals, status: 'ASKED' }
    return { ...askedOf(before), approvals, status: 'APPROVED', since: at }
  },
  ExportRefused: (before, { by, at, words }) => ({
    ...askedOf(before),
    ...{ status: 'REFUSED', refusedBy: by, refusal: words, since: at },
  }),
  ExportWithdrawn: (before, { at }) => ({ ...askedOf(before), status: 'WITHDRAWN', since: at }),
  ExportExpiring: (before, { at }) => ({ ...before, warnedAt: at }),
  MakingAsked: (before, { at, language }) => ({
    ...askedOf(before),
    ...{ status: 'MAKING', language, people: 0, nextAt: at, since: at },
  }),
  MakingAdvanced: (before, { people, nextAt }) =>
    before.status === 'MAKING' ? { ...before, people, nextAt } : before,
  ExportMade: (before, { at, file, people, children }) => ({
    ...askedOf(before),
    ...{ status: 'MADE', file, people, downloads: [], since: at },
    ...(children === undefined ? {} : { children }),
  }),
  FoundNobody: (before, { at }) => ({ ...askedOf(before), status: 'EMPTY', since: at }),
  FoundTooMany: (before, { at }) => ({ ...askedOf(before), status: 'TOO_LARGE', since: at }),
  ExportDownloaded: (before, { at }) =>
    before.status === 'MADE' ? { ...before, downloads: [...before.downloads, at] } : before,
  ExportExpired: (before, { at }) => ({
    ...askedOf(before),
    status: 'EXPIRED',
    people: before.status === 'MADE' ? before.people : 0,
    downloads: before.status === 'MADE' ? before.downloads : [],
    since: at,
  }),
}

/** How an export follows from its facts. */
export const evolveExport = (before: Export | undefined, fact: ExportEvent): Export => {
  if (fact.type === 'ExportAsked') return asked(fact)
  if (before === undefined) throw new Error(`a fact of type ${fact.type} before it was asked for`)
  return (handlers[fact.type] as (before: Export, fact: ExportEvent) => Export)(before, fact)
}

/** Whose key the words of an export are sealed under: they are kept when the file and its key are gone. */
export const wordsOf = (exportId: string): string => `${exportId}/words`

/** Who may see an export: who asked, and whoever answers for any of its territories. */
export const seesExport = ({ askedBy, territories }: Export): readonly string[] => [
  ...new Set([askedBy, ...territories.flatMap(lineOf)]),
]
