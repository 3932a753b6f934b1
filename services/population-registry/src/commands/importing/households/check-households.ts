import type { Versioned } from '@fengqiao/domain-kit'
import type { Import } from '../../../domain/importing/import.ts'
import {
  countHouseholds,
  noHouseholds,
  type HouseholdCounts,
} from '../../../domain/importing/households/counts.ts'
import { everyRow } from '../../../domain/importing/left-rows.ts'
import type { Deps } from '../../../ports.ts'
import { planPage } from './plan-page.ts'

/** Goes over the households of a sheet that was read: what would become of each is counted, and shown where it is left. */
export const checkHouseholds = async (
  deps: Deps,
  found: Versioned<Import>,
  { pageSize, isStopping }: { readonly pageSize: number; readonly isStopping: () => boolean },
): Promise<HouseholdCounts> => {
  let counts = noHouseholds
  await deps.householdRows.replace(found.id, everyRow, [])
  for await (const groups of deps.sheetMembers.groups(found.id, '', pageSize)) {
    if (isStopping()) break
    const { plans } = await planPage(deps, found, { groups, isLoaded: false })
    await deps.householdRows.add(
      found.id,
      plans.flatMap(({ left }) => left),
    )
    counts = countHouseholds(counts, plans)
  }
  return counts
}
