import { actionShapes } from '../api/actions.ts'
import { codesOf } from '../words/codes.ts'
import { useWords } from '../words/index.ts'
import type { ActionFields } from './action-input.ts'
import { useError, type ControlProps } from './control.ts'
import { Choice, Field, tied } from './Field.tsx'
import { TextInput } from './TextInput.tsx'

/** A day after today: when somebody looks again. */
export const DayControl = ({ fields, wrongs, change }: ControlProps) => {
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

/** How many working days more. */
export const DaysControl = ({ fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const error = useError(wrongs, 'days')
  return (
    <Field id="action-days" label={t('form.days')} required error={error}>
      <TextInput
        inputMode="numeric"
        value={fields.days}
        maxLength={2}
        {...tied('action-days', error)}
        onChange={(event) => change({ days: event.target.value })}
      />
    </Field>
  )
}

const asked = {
  rejection: { prefix: 'ISSUE_REJECTION_', label: 'rejection' },
  outcome: { prefix: 'ELSEWHERE_OUTCOME_', label: 'outcome' },
  supervision: { prefix: 'SUPERVISION_KIND_', label: 'supervision' },
} as const

/** One of the contract's codes: why, how it ended, how hard. */
export const CodeControl = ({ action, fields, wrongs, change }: ControlProps) => {
  const { t, code } = useWords()
  const error = useError(wrongs, 'code')
  const { prefix, label } = asked[actionShapes[action]?.asks as keyof typeof asked]
  const options = codesOf<Exclude<ActionFields['code'], ''>>(prefix)
  return (
    <Field id="action-code" label={t(`form.${label}`)} required error={error}>
      <Choice
        id="action-code"
        value={fields.code}
        options={options.map((value) => ({ value, label: code(value) }))}
        placeholder={t('common.choose')}
        error={error}
        onChange={(value) => change({ code: value as ActionFields['code'] })}
      />
    </Field>
  )
}

interface LineProps extends Pick<ControlProps, 'fields' | 'wrongs' | 'change'> {
  readonly name: 'unit' | 'unitCode' | 'reference'
  readonly most: number
}

const Line = ({ name, most, fields, wrongs, change }: LineProps) => {
  const { t } = useWords()
  const error = useError(wrongs, name)
  const id = `action-${name}`
  return (
    <Field id={id} label={t(`form.${name}`)} required={name === 'unit'} error={error}>
      <TextInput
        value={fields[name]}
        maxLength={most}
        {...tied(id, error)}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </Field>
  )
}

/** The unit outside that a matter is handed to, and when to ask what became of it. */
export const UnitControl = (props: ControlProps) => (
  <>
    <Line {...props} name="unit" most={80} />
    <Line {...props} name="unitCode" most={40} />
    <Line {...props} name="reference" most={60} />
    <DayControl {...props} />
  </>
)
