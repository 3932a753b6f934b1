import Button from 'antd/es/button'
import { useState } from 'react'
import type { Resident } from '../../api/model.ts'
import { correctResident } from '../../api/residents.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { Frame, type ChangeProps } from './ChangeFrame.tsx'
import { Move, MoveOut } from './Moves.tsx'
import { correctionOf, nothingGiven, residentControlOf, type ResidentFields } from './resident-form.ts'
import { ResidentControls, RoomChoice } from './ResidentControls.tsx'

interface WithoutPhoneProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

const WithoutPhone = ({ checked, onChange }: WithoutPhoneProps) => {
  const { t } = useWords()
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {t('person.withoutPhone')}
    </label>
  )
}

const Correct = ({ resident, onDone }: ChangeProps) => {
  const { t } = useWords()
  const [fields, setFields] = useState<ResidentFields>(nothingGiven)
  const change = (part: Partial<ResidentFields>): void => setFields((before) => ({ ...before, ...part }))
  const command = useCommand({
    send: (form: ResidentFields, key) => correctResident(resident, correctionOf(form), key),
    touches: [['registry']],
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
      <WithoutPhone checked={fields.withoutPhone} onChange={(withoutPhone) => change({ withoutPhone })} />
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
