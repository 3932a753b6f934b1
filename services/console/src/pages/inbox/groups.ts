import type { InboxItem } from '../../api/model.ts'

/** The messages of one matter, newest first. */
export interface InboxGroup {
  readonly issueId: string
  readonly number: string
  readonly items: readonly InboxItem[]
  readonly unread: number
}

/** Groups messages by matter; the group with the newest message comes first. */
export const groupInbox = (items: readonly InboxItem[]): readonly InboxGroup[] => {
  const groups = Map.groupBy(items, (item) => item.issueId)
  return [...groups].map(([issueId, group]) => ({
    issueId,
    number: group[0]?.issueNumber ?? '',
    items: group,
    unread: group.filter((item) => !item.read).length,
  }))
}
