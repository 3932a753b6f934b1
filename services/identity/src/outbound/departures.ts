import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing, isDuplicate } from '@fengqiao/database'
import type { Departure, Departures } from '../ports.ts'

interface Kept {
  readonly _id: 'administration'
  /** Counts departures, so that each is entered after the ones it was decided on and no other. */
  readonly turn: number
  readonly departures: readonly Departure[]
}

const mostKept = 200

/** In which order administrators go: one document, one conditional write. */
export const departuresIn = (store: StoreConnection): Departures => {
  const kept = store.collection<Kept>('departures')
  return hearing<Departures>({
    read: async () => {
      const found = await kept.findOne({ _id: 'administration' })
      return { turn: found?.turn ?? 0, departures: found?.departures ?? [] }
    },
    add: async ({ turn, departures }, departure) => {
      const others = departures.filter(({ personId }) => personId !== departure.personId)
      const entered = { turn: turn + 1, departures: [departure, ...others].slice(0, mostKept) }
      try {
        const before = { _id: 'administration', turn } as const
        const { matchedCount, upsertedCount } = await kept.updateOne(
          before,
          { $set: entered },
          { upsert: turn === 0 },
        )
        return matchedCount + upsertedCount === 1
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
  })
}
