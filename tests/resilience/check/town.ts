import { chained } from './chained.ts'
import type { LedgerLine } from '../drive/ledger.ts'
import type { Entry, Heard, Kept, Message, Observations, Row } from './observations.ts'

/** What each step makes, and what each matter is called, for tests. */
export const promised = {
  expected: { register: ['IssueRegistered'], close: ['IssueFeedbackGiven', 'IssueClosed'] },
  titleOf: (lifecycle: number): string => `title ${lifecycle}`,
}

const own = 'grid-management'
const factOf = (issue: number, version: number, step: string): Omit<Entry, 'position' | 'hash'> => ({
  kind: 'Issue',
  aggregateId: `issue-${issue}`,
  version,
  previous: version - 1,
  eventId: `event-${issue}-${version}`,
  commandId: `key-${issue}-${step}`,
  requestHash: `request ${step}`,
  published: true,
  visibleTo: ['621202100001001'],
  schema: 1,
  at: '2026-11-25T08:00:00.000Z',
  actor: 'someone',
  body: `{"issue":${issue},"version":${version}}`,
})

const typeAt = ['', 'IssueRegistered', 'IssueFeedbackGiven', 'IssueClosed']

const heardOf = ({ aggregateId, version, eventId, position, kind, previous }: Entry): Heard => ({
  ...{ id: eventId, kind, aggregateId, version, previous, position },
  type: `fengqiao.grid_management.v1.${typeAt[version] ?? ''}`,
  number: aggregateId,
  gridCode: '621202100001001',
})

const messageOf = (cause: string): Message => ({
  ...{ id: `${cause}.clerk.IN_APP`, cause, recipient: 'clerk' },
  ...{ channel: 'IN_APP', outcome: 'DELIVERED' },
})

const rowOf = (issueId: string): Row => ({ issueId, version: 3, text: `{"of":"${issueId}"}` })

/** A town in which two issues lived through, with nothing wrong. */
export const soundTown = (): { readonly ledger: readonly LedgerLine[]; readonly seen: Observations } => {
  const issues = [1, 2]
  const journal = chained(
    issues.flatMap((issue) => [
      factOf(issue, 1, 'register'),
      factOf(issue, 2, 'close'),
      factOf(issue, 3, 'close'),
    ]),
  )
  const ids = issues.map((issue) => `issue-${issue}`)
  const aggregates = ids.map((id) => ({ kind: 'Issue', id, version: 3, pending: 0 }))
  const kept: readonly Kept[] = [{ service: own, journal, aggregates }]
  const rows = ids.map(rowOf)
  const ledger = issues.flatMap((issue): LedgerLine[] =>
    [['register', 1] as const, ['close', 3] as const].map(([step, version]) => ({
      ok: {
        ...{ lifecycle: issue, step, key: `key-${issue}-${step}`, actor: 'someone' },
        ...{ issueId: `issue-${issue}`, version, tries: 1, unheard: 0 },
      },
    })),
  )
  const feed = journal.map(heardOf)
  const titles = new Map(issues.map((issue) => [`issue-${issue}`, promised.titleOf(issue)]))
  return {
    ledger,
    seen: { titles, kept, feed, messages: feed.map(({ id }) => messageOf(id)), rows, rebuilt: rows },
  }
}

/** The same town with another journal of its own. */
export const withJournal = (
  seen: Observations,
  change: (journal: Entry[]) => readonly Entry[],
): Observations => ({
  ...seen,
  kept: seen.kept.map((one) => ({ ...one, journal: change([...one.journal]) })),
})
