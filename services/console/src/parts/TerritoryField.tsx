import { useState } from 'react'
import { useWords } from '../words/index.ts'
import { Choice, Field, tied } from './Field.tsx'
import { useTerritories } from './territory.ts'
import { TextInput } from './TextInput.tsx'

interface Props {
  readonly id: string
  readonly label?: string
  readonly value: string
  readonly onChange: (code: string) => void
}

const other = 'other'

/** A territory by its name; one that is not entered yet by its code. */
export const TerritoryField = ({ id, label, value, onChange }: Props) => {
  const { t } = useWords()
  const territories = useTerritories()
  const [typed, setTyped] = useState(false)
  const choose = (code: string): void => {
    setTyped(code === other)
    onChange(code === other ? '' : code)
  }
  return (
    <>
      <Field id={id} label={label ?? t('territory.label')} required>
        <Choice
          id={id}
          value={typed ? other : value}
          placeholder={t('common.choose')}
          options={[...territories, { value: other, label: t('territory.other') }]}
          onChange={choose}
        />
      </Field>
      {typed ? (
        <Field id={`${id}-code`} label={t('territory.code')} required hint={t('territory.codeHint')}>
          <TextInput
            value={value}
            inputMode="numeric"
            autoComplete="off"
            {...tied(`${id}-code`)}
            onChange={(event) => onChange(event.target.value.trim())}
          />
        </Field>
      ) : null}
    </>
  )
}
