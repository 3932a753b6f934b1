import type { ComponentType } from 'react'
import { actionShapes, type ActionShape } from '../api/actions.ts'
import { useOpenIn } from '../api/issues.ts'
import type { IssueAction } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import { useError, type ControlProps } from './control.ts'
import { Choice, Field, tied } from './Field.tsx'
import { PersonControl } from './PersonControl.tsx'
import { SatisfactionChoice } from './SatisfactionChoice.tsx'
import { TextArea } from './TextInput.tsx'

const MatterControl = ({ issue, fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const open = useOpenIn(issue.place?.gridCode)
  const error = useError(wrongs, 'matter')
  const options = (open.data ?? [])
    .filter((other) => other.issueId !== issue.issueId)
    .map((other) => ({ value: other.issueId, label: `${other.number} ${other.title}` }))
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

const SatisfactionControl = ({ fields, wrongs, change }: ControlProps) => (
  <SatisfactionChoice
    value={fields.satisfaction}
    error={useError(wrongs, 'satisfaction')}
    onChange={(satisfaction) => change({ satisfaction })}
  />
)

const controls: Readonly<Record<NonNullable<ActionShape['asks']>, ComponentType<ControlProps>>> = {
  handler: PersonControl,
  receiver: PersonControl,
  matter: MatterControl,
  review: DayControl,
  satisfaction: SatisfactionControl,
}

/** The controls that an action asks for, and no others. */
export const ActionControls = (props: ControlProps) => {
  const shape = actionShapes[props.action]
  const Asked = shape?.asks === undefined ? undefined : controls[shape.asks]
  return (
    <>
      {Asked === undefined ? null : <Asked {...props} />}
      {shape?.words === 'none' ? null : <WordsControl {...props} />}
    </>
  )
}
