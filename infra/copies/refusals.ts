import { Refusal } from '../local/progress.ts'

const unwritable = ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR']
/** MongoDB keeps the moment of a snapshot for five minutes unless it is told otherwise. */
const snapshotTooOld = 239

/** Why a copy could not be written, as far as whoever asked for it can mend it; anything else as it is. */
export const inWords = (folder: string, error: unknown): unknown => {
  const { code } = error as { readonly code?: unknown }
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Refusal(`The disk with ${folder} is full: nothing was kept of this copy.`, error)
  if (typeof code === 'string' && unwritable.includes(code))
    return new Refusal(`${folder} cannot be written: choose another place for the copy.`, error)
  if (code === snapshotTooOld)
    return new Refusal(
      'The copy took longer than MongoDB keeps a moment: raise minSnapshotHistoryWindowInSeconds.',
      error,
    )
  return error
}
