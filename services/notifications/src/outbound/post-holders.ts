import type { StoreConnection } from '@fengqiao/aggregate-store'
import type { PostHolders } from '../ports.ts'

interface PostDocument {
  readonly _id: string
  readonly person: string
  readonly role: string
  readonly territory: string
}

/** A read model of identity's posts: one document a post held, so that hearing of it twice changes nothing. */
export const postHolders = (
  connection: StoreConnection,
): PostHolders & { readonly prepare: () => Promise<void> } => {
  const posts = connection.collection<PostDocument>('post_holders')
  const idOf = (person: string, role: string, territory: string) => `${person}|${role}|${territory}`
  return {
    prepare: async () => {
      await posts.createIndexes([{ name: 'holders', key: { role: 1, territory: 1 } }])
    },
    holders: async (role, territory) =>
      (await posts.find({ role, territory }).toArray()).map(({ person }) => person),
    take: async (person, { role, territory }) => {
      await posts.replaceOne(
        { _id: idOf(person, role, territory) },
        { person, role, territory },
        { upsert: true },
      )
    },
    leave: async (person, { role, territory }) => {
      await posts.deleteOne({ _id: idOf(person, role, territory) })
    },
  }
}
