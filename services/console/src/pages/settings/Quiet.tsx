import { Field, tied } from '../../parts/Field.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import type { SettingsForm } from './form.ts'
import { Check } from './GroupChoices.tsx'

interface Props {
  readonly form: SettingsForm
  readonly change: (part: Partial<SettingsForm>) => void
}

/** The hours in which no e-mail comes. */
export const Quiet = ({ form, change }: Props) => {
  const { t } = useWords()
  const time = (name: 'from' | 'to') => (
    <Field id={`settings-${name}`} label={t(`settings.${name}`)} required>
      <TextInput
        type="time"
        value={form[name]}
        onChange={(event) => change({ [name]: event.target.value })}
        {...tied(`settings-${name}`)}
      />
    </Field>
  )
  return (
    <div className="settings-quiet">
      <Check label={t('settings.quiet')} checked={form.quiet} onChange={(quiet) => change({ quiet })} />
      {form.quiet ? (
        <div className="settings-hours">
          {time('from')}
          {time('to')}
        </div>
      ) : null}
      <p className="quiet">{t('settings.quietHint')}</p>
    </div>
  )
}
