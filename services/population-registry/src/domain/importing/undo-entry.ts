import type { Act } from '../act.ts'
import { erase } from '../keep-resident.ts'
import type { Erased } from '../resident-events.ts'
import { isKnown, type Resident } from '../resident.ts'

/** Whether a record is still only what the import brought: nobody corrected, moved or linked it since. */
export const isUntouched = (resident: Resident, importId: string): boolean =>
  isKnown(resident) && resident.importId === importId

/** Takes a record off the register that an import entered; nothing where somebody has worked on it since. */
export const undoEntry = (
  resident: Resident,
  { importId, ...act }: Act & { readonly importId: string },
): readonly Erased[] =>
  isUntouched(resident, importId) ? erase(resident, { ...act, reason: 'IMPORT_UNDONE' }) : []
