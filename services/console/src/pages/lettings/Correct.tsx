import { useState } from 'react'
import { correctLetting, touchedByLettings as touches } from '../../api/lettings.ts'
import type { LettingReason } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { LandlordControls, LetDays, UseChoice } from './Controls.tsx'
import { correctingOf, correctionOf, type CorrectFields } from './form.ts'
import type { StepProps } from './LettingSteps.tsx'

const useCorrecting = ({ letting, onDone }: StepProps) => {
  const [fields, setFields] = useState(() => correctingOf(letting))
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: (form: CorrectFields, key) => correctLetting(letting, correctionOf(letting, form), key),
    touches,
    onDone,
  })
  const submit = (): void => {
    setTried(true)
    if (fields.reason === '') document.getElementById('correct-reason')?.focus()
    else if (fields.from !== '') command.submit(fields)
  }
  const change = (part: Partial<CorrectFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, command, submit, isMissing: tried && fields.reason === '' }
}

interface ReasonProps {
  readonly value: LettingReason | ''
  readonly error: string | undefined
  readonly onChange: (reason: LettingReason | '') => void
}

const Reason = ({ value, error, onChange }: ReasonProps) => {
  const { t } = useWords()
  return (
    <Field id="correct-reason" label={t('lettings.reason')} required error={error}>
      <Choice
        id="correct-reason"
        value={value}
        placeholder={t('common.choose')}
        options={codeOptions('LETTING_REASON_')}
        error={error}
        onChange={(reason) => onChange(reason as LettingReason | '')}
      />
    </Field>
  )
}

/** Corrects who lets it, for what, or for how long: why, and what is another now. */
export const Correct = (props: StepProps) => {
  const { t } = useWords()
  const { fields, change, command, submit, isMissing } = useCorrecting(props)
  return (
    <Frame
      name={t('lettings.correct')}
      command={command}
      controlOf={(field) => `correct-${field.split('.').at(-1) ?? ''}`}
      onSubmit={submit}
      submit={t('person.save')}
    >
      <p className="quiet">{t('person.correctHint')}</p>
      <Reason
        value={fields.reason}
        error={isMissing ? t('lettings.needReason') : undefined}
        onChange={(reason) => change({ reason })}
      />
      <LandlordControls
        id="correct"
        fields={fields}
        required={false}
        error={() => undefined}
        change={change}
      />
      <UseChoice id="correct-use" value={fields.use} onChange={(use) => change({ use })} />
      <LetDays id="correct" fields={fields} change={change} />
    </Frame>
  )
}
