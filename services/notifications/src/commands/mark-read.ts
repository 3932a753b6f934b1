import type { Ask, Command } from '@fengqiao/domain-kit'
import { mark } from '../domain/message.ts'
import type { Deps } from '../ports.ts'

/** Marks one message of the caller's read, or unread again. */
export const markRead =
  ({ messages }: Deps): Command<{ readonly itemId: string; readonly unread: boolean }> =>
  ({ scope, meta, input }) =>
    messages.change({ scope, id: input.itemId }, meta, (message) => mark(message, { read: !input.unread }))

/**
 * Marks all of the caller's messages up to a moment, or takes that back. Each is a command of its own under the
 * call's key, so that a call cut short goes on where it was.
 */
export const markAllRead =
  ({ messages }: Deps) =>
  async ({
    scope,
    meta,
    input,
  }: Ask<{ readonly until: Date; readonly unread: boolean }>): Promise<number> => {
    const until = input.until.getTime()
    const found = await (input.unread ? messages.readWith(scope, until) : messages.unreadUntil(scope, until))
    for (const { id } of found) {
      const own = { ...meta, commandId: `${meta.commandId}/${id}` }
      await messages.change({ scope, id }, own, (message) =>
        mark(message, { read: !input.unread, readWith: until }),
      )
    }
    return found.length
  }
