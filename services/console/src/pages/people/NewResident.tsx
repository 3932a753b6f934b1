import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { Link } from 'react-router'
import { registerResident } from '../../api/residents.ts'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { HomeFields } from './HomeFields.tsx'
import {
  newcomer,
  registrationOf,
  residentControlOf,
  wrongInNew,
  type ResidentFields,
} from './resident-form.ts'
import { ResidentControls } from './ResidentControls.tsx'

interface Props {
  readonly buildingCode?: string
  readonly roomCode?: string
}

const id = 'resident'
const words = { name: 'needName', idNumber: 'needId', buildingCode: 'needBuilding' } as const

const useNewResident = (place: Props) => {
  const [fields, setFields] = useState<ResidentFields>({ ...newcomer, ...place })
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: (form: ResidentFields, key) => registerResident(registrationOf(form), key),
    touches: [['registry']],
    onDone: () => {
      setTried(false)
      setFields((before) => ({ ...newcomer, buildingCode: before.buildingCode, roomCode: before.roomCode }))
    },
  })
  const wrongs = wrongInNew(fields)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (wrongs[0] === undefined) command.submit(fields)
    else document.getElementById(`${id}-${wrongs[0]}`)?.focus()
  }
  const change = (part: Partial<ResidentFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, command, submit, wrongs: tried ? wrongs : [] }
}

const Done = ({ residentId }: { readonly residentId: string }) => {
  const { t } = useWords()
  return (
    <p className="note" role="status">
      ✓ {t('person.done')} <Link to={`/people/${residentId}`}>{t('person.openPerson')}</Link>
    </p>
  )
}

/** Registers a person; drafts keep nothing of it, because everything in it is personal. */
export const ResidentForm = (place: Props) => {
  const { t } = useWords()
  const { fields, change, command, submit, wrongs } = useNewResident(place)
  const error = (name: keyof typeof words): string | undefined =>
    wrongs.includes(name) ? t(`person.${words[name]}`) : undefined
  return (
    <form onSubmit={submit} onKeyDown={sendsOnCtrlEnter} noValidate aria-label={t('building.addResident')}>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={residentControlOf(id)} /> : null}
      {command.answer ? <Done residentId={command.answer.id} /> : null}
      <HomeFields
        {...{ id, change, buildingCode: fields.buildingCode, roomCode: fields.roomCode }}
        label={t('person.building')}
        error={error('buildingCode')}
      />
      <ResidentControls id={id} fields={fields} required error={error} change={change} />
      <Button type="primary" htmlType="submit">
        {t(command.pending ? 'common.sending' : 'building.addResident')}
      </Button>
    </form>
  )
}

/** The form behind its name, where a page is for finding first. */
export const NewResident = (place: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('building.addResident')}</summary>
      {open ? <ResidentForm {...place} /> : null}
    </details>
  )
}
