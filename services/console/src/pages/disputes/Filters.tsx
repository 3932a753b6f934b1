import { useDisputeCounts } from '../../api/disputes.ts'
import { useGrids } from '../../api/grids.ts'
import { FilterChips, FilterControls, ViewButtons, type Filter } from '../../parts/ListFilters.tsx'
import { useAddress } from '../../parts/use-address.ts'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { filterNames, readFilter, shorten, views } from './filter.ts'

/** The saved views with how many cases each holds. */
export const Views = () => {
  const { t } = useWords()
  const { params } = useAddress()
  const counts = useDisputeCounts()
  const present = readFilter(params).view
  return (
    <ViewButtons
      views={views.map(([view, name]) => ({
        ...{ value: shorten('view', view), label: t(`matters.${name}`), present: view === present },
        held: counts.data?.find((each) => each.view === view),
      }))}
    />
  )
}

const useFilters = (): readonly Filter[] => {
  const { t, code } = useWords()
  const grids = useGrids()
  const codes = (name: 'status' | 'type', prefix: string) =>
    codesOf(prefix).map((value) => ({ value: shorten(name, value), label: code(value) }))
  const options = {
    status: codes('status', 'DISPUTE_STATUS_'),
    type: codes('type', 'DISPUTE_TYPE_'),
    grid: (grids.data ?? []).map((grid) => ({ value: grid.gridCode, label: grid.name })),
  }
  return filterNames.map((name) => ({ name, label: t(`disputes.${name}`), options: options[name] }))
}

/** What the list can be narrowed by. */
export const Filters = () => <FilterControls filters={useFilters()} />

/** What the list is narrowed to now. */
export const Chips = () => <FilterChips filters={useFilters()} />
