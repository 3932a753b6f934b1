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
  let [counts, after] = [noHouseholds, '']
  await deps.householdRows.replace(found.id, everyRow, [])
  while (!isStopping()) {
    const groups = await deps.sheetMembers.groups(found.id, after, pageSize)
    if (groups.length === 0) break
    const { plans } = await planPage(deps, found, { groups, isLoaded: false })
    await deps.householdRows.add(
      found.id,
      plans.flatMap(({ left }) => left),
    )
    counts = countHouseholds(counts, plans)
    after = groups.at(-1)?.[0]?.group ?? after
  }
  return counts
}
