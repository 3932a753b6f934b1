import type { Kept } from './kept.ts'
import { moved, type AttachmentRecord } from './records.ts'

const batch = 100

/** The mark goes first: from now on no command can claim it, and whoever claimed it before is asked about. */
const mark = ({ records }: Kept, { _id, state, expires_at }: AttachmentRecord): Promise<boolean> =>
  state === 'removing' || state === 'gone'
    ? Promise.resolve(true)
    : moved(
        records,
        { _id, state, ...(expires_at === undefined ? {} : { expires_at }) },
        { $set: { state: 'removing' } },
      )

const keep = ({ records }: Kept, { _id }: AttachmentRecord): Promise<boolean> =>
  moved(
    records,
    { _id, state: 'removing' },
    { $set: { state: 'kept' }, $unset: { expires_at: '', uploaded_by: '', key: '' } },
  )

const remove = async ({ records, contents }: Kept, { _id, state }: AttachmentRecord): Promise<boolean> => {
  // A command that confirms just now comes first: then the file is kept and this finds nothing to do.
  const gone =
    state === 'gone' || (await moved(records, { _id, state: 'removing' }, { $set: { state: 'gone' } }))
  if (!gone) return false
  await contents.remove(_id)
  await records.deleteOne({ _id, state: 'gone' })
  return true
}

const settle = async (kept: Kept, record: AttachmentRecord): Promise<boolean> => {
  if (!(await mark(kept, record))) return false
  const { hold, state } = record
  const referred = state !== 'gone' && hold !== undefined && (await kept.refers(hold.id, record._id))
  if (referred) {
    await keep(kept, record)
    return false
  }
  return remove(kept, record)
}

/**
 * Removes what nobody refers to and whose time is over, whole or not, and answers how many. Any replica may sweep, and
 * one that died half-way is taken up where it stopped. A file that a command claimed in time is asked about at its
 * aggregate first.
 */
export const sweeping = (kept: Kept) => {
  return async (at: Date): Promise<number> => {
    const range = { $gt: new Date(0), $lte: at }
    const expired = await kept.records
      .find({ expires_at: range }, { sort: { expires_at: 1 }, limit: batch })
      .toArray()
    let removed = 0
    for (const record of expired) if (await settle(kept, record)) removed += 1
    return removed
  }
}
