import type { Ask } from '@fengqiao/domain-kit'
import type { Deps, MessagePage, PageAsked } from '../ports.ts'

/** A page of the caller's messages, newest first, and how many are unread. */
export const readInbox =
  ({ messages }: Deps) =>
  async ({ scope, input }: Ask<PageAsked>): Promise<MessagePage & { readonly unread: number }> => {
    const [page, unread] = await Promise.all([messages.inbox(scope, input), messages.countUnread(scope)])
    return { ...page, unread }
  }

/** How many messages the caller has not read, counted up to a thousand. */
export const countUnread =
  ({ messages }: Deps) =>
  ({ scope }: Ask<unknown>): Promise<number> =>
    messages.countUnread(scope)

/** The ledger of one issue: every intended message and its outcome. */
export const deliveriesOf =
  ({ messages }: Deps) =>
  (issueId: string) =>
    messages.ofIssue(issueId)
