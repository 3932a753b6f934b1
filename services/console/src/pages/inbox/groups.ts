import type { Delivery, InboxItem } from '../../api/model.ts'

/** What a message speaks of: a matter or a case, its number once it has one, and the page that shows it. */
export interface Spoken {
  readonly kind: 'matter' | 'case'
  readonly number: string
  readonly path: string
}

/** Nothing where a message carries a code. */
export const spokenOf = (
  message: Pick<InboxItem & Delivery, 'issueId' | 'issueNumber' | 'disputeId' | 'disputeNumber'>,
): Spoken | undefined => {
  const { issueId, issueNumber, disputeId, disputeNumber } = message
  if (disputeId !== '') return { kind: 'case', number: disputeNumber, path: `/disputes/${disputeId}` }
  return issueId === '' ? undefined : { kind: 'matter', number: issueNumber, path: `/matters/${issueId}` }
}

/** The page that shows what a message speaks of, opened at its very step. */
export const stepPathOf = (item: InboxItem): string => {
  const version = item.disputeId === '' ? item.issueVersion : item.disputeVersion
  return `${spokenOf(item)?.path ?? ''}#step-${version}`
}

/** The messages of one matter or case, newest first. */
export interface InboxGroup {
  readonly key: string
  readonly kind: Spoken['kind']
  /** Empty for a case that was not accepted yet. */
  readonly number: string
  readonly items: readonly InboxItem[]
  readonly unread: number
}

const numberIn = (items: readonly InboxItem[]): string =>
  items.map((item) => spokenOf(item)?.number ?? '').find((number) => number !== '') ?? ''

/** Groups messages by matter or case; the group with the newest message comes first. */
export const groupInbox = (items: readonly InboxItem[]): readonly InboxGroup[] => {
  const groups = Map.groupBy(items, (item) => spokenOf(item)?.path ?? '')
  return [...groups].map(([key, group]) => ({
    key,
    kind: group[0]?.disputeId === '' ? 'matter' : 'case',
    number: numberIn(group),
    items: group,
    unread: group.filter((item) => !item.read).length,
  }))
}
