import { useGrids } from '../../api/grids.ts'
import { useIssueCounts } from '../../api/issues.ts'
import { FilterChips, FilterControls, ViewButtons, type Filter } from '../../parts/ListFilters.tsx'
import { useAddress } from '../../parts/use-address.ts'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { filterNames, readFilter, shortCode, views } from './filter.ts'

/** The saved views with how many matters each holds. */
export const Views = () => {
  const { t } = useWords()
  const { params } = useAddress()
  const counts = useIssueCounts()
  const present = readFilter(params).view
  return (
    <ViewButtons
      views={views.map(([view, name]) => ({
        ...{ value: shortCode.view(view), label: t(`matters.${name}`), present: view === present },
        held: counts.data?.find((each) => each.view === view),
      }))}
    />
  )
}

const useFilters = (): readonly Filter[] => {
  const { t, code } = useWords()
  const grids = useGrids()
  const codes = (prefix: string, shorten: (value: string) => string) =>
    codesOf(prefix).map((value) => ({ value: shorten(value), label: code(value) }))
  const options = {
    status: codes('ISSUE_STATUS_', shortCode.status),
    category: codes('ISSUE_CATEGORY_', shortCode.category),
    grid: (grids.data ?? []).map((grid) => ({ value: grid.gridCode, label: grid.name })),
  }
  return filterNames.map((name) => ({ name, label: t(`matters.${name}`), options: options[name] }))
}

/** What the list can be narrowed by. */
export const Filters = () => <FilterControls filters={useFilters()} />

/** What the list is narrowed to now. */
export const Chips = () => <FilterChips filters={useFilters()} />
