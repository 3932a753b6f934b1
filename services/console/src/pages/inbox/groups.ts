import type { Delivery, InboxItem } from '../../api/model.ts'

/** What a message speaks of, its number once it has one, and the page that shows it. */
export interface Spoken {
  readonly kind: 'matter' | 'case' | 'request' | 'export'
  readonly number: string
  readonly path: string
}

type Message = Pick<
  InboxItem & Delivery,
  'template' | 'issueId' | 'issueNumber' | 'disputeId' | 'disputeNumber' | 'dataRequestId' | 'exportId'
>

/** Those who decide requests about data have a page for it; the person himself sees his in his record. */
const toDecide: readonly Message['template'][] = [
  'TEMPLATE_DATA_REQUEST_TO_DECIDE',
  'TEMPLATE_DATA_REQUEST_DUE_SOON',
  'TEMPLATE_DATA_REQUEST_OVERDUE',
]

/** Nothing where a message carries a code. */
export const spokenOf = (message: Message): Spoken | undefined => {
  const { template, issueId, issueNumber, disputeId, disputeNumber, dataRequestId, exportId } = message
  if (issueId !== '') return { kind: 'matter', number: issueNumber, path: `/matters/${issueId}` }
  if (disputeId !== '') return { kind: 'case', number: disputeNumber, path: `/disputes/${disputeId}` }
  if (exportId !== '') return { kind: 'export', number: '', path: `/exports/${exportId}` }
  if (dataRequestId === '') return undefined
  return { kind: 'request', number: '', path: toDecide.includes(template) ? '/data-requests' : '/record' }
}

/** The page that shows what a message speaks of, opened at its very step where it has steps. */
export const stepPathOf = (item: InboxItem): string => {
  const spoken = spokenOf(item)
  if (spoken?.kind === 'matter') return `${spoken.path}#step-${item.issueVersion}`
  if (spoken?.kind === 'case') return `${spoken.path}#step-${item.disputeVersion}`
  return spoken?.path ?? ''
}

/** The messages of one matter or case, or of all that one page shows, newest first. */
export interface InboxGroup {
  readonly key: string
  readonly kind: Spoken['kind']
  /** Empty for a case that was not accepted yet, and for what has no number. */
  readonly number: string
  readonly items: readonly InboxItem[]
  readonly unread: number
}

const numberIn = (items: readonly InboxItem[]): string =>
  items.map((item) => spokenOf(item)?.number ?? '').find((number) => number !== '') ?? ''

/** Groups messages by the page they lead to; the group with the newest message comes first. */
export const groupInbox = (items: readonly InboxItem[]): readonly InboxGroup[] => {
  const groups = Map.groupBy(items, (item) => spokenOf(item)?.path ?? '')
  return [...groups].map(([key, group]) => ({
    key,
    kind: group.map(spokenOf)[0]?.kind ?? 'matter',
    number: numberIn(group),
    items: group,
    unread: group.filter((item) => !item.read).length,
  }))
}
