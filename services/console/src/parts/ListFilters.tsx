import Button from 'antd/es/button'
import { useRef } from 'react'
import { useWords } from '../words/index.ts'
import { Choice, Field } from './Field.tsx'
import { useAddress } from './use-address.ts'

/** One thing that a list can be narrowed by, its choices as they stand in the address and in words. */
export interface Filter {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** A saved view, as it stands in the address and in words, with how many it holds once that is known. */
export interface View {
  readonly value: string
  readonly label: string
  readonly present: boolean
  readonly held?: { readonly count: number; readonly more: boolean } | undefined
}

/** The saved views with how many each holds. */
export const ViewButtons = ({ views }: { readonly views: readonly View[] }) => {
  const { t } = useWords()
  const { change } = useAddress()
  return (
    <div className="views" role="group" aria-label={t('matters.view')}>
      {views.map(({ value, label, present, held }) => (
        <button key={value} type="button" aria-pressed={present} onClick={() => change('view', value)}>
          {label} <span className="quiet held">{held ? `${held.count}${held.more ? '+' : ''}` : ''}</span>
        </button>
      ))}
    </div>
  )
}

interface Props {
  readonly filters: readonly Filter[]
}

const Controls = ({ form, filters }: Props & { readonly form: string }) => {
  const { t } = useWords()
  const { params, change } = useAddress()
  return (
    <div className="filters">
      {filters.map(({ name, label, options }) => (
        <Field key={name} id={`${form}-${name}`} label={label} required>
          <Choice
            id={`${form}-${name}`}
            value={params.get(name) ?? ''}
            options={options}
            placeholder={t('common.all')}
            onChange={(value) => change(name, value)}
          />
        </Field>
      ))}
    </div>
  )
}

/** The filters: in line on desks, a sheet on phones. */
export const FilterControls = ({ filters }: Props) => {
  const { t } = useWords()
  const sheet = useRef<HTMLDialogElement>(null)
  return (
    <>
      <div className="desk-only">
        <Controls form="filter" filters={filters} />
      </div>
      <Button className="phone-only" onClick={() => sheet.current?.showModal()}>
        {t('matters.filters')}
      </Button>
      <dialog ref={sheet} className="sheet phone-only" aria-label={t('matters.filters')}>
        <Controls form="sheet" filters={filters} />
        <Button type="primary" block onClick={() => sheet.current?.close()}>
          {t('matters.show')}
        </Button>
      </dialog>
    </>
  )
}

/** What the list is narrowed to now; each can be taken away, also one that came with a link. */
export const FilterChips = ({ filters }: Props) => {
  const { t } = useWords()
  const { params, change } = useAddress()
  const set = filters.flatMap(({ name, options }) => {
    const value = params.get(name)
    return value ? [{ name, words: options.find((one) => one.value === value)?.label ?? value }] : []
  })
  if (set.length === 0) return null
  return (
    <ul className="chips">
      {set.map(({ name, words }) => (
        <li key={name}>
          <button
            type="button"
            aria-label={t('common.removeFilter', { name: words })}
            onClick={() => change(name, '')}
          >
            {words} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
