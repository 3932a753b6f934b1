import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing, isDuplicate } from '@fengqiao/database'
import type { Turn, Turns } from '../domain/turn.ts'

interface TurnDocument extends Turn {
  readonly _id: string
  readonly worker: string
  readonly until: Date
}

const turnLasts = 30_000
const first = { position: 0, epoch: '' }

const turnsOf = (store: StoreConnection, collection: string) => store.collection<TurnDocument>(collection)

const takeTurn = async (
  turns: ReturnType<typeof turnsOf>,
  worker: string,
  now: Date,
): Promise<Turn | undefined> => {
  const until = new Date(now.getTime() + turnLasts)
  const mine = { $or: [{ worker }, { until: { $lt: now } }] }
  const taken = await turns.findOneAndUpdate(
    { _id: 'turn', ...mine },
    { $set: { worker, until } },
    { returnDocument: 'after' },
  )
  if (taken !== null) return { position: taken.position, epoch: taken.epoch }
  try {
    await turns.insertOne({ _id: 'turn', ...first, worker, until })
    return first
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return undefined
  }
}

/** How far an effect follows the journal, and who is at it, in a collection of its own. */
export const turnsIn = (
  store: StoreConnection,
  collection: 'duplicate_turns' | 'data_task_turns' | 'leader_turns' | 'letting_turns' | 'stay_turns',
): Turns => {
  const turns = turnsOf(store, collection)
  return hearing({
    takeTurn: (worker, now) => takeTurn(turns, worker, now),
    turn: async () => {
      const turn = await turns.findOne({ _id: 'turn' })
      return turn === null ? undefined : { position: turn.position, epoch: turn.epoch }
    },
    advance: async (worker, turn) => {
      await turns.updateOne({ _id: 'turn', worker }, { $set: turn })
    },
  })
}
