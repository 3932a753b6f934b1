import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing, isDuplicate } from '@fengqiao/database'
import { gathered } from '@fengqiao/domain-kit'
import type { Claim, Claims, StandingClaim } from '../domain/claims.ts'

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

const ownersAtOnce = 100

const claimsOf = (store: StoreConnection) => store.collection<ClaimDocument>('claims')

type Kept = ReturnType<typeof claimsOf>

const idsOf = (wanted: readonly Claim[]) => ({ _id: { $in: wanted.map(({ value }) => value) } })

const insertAll = async (claims: Kept, wanted: readonly Claim[]): Promise<boolean> => {
  try {
    const documents = wanted.map(({ value, ...claim }) => ({ _id: value, ...claim, turn: 0 }))
    if (documents.length > 0) await claims.insertMany(documents, { ordered: false })
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return false
  }
}

const isOf = ({ owner, tokens }: ClaimDocument, claim: Claim | undefined): boolean =>
  owner === claim?.owner && claim.tokens.every((token) => tokens.includes(token))

/** What stands in the way of each, once every claim stands: ours from before does not. */
const insert = async (
  claims: Kept,
  wanted: readonly Claim[],
): Promise<ReadonlyMap<string, StandingClaim>> => {
  const ours = new Map(wanted.map((claim) => [claim.value, claim]))
  for (;;) {
    if (await insertAll(claims, wanted)) return new Map()
    const found = await claims.find(idsOf(wanted)).toArray()
    // What stood in the way may be gone again: then there is room to insert once more.
    if (found.length < ours.size) continue
    return new Map(
      found.filter((one) => !isOf(one, ours.get(one._id))).map((one) => [one._id, standing(one)]),
    )
  }
}

const replace = async (claims: Kept, before: StandingClaim, { owner, tokens }: Claim): Promise<boolean> => {
  const { value: _id, turn } = before
  const done = await claims.updateOne(
    { _id, turn, owner: before.owner },
    { $set: { owner, tokens: [...tokens], turn: turn + 1 } },
  )
  return done.matchedCount === 1
}

/** Claims in a collection of their own: one document a value, inserted before the commit that holds the value. */
export const claimsIn = (store: StoreConnection): Claims & { readonly prepare: () => Promise<void> } => {
  const claims = claimsOf(store)
  return hearing({
    prepare: async () => {
      await claims.createIndexes([{ name: 'owner', key: { owner: 1 } }])
    },
    insert: (wanted) => insert(claims, wanted),
    replace: (before, claim) => replace(claims, before, claim),
    standing: async (values) => {
      const found = await claims.find({ _id: { $in: [...values] } }).toArray()
      return new Map(found.map((one) => [one._id, standing(one)]))
    },
    dropOf: gathered(async (owners: readonly string[]) => {
      await claims.deleteMany({ owner: { $in: [...owners] } })
      return owners.map(() => undefined)
    }, ownersAtOnce),
  })
}
