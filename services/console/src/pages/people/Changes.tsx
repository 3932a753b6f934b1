import Button from 'antd/es/button'
import { useState, type ReactNode, type SubmitEvent } from 'react'
import type { ResidenceStatus, Resident } from '../../api/model.ts'
import { correctResident, moveResident, moveResidentOut } from '../../api/residents.ts'
import { BuildingField } from '../../parts/BuildingField.tsx'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { townDay } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { correctionOf, nothingGiven, residentControlOf, type ResidentFields } from './resident-form.ts'
import { ResidentControls, RoomChoice } from './ResidentControls.tsx'

interface Props {
  readonly resident: Resident
  readonly onDone: () => void
}

interface FrameProps {
  readonly name: string
  readonly command: Pick<ReturnType<typeof useCommand>, 'problem' | 'pending'>
  readonly controlOf: (field: string) => string
  readonly onSubmit: () => void
  readonly submit: string
  readonly children: ReactNode
}

const Frame = ({ name, command, controlOf, onSubmit, submit, children }: FrameProps) => {
  const { t } = useWords()
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form onSubmit={send} onKeyDown={sendsOnCtrlEnter} noValidate aria-label={name}>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={controlOf} /> : null}
      {children}
      <Button htmlType="submit">{command.pending ? t('common.sending') : submit}</Button>
    </form>
  )
}

const touches = [['registry']]

const Correct = ({ resident, onDone }: Props) => {
  const { t } = useWords()
  const [fields, setFields] = useState<ResidentFields>(nothingGiven)
  const change = (part: Partial<ResidentFields>): void => setFields((before) => ({ ...before, ...part }))
  const command = useCommand({
    send: (form: ResidentFields, key) => correctResident(resident, correctionOf(form), key),
    touches,
    onDone,
  })
  return (
    <Frame
      name={t('person.correct')}
      command={command}
      controlOf={residentControlOf('correct')}
      onSubmit={() => command.submit(fields)}
      submit={t('person.save')}
    >
      <p className="quiet">{t('person.correctHint')}</p>
      <ResidentControls
        id="correct"
        fields={fields}
        required={false}
        error={() => undefined}
        change={change}
      />
      <RoomChoice
        id="correct-roomCode"
        buildingCode={resident.buildingCode}
        value={fields.roomCode}
        placeholder={t('person.unchanged')}
        onChange={(roomCode) => change({ roomCode })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={fields.withoutPhone}
          onChange={(event) => change({ withoutPhone: event.target.checked })}
        />
        {t('person.withoutPhone')}
      </label>
    </Frame>
  )
}

const Day = ({ id, value, onChange }: { id: string; value: string; onChange: (day: string) => void }) => {
  const { t } = useWords()
  const error = value === '' ? t('person.needDay') : undefined
  return (
    <Field id={id} label={t('person.movedOn')} required error={error}>
      <input
        type="date"
        className="choice"
        value={value}
        max={townDay(Date.now())}
        {...tied(id, error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

const useMove = ({ resident, onDone }: Props) => {
  const [fields, setFields] = useState({
    buildingCode: '',
    roomCode: '',
    movedOn: townDay(Date.now()),
    residenceStatus: resident.residenceStatus ?? ('RESIDENCE_STATUS_BOTH' as ResidenceStatus),
  })
  const change = (part: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...part }))
  const command = useCommand({
    send: ({ roomCode, ...form }: typeof fields, key) =>
      moveResident(resident, { ...form, ...(roomCode === '' ? {} : { roomCode }) }, key),
    touches,
    onDone,
  })
  const submit = (): void =>
    fields.buildingCode === ''
      ? document.getElementById('move-buildingCode')?.focus()
      : command.submit(fields)
  return { fields, change, command, submit }
}

const Move = (props: Props) => {
  const { t, code } = useWords()
  const { fields, change, command, submit } = useMove(props)
  return (
    <Frame
      name={t('person.move')}
      command={command}
      controlOf={(field) => `move-${field}`}
      onSubmit={submit}
      submit={t('person.move')}
    >
      <BuildingField
        id="move-buildingCode"
        label={t('person.moveTo')}
        value={fields.buildingCode}
        onChange={(buildingCode) => change({ buildingCode, roomCode: '' })}
      />
      <RoomChoice
        id="move-roomCode"
        buildingCode={fields.buildingCode}
        value={fields.roomCode}
        placeholder={t('person.noRoom')}
        onChange={(roomCode) => change({ roomCode })}
      />
      <Day id="move-movedOn" value={fields.movedOn} onChange={(movedOn) => change({ movedOn })} />
      <Field id="move-residenceStatus" label={t('person.residence')} required>
        <Choice
          id="move-residenceStatus"
          value={fields.residenceStatus}
          options={codesOf('RESIDENCE_STATUS_').map((value) => ({ value, label: code(value) }))}
          onChange={(value) => change({ residenceStatus: value as ResidenceStatus })}
        />
      </Field>
    </Frame>
  )
}

const MoveOut = ({ resident, onDone }: Props) => {
  const { t } = useWords()
  const [movedOn, setMovedOn] = useState(townDay(Date.now()))
  const command = useCommand({
    send: (day: string, key) => moveResidentOut(resident, day, key),
    touches,
    onDone,
  })
  return (
    <Frame
      name={t('person.moveOut')}
      command={command}
      controlOf={(field) => `out-${field}`}
      onSubmit={() => (movedOn === '' ? undefined : command.submit(movedOn))}
      submit={t('person.moveOut')}
    >
      <p className="quiet">{t('person.moveOutHint')}</p>
      <Day id="out-movedOn" value={movedOn} onChange={setMovedOn} />
    </Frame>
  )
}

const forms = { correct: Correct, move: Move, moveOut: MoveOut } as const
type Name = keyof typeof forms

/** What may be changed of a person, quiet until one is chosen; its form opens in place. */
export const Changes = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useWords()
  const [open, setOpen] = useState<Name>()
  const [done, setDone] = useState(false)
  const present = resident.status === 'RESIDENT_STATUS_PRESENT'
  const names = (Object.keys(forms) as Name[]).filter((name) => present || name === 'move')
  const Form = open === undefined ? undefined : forms[open]
  const choose = (name: Name): void => {
    setDone(false)
    setOpen(name === open ? undefined : name)
  }
  return (
    <div className="card">
      <div className="buttons changes">
        {names.map((name) => (
          <Button key={name} aria-expanded={name === open} onClick={() => choose(name)}>
            {t(`person.${name}`)}
          </Button>
        ))}
      </div>
      {done ? <p role="status">✓ {t('person.done')}</p> : null}
      {Form ? (
        <Form
          resident={resident}
          onDone={() => {
            setOpen(undefined)
            setDone(true)
          }}
        />
      ) : null}
    </div>
  )
}
