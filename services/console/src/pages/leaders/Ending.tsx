import Button from 'antd/es/button'
import { useState } from 'react'
import { choices } from '../../api/gen/choices.ts'
import { endLeader, touchedByLeaders } from '../../api/leaders.ts'
import type { EndLeaderRequest, Leader } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { optionsOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { Day } from '../people/Moves.tsx'

interface Props {
  readonly leader: Leader
}

const Form = ({ leader }: Props) => {
  const { t } = useWords()
  const [ending, setEnding] = useState<EndLeaderRequest['ending']>('LEADER_ENDING_OWN_WISH')
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
          options={optionsOf(choices.EndLeaderRequest.ending)}
          onChange={(value) => setEnding(value as typeof ending)}
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
