import type { ComponentType } from 'react'
import { actionShapes, type ActionShape } from '../api/actions.ts'
import { useOpenIn } from '../api/issues.ts'
import type { IssueAction } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import { useError, type ControlProps } from './control.ts'
import { Choice, Field, tied } from './Field.tsx'
import { CodeControl, DayControl, DaysControl, UnitControl } from './MoreControls.tsx'
import { HelperControl, HelpersControl, PersonControl } from './PersonControl.tsx'
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

const labels: Readonly<Partial<Record<IssueAction, 'progress' | 'result' | 'directions'>>> = {
  ISSUE_ACTION_ADD_PROGRESS: 'progress',
  ISSUE_ACTION_RESOLVE: 'result',
  ISSUE_ACTION_SETTLE_ESCALATED: 'result',
  ISSUE_ACTION_RECORD_TRANSFER_OUTCOME: 'result',
  ISSUE_ACTION_GIVE_BACK_ESCALATED: 'directions',
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

// What follows from the action itself is not asked.
const Nothing = () => null

const controls: Readonly<Record<NonNullable<ActionShape['asks']>, ComponentType<ControlProps>>> = {
  handler: PersonControl,
  receiver: PersonControl,
  taker: PersonControl,
  helpers: HelpersControl,
  helper: HelperControl,
  matter: MatterControl,
  review: DayControl,
  unit: UnitControl,
  mediation: Nothing,
  days: DaysControl,
  rejection: CodeControl,
  outcome: CodeControl,
  supervision: CodeControl,
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
