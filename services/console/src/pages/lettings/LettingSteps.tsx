import { useState } from 'react'
import { endLetting, recordCheck, touchedByLettings as touches } from '../../api/lettings.ts'
import type { Letting, LettingCheckOutcome, LettingEnding } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { Day } from '../people/Moves.tsx'
import { AnyDay } from './Controls.tsx'

/** What each form of a letting is given. */
export interface StepProps {
  readonly letting: Letting
  readonly onDone: () => void
}

interface CheckFields {
  readonly checkedOn: string
  readonly outcome: LettingCheckOutcome
  readonly mendBy: string
}

const clean = (): CheckFields => ({
  ...{ checkedOn: today(), outcome: 'LETTING_CHECK_OUTCOME_NO_DANGER', mendBy: '' },
})

const useChecking = ({ letting, onDone }: StepProps) => {
  const [fields, setFields] = useState(clean)
  const [tried, setTried] = useState(false)
  const isDanger = fields.outcome === 'LETTING_CHECK_OUTCOME_DANGER'
  const isMissing = isDanger && fields.mendBy === ''
  const command = useCommand({
    send: ({ mendBy, ...found }: CheckFields, key) =>
      recordCheck(letting, { ...found, ...(isDanger ? { mendBy } : {}) }, key),
    touches,
    onDone,
  })
  const submit = (): void => {
    setTried(true)
    if (isMissing) document.getElementById('check-mendBy')?.focus()
    else if (fields.checkedOn !== '') command.submit(fields)
  }
  const change = (part: Partial<CheckFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, command, submit, isDanger, isMissing: tried && isMissing }
}

type Checking = Pick<ReturnType<typeof useChecking>, 'fields' | 'change' | 'isDanger' | 'isMissing'>

const Found = ({ fields, change, isDanger, isMissing }: Checking) => {
  const { t } = useWords()
  return (
    <>
      <Field id="check-outcome" label={t('lettings.outcome')} required>
        <Choice
          id="check-outcome"
          value={fields.outcome}
          options={codeOptions('LETTING_CHECK_OUTCOME_')}
          onChange={(outcome) => change({ outcome: outcome as LettingCheckOutcome })}
        />
      </Field>
      {isDanger ? (
        <AnyDay
          id="check-mendBy"
          label={t('lettings.mendBy')}
          value={fields.mendBy}
          required
          error={isMissing ? t('lettings.needDay') : undefined}
          onChange={(mendBy) => change({ mendBy })}
        />
      ) : null}
    </>
  )
}

/** Somebody looked at the fire safety of the home. */
export const Check = (props: StepProps) => {
  const { t } = useWords()
  const { command, submit, ...checking } = useChecking(props)
  const { fields, change } = checking
  return (
    <Frame
      name={t('lettings.record')}
      command={command}
      controlOf={(field) => `check-${field}`}
      onSubmit={submit}
      submit={t('lettings.record')}
    >
      <Day
        id="check-checkedOn"
        label={t('lettings.checkedOn')}
        value={fields.checkedOn}
        onChange={(checkedOn) => change({ checkedOn })}
      />
      <Found {...checking} />
    </Frame>
  )
}

/** The room is let no longer. */
export const End = ({ letting, onDone }: StepProps) => {
  const { t } = useWords()
  const [ending, setEnding] = useState<LettingEnding>('LETTING_ENDING_NO_LONGER_LET')
  const [endedOn, setEndedOn] = useState(today())
  const command = useCommand({
    send: (day: string, key) => endLetting(letting, { endedOn: day, ending }, key),
    touches,
    onDone,
  })
  return (
    <Frame
      name={t('lettings.end')}
      command={command}
      controlOf={(field) => `end-${field}`}
      onSubmit={() => (endedOn === '' ? undefined : command.submit(endedOn))}
      submit={t('lettings.end')}
    >
      <p className="quiet">{t('lettings.endHint')}</p>
      <Field id="end-ending" label={t('lettings.reason')} required>
        <Choice
          id="end-ending"
          value={ending}
          options={codeOptions('LETTING_ENDING_')}
          onChange={(value) => setEnding(value as LettingEnding)}
        />
      </Field>
      <Day id="end-endedOn" label={t('lettings.lastDay')} value={endedOn} onChange={setEndedOn} />
    </Frame>
  )
}
