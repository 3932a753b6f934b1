import { useState } from 'react'
import type { Organisation, OrganisationEnding } from '../../api/model.ts'
import {
  closeOrganisation,
  correctOrganisation,
  moveOrganisation,
  reopenOrganisation,
  touchedByOrganisations as touches,
} from '../../api/organisations.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { HomeFields } from '../people/HomeFields.tsx'
import { Day } from '../people/Moves.tsx'
import { RoomChoice } from '../people/ResidentControls.tsx'
import { useMoving } from '../people/use-moving.ts'
import { OrganisationControls } from './Controls.tsx'
import { correctionOf, fieldsOf, type OrganisationFields } from './form.ts'

/** What each form that changes an organisation is given. */
export interface StepProps {
  readonly organisation: Organisation
  readonly onDone: () => void
}

/** Corrects what was entered. */
export const Correct = ({ organisation, onDone }: StepProps) => {
  const { t } = useWords()
  const [fields, setFields] = useState(fieldsOf(organisation))
  const change = (part: Partial<OrganisationFields>): void => setFields((before) => ({ ...before, ...part }))
  const command = useCommand({
    send: (form: OrganisationFields, key) =>
      correctOrganisation(organisation, correctionOf(organisation, form), key),
    touches,
    onDone,
  })
  return (
    <Frame
      name={t('organisations.correct')}
      command={command}
      controlOf={(field) => `correct-${field}`}
      onSubmit={() => command.submit(fields)}
      submit={t('person.save')}
    >
      <p className="quiet">{t('person.correctHint')}</p>
      <OrganisationControls
        id="correct"
        fields={fields}
        error={() => undefined}
        change={change}
        codeNeeded={organisation.creditCode !== ''}
      />
      <RoomChoice
        id="correct-roomCode"
        buildingCode={organisation.buildingCode}
        value={fields.roomCode}
        placeholder={t('person.unchanged')}
        onChange={(roomCode) => change({ roomCode })}
      />
    </Frame>
  )
}

/** Moves it within the town. */
export const Move = ({ organisation, onDone }: StepProps) => {
  const { t } = useWords()
  const { fields, change, command, submit } = useMoving({
    beside: {},
    send: (moved, key) => moveOrganisation(organisation, moved, key),
    ...{ touches, onDone },
  })
  return (
    <Frame
      name={t('organisations.move')}
      command={command}
      controlOf={(field) => `move-${field}`}
      onSubmit={submit}
      submit={t('organisations.move')}
    >
      <HomeFields
        {...{ id: 'move', change, buildingCode: fields.buildingCode, roomCode: fields.roomCode }}
        label={t('person.moveTo')}
      />
      <Day
        id="move-movedOn"
        label={t('organisations.day')}
        value={fields.movedOn}
        onChange={(movedOn) => change({ movedOn })}
      />
    </Frame>
  )
}

/** Records that it closed or left the town. */
export const Close = ({ organisation, onDone }: StepProps) => {
  const { t } = useWords()
  const [ending, setEnding] = useState<OrganisationEnding>('ORGANISATION_ENDING_CLOSED')
  const [endedOn, setEndedOn] = useState(today())
  const command = useCommand({
    send: (_: undefined, key) => closeOrganisation(organisation, { ending, endedOn }, key),
    touches,
    onDone,
  })
  return (
    <Frame
      name={t('organisations.close')}
      command={command}
      controlOf={(field) => `close-${field}`}
      onSubmit={() => (endedOn === '' ? undefined : command.submit(undefined))}
      submit={t('organisations.close')}
    >
      <p className="quiet">{t('organisations.closeHint')}</p>
      <Field id="close-ending" label={t('organisations.ending')} required>
        <Choice
          id="close-ending"
          value={ending}
          options={codeOptions('ORGANISATION_ENDING_')}
          onChange={(value) => setEnding(value as OrganisationEnding)}
        />
      </Field>
      <Day id="close-endedOn" label={t('organisations.day')} value={endedOn} onChange={setEndedOn} />
    </Frame>
  )
}

/** Records that it is open again. */
export const Reopen = ({ organisation, onDone }: StepProps) => {
  const { t } = useWords()
  const [reopenedOn, setReopenedOn] = useState(today())
  const command = useCommand({
    send: (day: string, key) => reopenOrganisation(organisation, day, key),
    touches,
    onDone,
  })
  return (
    <Frame
      name={t('organisations.reopen')}
      command={command}
      controlOf={(field) => `reopen-${field}`}
      onSubmit={() => (reopenedOn === '' ? undefined : command.submit(reopenedOn))}
      submit={t('organisations.reopen')}
    >
      <p className="quiet">{t('organisations.reopenHint')}</p>
      <Day
        id="reopen-reopenedOn"
        label={t('organisations.day')}
        value={reopenedOn}
        onChange={setReopenedOn}
      />
    </Frame>
  )
}
