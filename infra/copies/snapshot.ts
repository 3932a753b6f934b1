import { randomUUID } from 'node:crypto'
import type { ClientSession, Collection, MongoClient } from 'mongodb'
import { Refusal } from '../local/progress.ts'

/** One moment of all databases, however long it is looked at. */
export interface Snapshot {
  readonly session: ClientSession
  readonly end: () => Promise<void>
}

interface Probe {
  readonly collection: Collection<{ _id: number }>
}

const plainly = { w: 'majority' } as const

/** Whether the session still sees what was there when it first looked: engines that know no snapshots do not say so. */
const holdsStill = async ({ collection }: Probe, session: ClientSession): Promise<boolean> => {
  const [before] = await collection.find({}, { session, sort: { _id: -1 }, limit: 1 }).toArray()
  const next = (before?._id ?? 0) + 1
  await collection.insertOne({ _id: next }, { writeConcern: plainly })
  const [after] = await collection.find({}, { session, sort: { _id: -1 }, limit: 1 }).toArray()
  return after?._id === before?._id
}

const bySession = (client: MongoClient): ClientSession => client.startSession({ snapshot: true })

/** Where the engine gives no snapshot to a session, it gives one to a transaction, which here only reads. */
const byTransaction = (client: MongoClient): ClientSession => {
  const session = client.startSession()
  session.startTransaction({ readConcern: { level: 'snapshot' } })
  return session
}

const ended = async (session: ClientSession): Promise<void> => {
  if (session.inTransaction()) await session.abortTransaction().catch(() => undefined)
  await session.endSession()
}

/** Use for a copy of a town that may be open: what is read through the session is of one moment, or it is refused. */
export const snapshotOf = async (client: MongoClient): Promise<Snapshot> => {
  const probe: Probe = { collection: client.db('copy_probe').collection(randomUUID()) }
  await probe.collection.insertOne({ _id: 1 }, { writeConcern: plainly })
  for (const begin of [bySession, byTransaction]) {
    const session = begin(client)
    const still = await holdsStill(probe, session).catch(() => false)
    if (still)
      return {
        session,
        end: async () => {
          await ended(session)
          await probe.collection.drop()
        },
      }
    await ended(session)
  }
  await probe.collection.drop()
  throw new Refusal(
    'This engine gives no snapshot, so a copy of an open town would not be of one moment. ' +
      'MongoDB gives one as a replica set.',
  )
}
