import { systemScope, type Ask } from '@fengqiao/domain-kit'
import type { Deps, MessagePage, PageAsked, SubjectAsked, Trouble } from '../ports.ts'

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

/** The ledger of one issue or case: every intended message and its outcome. */
export const deliveriesOf =
  ({ messages }: Deps) =>
  (subject: SubjectAsked) =>
    messages.of(subject)

const month = 30 * 86_400_000

/** The caller's own e-mails of the last month that failed or may not have arrived. */
export const failedEmails =
  ({ messages, clock }: Pick<Deps, 'messages' | 'clock'>) =>
  async ({ scope }: Ask<unknown>) => {
    const page = { since: clock().getTime() - month, limit: 50 }
    return (await messages.troubled(scope, ['FAILED', 'UNKNOWN'], page)).items
  }

/** Every e-mail with such an outcome, for whoever looks after the town's mail. */
export const troubledDeliveries =
  ({ messages }: Deps) =>
  (outcome: Trouble, page: PageAsked): Promise<MessagePage> =>
    messages.troubled(systemScope, [outcome], { since: 0, ...page })
