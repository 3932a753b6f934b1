import Button from 'antd/es/button'
import { useRef } from 'react'
import { useSearchParams } from 'react-router'
import { useGrids } from '../../api/grids.ts'
import { useIssueCounts } from '../../api/issues.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { changed, filterNames, readFilter, shortCode, views } from './filter.ts'

const useChange = () => {
  const [params, setParams] = useSearchParams()
  return { params, change: (name: string, value: string) => setParams(changed(params, name, value)) }
}

/** The saved views with how many matters each holds. */
export const Views = () => {
  const { t } = useWords()
  const { params, change } = useChange()
  const counts = useIssueCounts()
  const present = readFilter(params).view
  return (
    <div className="views" role="group" aria-label={t('matters.view')}>
      {views.map(([view, name]) => {
        const count = counts.data?.find((each) => each.view === view)
        return (
          <button
            key={view}
            type="button"
            aria-pressed={view === present}
            onClick={() => change('view', shortCode.view(view))}
          >
            {t(`matters.${name}`)}{' '}
            {count ? <span className="quiet">{`${count.count}${count.more ? '+' : ''}`}</span> : null}
          </button>
        )
      })}
    </div>
  )
}

const Controls = () => {
  const { t, code } = useWords()
  const { params, change } = useChange()
  const grids = useGrids()
  const codes = (prefix: string, shorten: (value: string) => string) =>
    codesOf(prefix).map((value) => ({ value: shorten(value), label: code(value) }))
  const gridOptions = (grids.data ?? []).map((grid) => ({ value: grid.gridCode, label: grid.name }))
  const control = (
    name: (typeof filterNames)[number],
    options: readonly { value: string; label: string }[],
  ) => (
    <Field id={`filter-${name}`} label={t(`matters.${name}`)} required>
      <Choice
        id={`filter-${name}`}
        value={params.get(name) ?? ''}
        options={options}
        placeholder={t('common.all')}
        onChange={(value) => change(name, value)}
      />
    </Field>
  )
  return (
    <div className="filters">
      {control('status', codes('ISSUE_STATUS_', shortCode.status))}
      {control('category', codes('ISSUE_CATEGORY_', shortCode.category))}
      {control('grid', gridOptions)}
    </div>
  )
}

/** The filters: in line on desks, a sheet on phones. */
export const Filters = () => {
  const { t } = useWords()
  const sheet = useRef<HTMLDialogElement>(null)
  return (
    <>
      <div className="desk-only">
        <Controls />
      </div>
      <Button className="phone-only" onClick={() => sheet.current?.showModal()}>
        {t('matters.filters')}
      </Button>
      <dialog ref={sheet} className="sheet phone-only" aria-label={t('matters.filters')}>
        <Controls />
        <Button type="primary" block onClick={() => sheet.current?.close()}>
          {t('matters.show')}
        </Button>
      </dialog>
    </>
  )
}

/** What the list is narrowed to now; each can be taken away, also one that came with a link. */
export const Chips = () => {
  const { t, code } = useWords()
  const { params, change } = useChange()
  const grids = useGrids()
  const filter = readFilter(params)
  const gridName = grids.data?.find((grid) => grid.gridCode === filter.gridCode)?.name
  const names: Record<(typeof filterNames)[number], string | undefined> = {
    status: code(filter.status),
    category: code(filter.category),
    grid: filter.gridCode && (gridName ?? filter.gridCode),
  }
  const set = filterNames.filter((name) => params.get(name))
  if (set.length === 0) return null
  return (
    <ul className="chips">
      {set.map((name) => {
        const words = names[name] || (params.get(name) ?? '')
        return (
          <li key={name}>
            <button
              type="button"
              aria-label={t('common.removeFilter', { name: words })}
              onClick={() => change(name, '')}
            >
              {words} <span aria-hidden="true">×</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
