import { Field, tied } from '../../parts/Field.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import type { OrganisationFields } from './form.ts'

interface Props {
  readonly id: string
  readonly fields: OrganisationFields
  readonly error: (name: 'name' | 'creditCode') => string | undefined
  readonly change: (part: Partial<OrganisationFields>) => void
  /** A new one may say why it has no code; one that has none gets it by a correction. */
  readonly codeNeeded?: boolean
}

const needed = [
  ['creditCode', 'code', 24],
  ['name', 'name', 60],
] as const

const people = [
  ['representative', 'representative', 40],
  ['contactName', 'contact', 40],
  ['contactPhone', 'phone', 20],
] as const

/** The controls that a new organisation and a correction share. */
export const OrganisationControls = ({ id, fields, error, change, codeNeeded = true }: Props) => {
  const { t } = useWords()
  return (
    <div className="fields">
      {needed.map(([name, word, most]) => (
        <Field
          key={name}
          id={`${id}-${name}`}
          label={t(`organisations.${word}`)}
          required={name === 'name' || codeNeeded}
          error={error(name)}
          {...(name === 'creditCode' ? { hint: t('organisations.codeHint') } : {})}
        >
          <TextInput
            value={fields[name]}
            maxLength={most}
            autoComplete="off"
            {...tied(`${id}-${name}`, error(name))}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        </Field>
      ))}
      {people.map(([name, word, most]) => (
        <Field key={name} id={`${id}-${name}`} label={t(`organisations.${word}`)}>
          <TextInput
            value={fields[name]}
            maxLength={most}
            autoComplete="off"
            inputMode={name === 'contactPhone' ? 'tel' : 'text'}
            {...tied(`${id}-${name}`)}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        </Field>
      ))}
    </div>
  )
}
