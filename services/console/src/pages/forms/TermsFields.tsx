import { useMe } from '../../api/me.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { useTerritories, useTerritoryName } from '../../parts/territory.ts'
import { TextInput } from '../../parts/TextInput.tsx'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { exportable } from '../exports/asking.ts'
import type { NewFields } from './new-form.ts'

interface Props {
  readonly fields: NewFields
  readonly wrongs: readonly string[]
  readonly change: (part: Partial<NewFields>) => void
}

const texts = [
  ['title', 'name', 'needName', 60],
  ['office', 'office', 'needOffice', 60],
  ['words', 'words', 'needWords', 200],
] as const

const Texts = ({ fields, wrongs, change }: Props) => {
  const { t } = useWords()
  return texts.map(([field, label, need, most]) => {
    const error = wrongs.includes(field) ? t(`forms.${need}`) : undefined
    return (
      <Field key={field} id={`form-${field}`} label={t(`forms.${label}`)} required error={error}>
        <TextInput
          value={fields[field]}
          maxLength={most}
          {...tied(`form-${field}`, error)}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      </Field>
    )
  })
}

const Why = ({ fields, wrongs, change }: Props) => {
  const { t } = useWords()
  const error = wrongs.includes('purpose') ? t('forms.needPurpose') : undefined
  return (
    <>
      <Field id="form-purpose" label={t('forms.purpose')} required error={error}>
        <Choice
          id="form-purpose"
          value={fields.purpose}
          placeholder={t('common.choose')}
          options={codeOptions('LOOK_PURPOSE_')}
          error={error}
          onChange={(purpose) => change({ purpose: purpose as NewFields['purpose'] })}
        />
      </Field>
      <Field id="form-basis" label={t('forms.basis')} required>
        <Choice
          id="form-basis"
          value={fields.lawfulBasis}
          options={codeOptions('LAWFUL_BASIS_')}
          onChange={(basis) => change({ lawfulBasis: basis as NewFields['lawfulBasis'] })}
        />
      </Field>
    </>
  )
}

const WhereAndWhen = ({ fields, wrongs, change }: Props) => {
  const { t } = useWords()
  const offered = exportable(useTerritories(), useMe().data)
  const nameOf = useTerritoryName()
  const { territory: chosen } = fields
  // What a draft says is offered as it is, were it several territories or none of one's own.
  const isOther = chosen !== '' && offered.every(({ value }) => value !== chosen)
  const other = { value: chosen, label: chosen.split(' ').map(nameOf).join('、') }
  const error = {
    territory: wrongs.includes('territories') ? t('forms.needTerritory') : undefined,
    until: wrongs.includes('until') ? t('forms.needUntil') : undefined,
  }
  return (
    <>
      <Field id="form-territories" label={t('forms.territory')} required error={error.territory}>
        <Choice
          id="form-territories"
          value={fields.territory}
          placeholder={t('common.choose')}
          options={isOther ? [other, ...offered] : offered}
          error={error.territory}
          onChange={(territory) => change({ territory })}
        />
      </Field>
      <Field id="form-until" label={t('forms.until')} required error={error.until}>
        <TextInput
          type="date"
          value={fields.until}
          {...tied('form-until', error.until)}
          onChange={(event) => change({ until: event.target.value })}
        />
      </Field>
    </>
  )
}

const conditions = [
  ['kind', 'anyKind', 'RESIDENT_KIND_', 'EXPORT_FIELD_KIND'],
  ['residenceStatus', 'anyStatus', 'RESIDENCE_STATUS_', 'EXPORT_FIELD_RESIDENCE_STATUS'],
] as const

const About = ({ fields, change }: Props) => {
  const { t, code } = useWords()
  return (
    <fieldset className="form-about">
      <legend>{t('forms.about')}</legend>
      <p className="quiet">{t('forms.aboutHint')}</p>
      <div className="fields">
        {conditions.map(([field, any, prefix, label]) => (
          <Field key={field} id={`form-${field}`} label={code(label)}>
            <Choice
              id={`form-${field}`}
              value={fields[field]}
              placeholder={t(`forms.${any}`)}
              options={codeOptions(prefix)}
              onChange={(value) => change({ [field]: value })}
            />
          </Field>
        ))}
        {(['ageFrom', 'ageTo'] as const).map((field) => (
          <Field key={field} id={`form-${field}`} label={t(`forms.${field}`)}>
            <TextInput
              value={fields[field]}
              inputMode="numeric"
              maxLength={3}
              {...tied(`form-${field}`)}
              onChange={(event) => change({ [field]: event.target.value.replaceAll(/\D/g, '') })}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  )
}

/** What a form says beside its columns: who wants to know what for, of whom, where and until when. */
export const TermsFields = (props: Props) => {
  const { t } = useWords()
  return (
    <section className="card" aria-labelledby="form-terms">
      <h2 id="form-terms">{t('forms.terms')}</h2>
      <Texts {...props} />
      <div className="fields">
        <Why {...props} />
        <WhereAndWhen {...props} />
      </div>
      <About {...props} />
    </section>
  )
}
