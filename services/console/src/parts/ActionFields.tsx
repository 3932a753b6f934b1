import { actionShapes } from '../api/actions.ts'
import { useOpenIn } from '../api/issues.ts'
import type { Issue, IssueAction } from '../api/model.ts'
import { useStaffAt } from '../api/staff.ts'
import { TextArea } from './TextInput.tsx'
import { useWords } from '../words/index.ts'
import type { ActionFields, FieldWrongs } from './action-input.ts'
import { Choice, Field, tied } from './Field.tsx'
import { SatisfactionChoice } from './SatisfactionChoice.tsx'

/** What each control of an action's form is given. */
export interface ControlProps {
  readonly issue: Issue
  readonly action: IssueAction
  readonly fields: ActionFields
  readonly wrongs: FieldWrongs
  readonly change: (part: Partial<ActionFields>) => void
}

const useError = (wrongs: FieldWrongs, name: keyof ActionFields): string | undefined => {
  const { t } = useWords()
  const wrong = wrongs[name]
  return wrong === undefined ? undefined : t(`form.${wrong}`)
}

const PersonControl = ({ issue, action, fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const assigns = actionShapes[action]?.asks === 'handler'
  const staff = useStaffAt(issue.place?.gridCode?.slice(0, 12))
  const people = (staff.data ?? []).map((card) => ({
    value: card.personId ?? '',
    label: card.displayName ?? '',
  }))
  const id = 'action-person'
  const error = useError(wrongs, 'person')
  const toggle = (helper: string): void =>
    change({
      helpers: fields.helpers.includes(helper)
        ? fields.helpers.filter((each) => each !== helper)
        : [...fields.helpers, helper],
    })
  return (
    <>
      <Field
        id={id}
        label={t(assigns ? 'form.handler' : 'form.receiver')}
        required
        error={error}
        {...(staff.isSuccess && people.length === 0 ? { hint: t('form.noStaff') } : {})}
      >
        <Choice
          id={id}
          value={fields.person}
          options={people}
          placeholder={t('common.choose')}
          error={error}
          onChange={(person) => change({ person })}
        />
      </Field>
      {assigns && people.length > 1 ? (
        <details>
          <summary>{t('form.coHandlers')}</summary>
          {people
            .filter(({ value }) => value !== fields.person)
            .map(({ value, label }) => (
              <label key={value} className="check">
                <input
                  type="checkbox"
                  checked={fields.helpers.includes(value)}
                  onChange={() => toggle(value)}
                />{' '}
                {label}
              </label>
            ))}
        </details>
      ) : null}
    </>
  )
}

const MatterControl = ({ issue, fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const open = useOpenIn(issue.place?.gridCode)
  const error = useError(wrongs, 'matter')
  const options = (open.data ?? [])
    .filter((other) => other.issueId !== issue.issueId)
    .map((other) => ({ value: other.issueId ?? '', label: `${other.number ?? ''} ${other.title ?? ''}` }))
  return (
    <Field
      id="action-matter"
      label={t('form.into')}
      required
      error={error}
      {...(open.isSuccess && options.length === 0 ? { hint: t('form.noMatters') } : {})}
    >
      <Choice
        id="action-matter"
        value={fields.matter}
        options={options}
        placeholder={t('common.choose')}
        error={error}
        onChange={(matter) => change({ matter })}
      />
    </Field>
  )
}

const DayControl = ({ fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const error = useError(wrongs, 'day')
  return (
    <Field id="action-day" label={t('form.review')} required error={error}>
      <input
        type="date"
        className="choice"
        value={fields.day}
        {...tied('action-day', error)}
        onChange={(event) => change({ day: event.target.value })}
      />
    </Field>
  )
}

const labels: Readonly<Partial<Record<IssueAction, 'progress' | 'result' | 'reason'>>> = {
  ISSUE_ACTION_ADD_PROGRESS: 'progress',
  ISSUE_ACTION_RESOLVE: 'result',
}

const WordsControl = ({ action, fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const required = actionShapes[action]?.words === 'required'
  const error = useError(wrongs, 'words')
  const label = labels[action] ?? (required ? 'reason' : 'words')
  return (
    <Field id="action-words" label={t(`form.${label}`)} required={required} error={error}>
      <TextArea
        value={fields.words}
        maxLength={2000}
        {...tied('action-words', error)}
        onChange={(event) => change({ words: event.target.value })}
      />
    </Field>
  )
}

/** The controls that an action asks for, and no others. */
export const ActionControls = (props: ControlProps) => {
  const shape = actionShapes[props.action]
  const error = useError(props.wrongs, 'satisfaction')
  return (
    <>
      {shape?.asks === 'handler' || shape?.asks === 'receiver' ? <PersonControl {...props} /> : null}
      {shape?.asks === 'matter' ? <MatterControl {...props} /> : null}
      {shape?.asks === 'review' ? <DayControl {...props} /> : null}
      {shape?.asks === 'satisfaction' ? (
        <SatisfactionChoice
          value={props.fields.satisfaction}
          error={error}
          onChange={(satisfaction) => props.change({ satisfaction })}
        />
      ) : null}
      {shape?.words === 'none' ? null : <WordsControl {...props} />}
    </>
  )
}
