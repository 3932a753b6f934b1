import type { ReporterKind } from '../../api/model.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import type { RegisterFields, RegisterWrong } from './form.ts'

interface Props {
  readonly fields: RegisterFields
  readonly resident: boolean
  readonly wrongs: readonly RegisterWrong[]
  readonly change: (part: Partial<RegisterFields>) => void
}

const kinds = (resident: boolean): readonly (readonly [ReporterKind, 'self' | 'contact' | 'anon'])[] =>
  resident
    ? [['REPORTER_KIND_ACCOUNT', 'self']]
    : [
        ['REPORTER_KIND_CONTACT', 'contact'],
        ['REPORTER_KIND_ANONYMOUS', 'anon'],
      ]

const KindChoice = ({ fields, resident, change }: Omit<Props, 'wrongs'>) => {
  const { t } = useWords()
  return (
    <div className="buttons">
      {kinds(resident).map(([kind, name]) => (
        <label key={kind} className="check">
          <input
            type="radio"
            name="reporter"
            checked={fields.reporterKind === kind}
            onChange={() => change({ reporterKind: kind })}
          />
          {t(`register.${name}`)}
        </label>
      ))}
    </div>
  )
}

const Contact = ({ fields, wrongs, change }: Omit<Props, 'resident'>) => {
  const { t } = useWords()
  const required = (name: RegisterWrong): string | undefined =>
    wrongs.includes(name) ? t('common.required') : undefined
  return (
    <div className="pair">
      <Field id="register-name" label={t('register.name')} required error={required('name')}>
        <TextInput
          value={fields.name}
          maxLength={40}
          autoComplete="off"
          {...tied('register-name', required('name'))}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Field>
      <Field id="register-phone" label={t('register.phone')} required error={required('phone')}>
        <TextInput
          value={fields.phone}
          maxLength={20}
          inputMode="tel"
          autoComplete="off"
          {...tied('register-phone', required('phone'))}
          onChange={(event) => change({ phone: event.target.value })}
        />
      </Field>
    </div>
  )
}

/** Who asks: a contact, nobody who wishes to be known, or the person at the screen. */
export const ReporterFields = ({ fields, resident, wrongs, change }: Props) => {
  const { t } = useWords()
  return (
    <fieldset className="who">
      <legend>{t('register.who')}</legend>
      <KindChoice fields={fields} resident={resident} change={change} />
      {fields.reporterKind === 'REPORTER_KIND_ANONYMOUS' ? (
        <p className="quiet">{t('register.anonHint')}</p>
      ) : null}
      {fields.reporterKind === 'REPORTER_KIND_CONTACT' ? (
        <Contact fields={fields} wrongs={wrongs} change={change} />
      ) : null}
    </fieldset>
  )
}
