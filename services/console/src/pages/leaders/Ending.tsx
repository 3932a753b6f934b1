import Button from 'antd/es/button'
import { useState } from 'react'
import { endLeader, touchedByLeaders } from '../../api/leaders.ts'
import type { EndLeaderRequest, Leader, LeaderEnding } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { Day } from '../people/Moves.tsx'

interface Props {
  readonly leader: Leader
}

/** What somebody decides; the other endings come about by themselves. */
const endings: readonly LeaderEnding[] = [
  'LEADER_ENDING_OWN_WISH',
  'LEADER_ENDING_MOVED_HOUSE',
  'LEADER_ENDING_SUCCEEDED',
  'LEADER_ENDING_APPOINTED_WRONGLY',
]

const Form = ({ leader }: Props) => {
  const { t, code } = useWords()
  const [ending, setEnding] = useState<LeaderEnding>('LEADER_ENDING_OWN_WISH')
  const [until, setUntil] = useState(today())
  const command = useCommand({
    send: (body: EndLeaderRequest, key) => endLeader(leader, body, key),
    touches: touchedByLeaders,
  })
  const id = `end-${leader.buildingCode}-${leader.residentId}`
  const submit = (): void =>
    until === '' ? document.getElementById(`${id}-until`)?.focus() : command.submit({ ending, until })
  return (
    <Frame
      name={t('leaders.end')}
      command={command}
      controlOf={(field) => `${id}-${field}`}
      onSubmit={submit}
      submit={t('leaders.end')}
    >
      <Field id={`${id}-ending`} label={t('leaders.endingWhy')} required>
        <Choice
          id={`${id}-ending`}
          value={ending}
          options={endings.map((value) => ({ value, label: code(value) }))}
          onChange={(value) => setEnding(value as LeaderEnding)}
        />
      </Field>
      <Day id={`${id}-until`} label={t('leaders.until')} value={until} onChange={setUntil} />
    </Frame>
  )
}

/** Notes that somebody leads no longer, quiet until it is chosen. */
export const Ending = ({ leader }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <div className="buttons changes">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('leaders.end')}
        </Button>
      </div>
      {open ? <Form leader={leader} /> : null}
    </>
  )
}
