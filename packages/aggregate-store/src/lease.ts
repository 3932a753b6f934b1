import { randomUUID } from 'node:crypto'
import type { Collection } from 'mongodb'
import type { StoreConnection } from './connection.ts'
import { metaCollection, unhurried } from './documents.ts'
import { toldDocument, type Told, type ToldDocument } from './told.ts'

/** Who publishes, until when, and how far it got. The token grows with every holder and fences the ones before. */
interface LeaseDocument {
  readonly _id: string
  readonly holder: string
  readonly token: number
  readonly until: Date
  readonly position: bigint
  readonly told?: ToldDocument
}

/** A turn at publishing. */
export interface Turn {
  readonly token: number
  readonly position: number
  /** On this process's own monotonic clock. */
  readonly until: number
}

export interface Lease {
  /** The turn, taken or prolonged; `undefined` while another holds it. */
  readonly take: () => Promise<Turn | undefined>
  /** Moves the cursor to where it was told of, never back; false when the turn was lost. */
  readonly move: (turn: Turn, told: Told) => Promise<boolean>
  readonly giveBack: () => Promise<void>
  readonly position: () => Promise<number>
}

const id = 'publisher'

const leases = (store: StoreConnection): Collection<LeaseDocument> => store.collection(metaCollection)

/** Creates the lease, held by nobody, at the journal's beginning. */
export const prepareLease = async (store: StoreConnection): Promise<void> => {
  await leases(store).updateOne(
    { _id: id },
    { $setOnInsert: { holder: '', token: 0, until: new Date(0), position: 0n } },
    { upsert: true },
  )
}

/** What was told of the journal in the present turn, or in the last one. */
export const readTold = async (store: StoreConnection): Promise<ToldDocument | undefined> =>
  (await leases(store).findOne({ _id: id }))?.told

/**
 * Ends whatever turn there is: its holder cannot move the cursor and has to ask again. Whoever is next tells so many
 * positions once more.
 */
export const endTurns = async (store: StoreConnection, again: number): Promise<void> => {
  const ended = { $set: { until: new Date(0) }, $inc: { token: 1 }, $unset: { told: '' } } as const
  const lease = await leases(store).findOneAndUpdate({ _id: id }, ended, { returnDocument: 'after' })
  if (lease === null) return
  const position = BigInt(Math.max(Number(lease.position) - again, 0))
  // A turn that was taken in between goes on from its own position: it knows the new epoch already.
  await leases(store).updateOne({ _id: id, token: lease.token }, { $set: { position } })
}

/**
 * Lets one replica publish at a time. Clocks may differ and a holder may sleep through its end: then two publish
 * for a while, which is harmless, and only the newer may move the cursor.
 */
export const leaseOf = (store: StoreConnection, milliseconds: number): Lease => {
  const collection = leases(store)
  const holder = randomUUID()
  const take = async (): Promise<Turn | undefined> => {
    const asked = performance.now()
    const now = Date.now()
    const taken = await collection.findOneAndUpdate(
      { _id: id, $or: [{ holder }, { until: { $lt: new Date(now) } }] },
      { $set: { holder, until: new Date(now + milliseconds) }, $inc: { token: 1 } },
      { returnDocument: 'after' },
    )
    return (
      (taken && {
        token: taken.token,
        position: Number(taken.position),
        until: asked + milliseconds / 2,
      }) ??
      undefined
    )
  }
  return {
    take,
    move: async ({ token }, told) => {
      // A move that is lost is made again: what was published twice is the same message.
      const moved = await collection.updateOne(
        { _id: id, token },
        { $max: { position: BigInt(told.upTo) }, $set: { told: toldDocument(told) } },
        unhurried,
      )
      return moved.matchedCount === 1
    },
    giveBack: async () => {
      await collection.updateOne({ _id: id, holder }, { $set: { until: new Date(0) } })
    },
    position: async () => Number((await collection.findOne({ _id: id }))?.position ?? 0),
  }
}
