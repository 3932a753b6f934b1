import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing, isDuplicate } from '@fengqiao/database'
import { DomainError } from '@fengqiao/domain-kit'
import type { Usernames } from '../ports.ts'

interface Claim {
  readonly _id: string
  readonly person_id: string
}

/**
 * Claims of names. A claim only says which id the account of a name has; whether it exists, the account's own
 * document says. So a claim is never taken back, and a maker that died between claim and commit leaves nothing that
 * has to be fenced: the next maker takes the same id, and one of the two commits there.
 */
export const usernamesIn = (
  store: StoreConnection,
): Usernames & { readonly prepare: () => Promise<void> } => {
  const claims = store.collection<Claim>('usernames')
  const find = async (username: string) => (await claims.findOne({ _id: username }))?.person_id
  return hearing({
    prepare: async () => {
      await claims.createIndexes([{ name: 'person', key: { person_id: 1 }, unique: true }])
    },
    find,
    claim: async (username, proposedId) => {
      const claimed = await find(username)
      if (claimed !== undefined) return claimed
      try {
        await claims.insertOne({ _id: username, person_id: proposedId })
        return proposedId
      } catch (error) {
        if (!isDuplicate(error)) throw error
        const first = await find(username)
        // The id follows from the command: taken under another name, the command's key was used before.
        if (first === undefined) throw new DomainError('exists', 'REUSED_KEY')
        return first
      }
    },
  })
}
