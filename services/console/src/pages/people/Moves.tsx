import { useState } from 'react'
import type { ResidenceStatus } from '../../api/model.ts'
import { moveResident, moveResidentOut } from '../../api/residents.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame, type ChangeProps } from './ChangeFrame.tsx'
import { HomeFields } from './HomeFields.tsx'
import { useMoving } from './use-moving.ts'

const touches = [['registry']]

interface DayProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
}

/** The day on which something was so: today at the latest. */
export const Day = ({ id, label, value, onChange }: DayProps) => {
  const { t } = useWords()
  const error = value === '' ? t('person.needDay') : undefined
  return (
    <Field id={id} label={label} required error={error}>
      <input
        type="date"
        className="choice"
        value={value}
        max={today()}
        {...tied(id, error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

const Residence = ({ value, onChange }: { value: string; onChange: (status: ResidenceStatus) => void }) => {
  const { t } = useWords()
  return (
    <Field id="move-residenceStatus" label={t('person.residence')} required>
      <Choice
        id="move-residenceStatus"
        value={value}
        options={codeOptions('RESIDENCE_STATUS_')}
        onChange={(status) => onChange(status as ResidenceStatus)}
      />
    </Field>
  )
}

/** Moves a person within the town, or back into it. */
export const Move = ({ resident, onDone }: ChangeProps) => {
  const { t } = useWords()
  const { fields, change, command, submit } = useMoving({
    beside: { residenceStatus: resident.residenceStatus ?? ('RESIDENCE_STATUS_BOTH' as const) },
    send: (moved, key) => moveResident(resident, moved, key),
    ...{ touches, onDone },
  })
  return (
    <Frame
      name={t('person.move')}
      command={command}
      controlOf={(field) => `move-${field}`}
      onSubmit={submit}
      submit={t('person.move')}
    >
      <HomeFields
        {...{ id: 'move', change, buildingCode: fields.buildingCode, roomCode: fields.roomCode }}
        label={t('person.moveTo')}
      />
      <Day
        id="move-movedOn"
        label={t('person.movedOn')}
        value={fields.movedOn}
        onChange={(movedOn) => change({ movedOn })}
      />
      <Residence value={fields.residenceStatus} onChange={(residenceStatus) => change({ residenceStatus })} />
    </Frame>
  )
}

/** Records that a person has left the town. */
export const MoveOut = ({ resident, onDone }: ChangeProps) => {
  const { t } = useWords()
  const [movedOn, setMovedOn] = useState(today())
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
      <Day id="out-movedOn" label={t('person.movedOn')} value={movedOn} onChange={setMovedOn} />
    </Frame>
  )
}
