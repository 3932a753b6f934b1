import { heard, isDuplicate, type StoreConnection } from '@fengqiao/aggregate-store'
import type { Claim, Claims, StandingClaim } from '../ports.ts'

interface ClaimDocument {
  readonly _id: string
  readonly owner: string
  readonly tokens: readonly string[]
  /** Grows with every change of hands, so that a claim is replaced only as it was read. */
  readonly turn: number
}

const standing = ({ _id, owner, tokens, turn }: ClaimDocument): StandingClaim => ({
  value: _id,
  owner,
  tokens,
  turn,
})

/** Claims in a collection of their own: one document a value, inserted before the commit that holds the value. */
export const claimsIn = (store: StoreConnection): Claims & { readonly prepare: () => Promise<void> } => {
  const claims = store.collection<ClaimDocument>('claims')
  const insertAll = async (wanted: readonly Claim[]): Promise<boolean> => {
    try {
      const documents = wanted.map(({ value, ...claim }) => ({ _id: value, ...claim, turn: 0 }))
      if (documents.length > 0) await claims.insertMany(documents, { ordered: false })
      return true
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return false
    }
  }
  /** What stands where a claim of ours should: another's, or our own from before. */
  const inTheWay = async (wanted: readonly Claim[]): Promise<ReadonlyMap<string, StandingClaim>> => {
    const found = await claims.find({ _id: { $in: wanted.map(({ value }) => value) } }).toArray()
    const ours = new Map(wanted.map((claim) => [claim.value, claim]))
    const isOurs = ({ _id, owner, tokens }: ClaimDocument): boolean => {
      const claim = ours.get(_id)
      return owner === claim?.owner && claim.tokens.every((token) => tokens.includes(token))
    }
    return new Map(found.filter((one) => !isOurs(one)).map((one) => [one._id, standing(one)]))
  }
  const insert = async (wanted: readonly Claim[]): Promise<ReadonlyMap<string, StandingClaim>> => {
    for (;;) {
      if (await insertAll(wanted)) return new Map()
      const met = await inTheWay(wanted)
      if (met.size > 0) return met
      // What stood in the way is gone again, or all is ours from before.
      const held = await claims.countDocuments({ _id: { $in: wanted.map(({ value }) => value) } })
      if (held === wanted.length) return met
    }
  }
  return {
    prepare: async () => {
      await claims.createIndexes([{ name: 'owner', key: { owner: 1 } }])
    },
    insert: (wanted) => heard(() => insert(wanted)),
    replace: (before, { owner, tokens }) =>
      heard(async () => {
        const { value: _id, turn } = before
        const done = await claims.updateOne(
          { _id, turn, owner: before.owner },
          { $set: { owner, tokens: [...tokens], turn: turn + 1 } },
        )
        return done.matchedCount === 1
      }),
    dropOf: (owner) =>
      heard(async () => {
        await claims.deleteMany({ owner })
      }),
  }
}
