import { useState } from 'react'
import { Link } from 'react-router'
import { useFindGrid } from '../../api/grids.ts'
import { useSimilar } from '../../api/issues.ts'
import type { IssueCategory, IssueChannel, IssueUrgency } from '../../api/model.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { StateTag } from '../../parts/StateTag.tsx'
import { TextArea, TextInput } from '../../parts/TextInput.tsx'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { suggestCategory, type RegisterFields } from './form.ts'

/** Open matters of the same kind nearby: perhaps it is registered already. */
export const Similar = ({
  choice,
  category,
  title,
}: Pick<RegisterFields, 'choice' | 'category' | 'title'>) => {
  const { t } = useWords()
  const kind = category === '' ? suggestCategory(title) : category
  const { data: found } = useFindGrid(choice)
  const { buildingCode, ...elsewhere } = choice
  const inGrid = found?.grid === undefined ? {} : { gridCode: found.grid.gridCode }
  const near = useSimilar(kind, buildingCode ? inGrid : elsewhere).data ?? []
  const asked = near.map(({ issue }) => issue?.issueId ?? '').join()
  const [different, setDifferent] = useState('')
  if (near.length === 0 || different === asked) return null
  return (
    <aside className="similar" aria-label={t('register.similar')}>
      <p className="quiet">{t('register.similar')}</p>
      <ul>
        {near.map(({ issue, metres }) => (
          <li key={issue?.issueId}>
            {issue?.title} <StateTag status={issue?.status} />{' '}
            {metres > 0 ? <span className="quiet">{t('register.metres', { count: metres })}</span> : null}{' '}
            <Link to={`/matters/${issue?.issueId ?? ''}`}>{t('register.sameMatter')}</Link>
          </li>
        ))}
      </ul>
      <button type="button" className="plain" onClick={() => setDifferent(asked)}>
        {t('register.different')}
      </button>
    </aside>
  )
}

interface PartProps {
  readonly fields: RegisterFields
  readonly change: (part: Partial<RegisterFields>) => void
  readonly wrong: (name: 'title' | 'category') => string | undefined
}

/** What happened, in a line and in detail. */
export const What = ({ fields, change, wrong }: PartProps) => {
  const { t } = useWords()
  return (
    <>
      <Field
        id="register-title"
        label={t('register.what')}
        required
        hint={t('register.whatHint')}
        error={wrong('title')}
      >
        <TextInput
          value={fields.title}
          maxLength={80}
          {...tied('register-title', wrong('title'))}
          onChange={(event) => change({ title: event.target.value })}
        />
      </Field>
      <Field id="register-description" label={t('register.more')}>
        <TextArea
          value={fields.description}
          maxLength={2000}
          {...tied('register-description')}
          onChange={(event) => change({ description: event.target.value })}
        />
      </Field>
    </>
  )
}

const Category = ({ fields, change, wrong }: PartProps) => {
  const { t, code } = useWords()
  const suggested = suggestCategory(fields.title)
  return (
    <Field
      id="register-category"
      label={t('register.category')}
      required
      error={wrong('category')}
      {...(suggested && fields.category === ''
        ? { hint: `${t('common.label', { name: t('register.suggested') })}${code(suggested)}` }
        : {})}
    >
      <Choice
        id="register-category"
        value={fields.category || suggested || ''}
        options={codeOptions('ISSUE_CATEGORY_')}
        placeholder={t('common.choose')}
        error={wrong('category')}
        onChange={(value) => change({ category: value as IssueCategory })}
      />
    </Field>
  )
}

const UrgencyAndChannel = ({ fields, change }: Pick<PartProps, 'fields' | 'change'>) => {
  const { t } = useWords()
  return (
    <div className="pair">
      <Field id="register-urgency" label={t('register.urgency')} required>
        <Choice
          id="register-urgency"
          value={fields.urgency}
          options={codeOptions('ISSUE_URGENCY_')}
          onChange={(value) => change({ urgency: value as IssueUrgency })}
        />
      </Field>
      <Field id="register-channel" label={t('register.channel')} required>
        <Choice
          id="register-channel"
          value={fields.channel}
          options={codeOptions('ISSUE_CHANNEL_')}
          onChange={(value) => change({ channel: value as IssueChannel })}
        />
      </Field>
    </div>
  )
}

/** The kind of matter; the category is suggested from the words. */
export const Kind = ({ fields, change, wrong, resident }: PartProps & { readonly resident: boolean }) => (
  <>
    <Category fields={fields} change={change} wrong={wrong} />
    {resident ? null : <UrgencyAndChannel fields={fields} change={change} />}
  </>
)
