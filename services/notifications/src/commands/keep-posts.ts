import type { Deps } from '../ports.ts'

export interface Posting {
  readonly personId: string
  readonly role: string
  readonly territory: string
}

/** Remembers who took up a post, for messages to whoever holds it. */
export const takePost =
  ({ posts }: Deps) =>
  ({ personId, ...post }: Posting): Promise<void> =>
    posts.take(personId, post)

/** Forgets who left a post. */
export const leavePost =
  ({ posts }: Deps) =>
  ({ personId, ...post }: Posting): Promise<void> =>
    posts.leave(personId, post)
