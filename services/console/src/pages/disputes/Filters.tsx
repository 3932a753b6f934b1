import Button from 'antd/es/button'
import { useRef } from 'react'
import { useSearchParams } from 'react-router'
import { useDisputeCounts } from '../../api/disputes.ts'
import { useGrids } from '../../api/grids.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { changed } from '../matters/filter.ts'
import { filterNames, readFilter, shorten, views } from './filter.ts'

const useChange = () => {
  const [params, setParams] = useSearchParams()
  return { params, change: (name: string, value: string) => setParams(changed(params, name, value)) }
}

/** The saved views with how many cases each holds. */
export const Views = () => {
  const { t } = useWords()
  const { params, change } = useChange()
  const counts = useDisputeCounts()
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
            onClick={() => change('view', shorten('view', view))}
          >
            {t(`matters.${name}`)}{' '}
            {count ? <span className="quiet">{`${count.count}${count.more ? '+' : ''}`}</span> : null}
          </button>
        )
      })}
    </div>
  )
}

type Name = (typeof filterNames)[number]

// The choices of each filter: as they stand in the address, and in words.
const useOptions = () => {
  const { code } = useWords()
  const grids = useGrids()
  const codes = (name: 'status' | 'type', prefix: string) =>
    codesOf(prefix).map((value) => ({ value: shorten(name, value), label: code(value) }))
  return {
    status: codes('status', 'DISPUTE_STATUS_'),
    type: codes('type', 'DISPUTE_TYPE_'),
    grid: (grids.data ?? []).map((grid) => ({ value: grid.gridCode, label: grid.name })),
  }
}

const Controls = ({ form }: { readonly form: string }) => {
  const { t } = useWords()
  const { params, change } = useChange()
  const options = useOptions()
  const control = (name: Name) => (
    <Field key={name} id={`${form}-${name}`} label={t(`disputes.${name}`)} required>
      <Choice
        id={`${form}-${name}`}
        value={params.get(name) ?? ''}
        options={options[name]}
        placeholder={t('common.all')}
        onChange={(value) => change(name, value)}
      />
    </Field>
  )
  return <div className="filters">{filterNames.map(control)}</div>
}

/** The filters: in line on desks, a sheet on phones. */
export const Filters = () => {
  const { t } = useWords()
  const sheet = useRef<HTMLDialogElement>(null)
  return (
    <>
      <div className="desk-only">
        <Controls form="filter" />
      </div>
      <Button className="phone-only" onClick={() => sheet.current?.showModal()}>
        {t('matters.filters')}
      </Button>
      <dialog ref={sheet} className="sheet phone-only" aria-label={t('matters.filters')}>
        <Controls form="sheet" />
        <Button type="primary" block onClick={() => sheet.current?.close()}>
          {t('matters.show')}
        </Button>
      </dialog>
    </>
  )
}

/** What the list is narrowed to now; each can be taken away, also one that came with a link. */
export const Chips = () => {
  const { t } = useWords()
  const { params, change } = useChange()
  const options = useOptions()
  const set = filterNames.filter((name) => params.get(name))
  if (set.length === 0) return null
  const wordsOf = (name: Name): string =>
    options[name].find(({ value }) => value === params.get(name))?.label ?? params.get(name) ?? ''
  return (
    <ul className="chips">
      {set.map((name) => (
        <li key={name}>
          <button
            type="button"
            aria-label={t('common.removeFilter', { name: wordsOf(name) })}
            onClick={() => change(name, '')}
          >
            {wordsOf(name)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
