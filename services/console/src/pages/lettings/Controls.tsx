import type { LettingUse } from '../../api/model.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Day } from '../people/Moves.tsx'
import type { LandlordFields, LandlordWrong } from './form.ts'
import { WhoField } from './WhoField.tsx'

interface DayProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly required?: boolean
  readonly error?: string | undefined
  readonly onChange: (day: string) => void
}

/** A day that may lie ahead. */
export const AnyDay = ({ id, label, value, hint, required = false, error, onChange }: DayProps) => (
  <Field id={id} label={label} required={required} error={error} {...(hint === undefined ? {} : { hint })}>
    <input
      type="date"
      className="choice"
      value={value}
      {...tied(id, error)}
      onChange={(event) => onChange(event.target.value)}
    />
  </Field>
)

interface LetDaysProps {
  readonly id: string
  readonly fields: { readonly from: string; readonly until: string }
  readonly change: (part: { readonly from?: string; readonly until?: string }) => void
}

/** From when it is let, and until when where that was agreed. */
export const LetDays = ({ id, fields, change }: LetDaysProps) => {
  const { t } = useWords()
  return (
    <>
      <Day
        id={`${id}-from`}
        label={t('lettings.from')}
        value={fields.from}
        onChange={(from) => change({ from })}
      />
      <AnyDay
        id={`${id}-until`}
        label={t('lettings.until')}
        hint={t('lettings.untilHint')}
        value={fields.until}
        onChange={(until) => change({ until })}
      />
    </>
  )
}

interface UseProps {
  readonly id: string
  readonly value: LettingUse
  readonly onChange: (use: LettingUse) => void
}

/** What it is let for. */
export const UseChoice = ({ id, value, onChange }: UseProps) => {
  const { t } = useWords()
  return (
    <Field id={id} label={t('lettings.use')} required>
      <Choice
        id={id}
        value={value}
        options={codeOptions('LETTING_USE_')}
        onChange={(use) => onChange(use as LettingUse)}
      />
    </Field>
  )
}

interface LandlordProps {
  readonly id: string
  readonly fields: LandlordFields
  /** A correction may leave him as he is. */
  readonly required?: boolean
  readonly error: (name: LandlordWrong) => string | undefined
  readonly change: (part: Partial<LandlordFields>) => void
}

const texts = [
  ['name', 40],
  ['phone', 20],
] as const

const Outside = ({ id, fields, error, change }: Omit<LandlordProps, 'required'>) => {
  const { t } = useWords()
  return (
    <>
      <p className="quiet">{t('lettings.outsideHint')}</p>
      {texts.map(([name, most]) => (
        <Field key={name} id={`${id}-${name}`} label={t(`lettings.${name}`)} required error={error(name)}>
          <TextInput
            value={fields[name]}
            maxLength={most}
            autoComplete="off"
            inputMode={name === 'phone' ? 'tel' : 'text'}
            {...tied(`${id}-${name}`, error(name))}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        </Field>
      ))}
    </>
  )
}

/** Who lets it: one of the register, or name and telephone of one who is on neither. */
export const LandlordControls = (props: LandlordProps) => {
  const { t } = useWords()
  const { id, fields, error, change, required = true } = props
  const kinds = ['onRegister', 'outside'] as const
  return (
    <>
      <Field id={`${id}-kind`} label={t('lettings.whoLets')} required={required}>
        <Choice
          id={`${id}-kind`}
          value={fields.outside ? 'outside' : 'onRegister'}
          options={kinds.map((value) => ({ value, label: t(`lettings.${value}`) }))}
          onChange={(kind) => change({ outside: kind === 'outside', who: undefined, name: '', phone: '' })}
        />
      </Field>
      {fields.outside ? (
        <Outside {...{ id, fields, error, change }} />
      ) : (
        <WhoField
          id={`${id}-landlord`}
          label={t('lettings.landlord')}
          who={fields.who}
          required={required}
          error={error('landlord')}
          organisations
          onChange={(who) => change({ who })}
        />
      )}
    </>
  )
}
