import { restoreCollection } from '@fengqiao/aggregate-store'
import { durably } from '@fengqiao/database'
import type { Collection, Db } from 'mongodb'
import { collectionsOf } from './stored.ts'

/** Stands in a database from before its first document until it is known to be whole, and says so from then on. */
interface RestoreMark {
  readonly _id: string
  readonly finished: boolean
  readonly since: Date
}

/** How a database stands to a copy that shall go into it. */
export type Standing = 'empty' | 'unfinished' | 'finished' | 'occupied'

const marksIn = (database: Db): Collection<RestoreMark> => database.collection(restoreCollection)

/** Use before a restore begins. What an unfinished one left may be cleared away: no service starts on it. */
export const standingOf = async (database: Db, copy: string): Promise<Standing> => {
  const names = await collectionsOf(database)
  if (names.length === 0) return 'empty'
  const marks = await marksIn(database).find({}).toArray()
  if (marks.some(({ finished }) => !finished)) return 'unfinished'
  return marks.some(({ _id }) => _id === copy) ? 'finished' : 'occupied'
}

/** From here on nobody takes the database for whole. */
export const beginMark = async (database: Db, copy: string): Promise<void> => {
  await database.dropDatabase()
  await marksIn(database).insertOne(
    { _id: copy, finished: false, since: new Date() },
    { writeConcern: durably },
  )
}

export const endMark = async (database: Db, copy: string): Promise<void> => {
  await marksIn(database).updateOne({ _id: copy }, { $set: { finished: true } }, { writeConcern: durably })
}
