import { useState } from 'react'
import { appointLeader, touchedByLeaders } from '../../api/leaders.ts'
import type { ConsentForm, LeaderElsewhere, Resident } from '../../api/model.ts'
import { BuildingField } from '../../parts/BuildingField.tsx'
import { Choice, Field } from '../../parts/Field.tsx'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions, codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame, type ChangeProps } from '../people/ChangeFrame.tsx'
import { Day } from '../people/Moves.tsx'
import { appointmentOf, beginning, wrongIn, type AppointFields, type Wrong } from './form.ts'

const words = { buildingCode: 'needBuilding', form: 'needConsent', elsewhere: 'needElsewhere' } as const

const useAppointing = ({ resident, onDone }: ChangeProps) => {
  const home = resident.buildingCode
  const [fields, setFields] = useState(() => beginning(home, today()))
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: (form: AppointFields, key) =>
      appointLeader(form.buildingCode, appointmentOf(resident.residentId, form), key),
    touches: touchedByLeaders,
    onDone,
  })
  const wrongs = wrongIn(fields, home)
  const submit = (): void => {
    setTried(true)
    if (wrongs[0] === undefined) command.submit(fields)
    else document.getElementById(`appoint-${wrongs[0]}`)?.focus()
  }
  const change = (part: Partial<AppointFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, command, submit, wrongs: tried ? wrongs : [] }
}

interface ControlsProps {
  readonly fields: AppointFields
  readonly change: (part: Partial<AppointFields>) => void
  readonly error: (name: Wrong) => string | undefined
}

const Where = ({ fields, change, error, home }: ControlsProps & { readonly home: string }) => {
  const { t } = useWords()
  const { buildingCode, elsewhere } = fields
  return (
    <>
      <BuildingField
        id="appoint-buildingCode"
        label={t('leaders.building')}
        value={buildingCode}
        error={error('buildingCode')}
        onChange={(chosen) => change({ buildingCode: chosen, elsewhere: '' })}
      />
      {buildingCode === '' || buildingCode === home ? null : (
        <Field id="appoint-elsewhere" label={t('leaders.elsewhere')} required error={error('elsewhere')}>
          <Choice
            id="appoint-elsewhere"
            value={elsewhere}
            placeholder={t('common.choose')}
            options={codeOptions('LEADER_ELSEWHERE_')}
            error={error('elsewhere')}
            onChange={(value) => change({ elsewhere: value as LeaderElsewhere | '' })}
          />
        </Field>
      )}
    </>
  )
}

/** Nobody agrees to this for somebody else. */
const ownForms = (): readonly ConsentForm[] =>
  codesOf<ConsentForm>('CONSENT_FORM_').filter((form) => form !== 'CONSENT_FORM_GUARDIAN')

const Agreed = ({ fields, change, error }: ControlsProps) => {
  const { t, code } = useWords()
  const options = ownForms().map((value) => ({ value, label: code(value) }))
  return (
    <>
      <Field id="appoint-form" label={t('care.consent')} required error={error('form')}>
        <Choice
          id="appoint-form"
          value={fields.form}
          placeholder={t('common.choose')}
          options={options}
          error={error('form')}
          onChange={(value) => change({ form: value as ConsentForm | '' })}
        />
      </Field>
      <Day
        id="appoint-givenOn"
        label={t('care.givenOn')}
        value={fields.givenOn}
        onChange={(givenOn) => change({ givenOn })}
      />
      <Day
        id="appoint-from"
        label={t('leaders.from')}
        value={fields.from}
        onChange={(from) => change({ from })}
      />
    </>
  )
}

const Form = (props: ChangeProps) => {
  const { t } = useWords()
  const { fields, change, command, submit, wrongs } = useAppointing(props)
  const error = (name: Wrong): string | undefined =>
    wrongs.includes(name) ? t(`leaders.${words[name]}`) : undefined
  const controls = { fields, change, error }
  return (
    <Frame
      name={t('leaders.appoint')}
      command={command}
      controlOf={(field) => `appoint-${field.split('.').at(-1) ?? ''}`}
      onSubmit={submit}
      submit={t('leaders.appoint')}
    >
      <p className="quiet">{t('leaders.appointHint')}</p>
      <Where {...controls} home={props.resident.buildingCode} />
      <Agreed {...controls} />
    </Frame>
  )
}

/** Appoints a person who agreed, behind its name: it is rarely done. */
export const Appointing = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('leaders.appoint')}</summary>
      {open ? <Form resident={resident} onDone={() => setOpen(false)} /> : null}
    </details>
  )
}
