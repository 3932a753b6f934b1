import { useState } from 'react'
import type { CarePurpose, ConsentForm, Receipt } from '../../api/model.ts'
import { touchedByCare } from '../../api/care.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { beginning, wrongIn, type CareFields } from './form.ts'

interface Props {
  readonly id: string
  readonly name: string
  /** A new entry names its service; a renewal keeps it. */
  readonly isNew: boolean
  readonly send: (fields: CareFields, key: string) => Promise<Receipt>
  readonly onDone: () => void
}

interface ControlsProps {
  readonly id: string
  readonly fields: CareFields
  readonly error: (name: 'purpose' | 'reason' | 'until') => string | undefined
  readonly change: (part: Partial<CareFields>) => void
}

const useDecision = ({ id, isNew, send, onDone }: Props) => {
  const [fields, setFields] = useState(() => beginning(today()))
  const [tried, setTried] = useState(false)
  const command = useCommand({ send, touches: touchedByCare, onDone })
  const wrongs = wrongIn(fields, isNew)
  const submit = (): void => {
    setTried(true)
    if (wrongs[0] === undefined) command.submit(fields)
    else document.getElementById(`${id}-${wrongs[0]}`)?.focus()
  }
  const change = (part: Partial<CareFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, command, submit, wrongs: tried ? wrongs : [] }
}

const Purpose = ({ id, fields, error, change }: ControlsProps) => {
  const { t } = useWords()
  const wrong = error('purpose')
  return (
    <Field id={`${id}-purpose`} label={t('care.purpose')} required error={wrong}>
      <Choice
        id={`${id}-purpose`}
        value={fields.purpose}
        placeholder={t('common.choose')}
        options={codeOptions('CARE_PURPOSE_')}
        error={wrong}
        onChange={(value) => change({ purpose: value as CarePurpose | '' })}
      />
    </Field>
  )
}

const Why = ({ id, fields, error, change }: ControlsProps) => {
  const { t } = useWords()
  const wrong = error('reason')
  return (
    <Field id={`${id}-reason`} label={t('care.reason')} required hint={t('care.reasonHint')} error={wrong}>
      <TextInput
        value={fields.reason}
        maxLength={200}
        autoComplete="off"
        {...tied(`${id}-reason`, wrong)}
        onChange={(event) => change({ reason: event.target.value })}
      />
    </Field>
  )
}

const days = [
  ['from', 'from'],
  ['until', 'until'],
] as const

const Time = ({ id, fields, isNew, error, change }: ControlsProps & { readonly isNew: boolean }) => {
  const { t } = useWords()
  return days
    .filter(([name]) => isNew || name === 'until')
    .map(([name, word]) => {
      const wrong = name === 'until' ? error('until') : undefined
      return (
        <Field key={name} id={`${id}-${name}`} label={t(`care.${word}`)} required error={wrong}>
          <input
            type="date"
            className="choice"
            value={fields[name]}
            {...tied(`${id}-${name}`, wrong)}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        </Field>
      )
    })
}

const Agreed = ({ id, fields, change }: ControlsProps) => {
  const { t } = useWords()
  return (
    <>
      <Field id={`${id}-consent`} label={t('care.consent')} hint={t('care.consentHint')}>
        <Choice
          id={`${id}-consent`}
          value={fields.form}
          placeholder={t('care.noConsent')}
          options={codeOptions('CONSENT_FORM_')}
          onChange={(value) => change({ form: value as ConsentForm | '' })}
        />
      </Field>
      {fields.form === '' ? null : (
        <Field id={`${id}-givenOn`} label={t('care.givenOn')} required>
          <input
            type="date"
            className="choice"
            value={fields.givenOn}
            max={today()}
            {...tied(`${id}-givenOn`)}
            onChange={(event) => change({ givenOn: event.target.value })}
          />
        </Field>
      )}
    </>
  )
}

const needs = { purpose: 'needPurpose', reason: 'needReason', until: 'needUntil' } as const

/** A decision about care, new or that it goes on: what, why, until when, and how the person agreed. */
export const DecisionForm = (props: Props) => {
  const { t } = useWords()
  const { id, name, isNew } = props
  const { fields, change, command, submit, wrongs } = useDecision(props)
  const error = (field: keyof typeof needs): string | undefined =>
    wrongs.includes(field) ? t(`care.${needs[field]}`) : undefined
  const controls = { id, fields, error, change }
  return (
    <Frame
      name={name}
      command={command}
      controlOf={(field) => `${id}-${field.split('.').at(-1) ?? ''}`}
      onSubmit={submit}
      submit={name}
    >
      {isNew ? <Purpose {...controls} /> : null}
      <Why {...controls} />
      <Time {...controls} isNew={isNew} />
      <Agreed {...controls} />
    </Frame>
  )
}
