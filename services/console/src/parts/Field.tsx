import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly required?: boolean
  readonly hint?: string
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** A labelled control with its hint and what is wrong with it. The control takes `id` and `describedBy(id)`. */
export const Field = ({ id, label, required = false, hint, error, children }: Props) => {
  const { t } = useWords()
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>
        {label} {required ? null : <span className="quiet">{t('common.optionalMark')}</span>}
      </label>
      {children}
      {hint || error ? (
        <div id={`${id}-note`} className={error ? 'field-error' : 'quiet'}>
          {error ?? hint}
        </div>
      ) : null}
    </div>
  )
}

/** The attributes that tie a control to its field's note. */
export const tied = (id: string, error?: string) => ({
  id,
  'aria-describedby': `${id}-note`,
  ...(error === undefined ? {} : { 'aria-invalid': true as const }),
})

interface ChoiceProps {
  readonly id: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly error?: string | undefined
}

/** A choice by the system's own list: complete by keyboard, right on phones, light. */
export const Choice = ({ id, value, options, onChange, placeholder, error }: ChoiceProps) => (
  <select
    className="choice"
    value={value}
    onChange={(event) => onChange(event.target.value)}
    {...tied(id, error)}
  >
    {placeholder === undefined ? null : <option value="">{placeholder}</option>}
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
)
