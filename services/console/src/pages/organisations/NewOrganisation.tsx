import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { Link } from 'react-router'
import { registerOrganisation, touchedByOrganisations } from '../../api/organisations.ts'
import type { OrganisationNoCode } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { HomeFields } from '../people/HomeFields.tsx'
import { OrganisationControls } from './Controls.tsx'
import { nothingGiven, registrationOf, wrongInNew, type OrganisationFields } from './form.ts'

interface Props {
  readonly buildingCode: string
}

const id = 'organisation'
const words = { name: 'needName', creditCode: 'needCode', buildingCode: 'needBuilding' } as const

const useNew = ({ buildingCode }: Props) => {
  const [fields, setFields] = useState<OrganisationFields>({ ...nothingGiven, buildingCode })
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: (form: OrganisationFields, key) => registerOrganisation(registrationOf(form), key),
    touches: touchedByOrganisations,
    onDone: () => {
      setTried(false)
      setFields((before) => ({ ...nothingGiven, buildingCode: before.buildingCode }))
    },
  })
  const wrongs = wrongInNew(fields)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (wrongs[0] === undefined) command.submit(fields)
    else document.getElementById(`${id}-${wrongs[0]}`)?.focus()
  }
  const change = (part: Partial<OrganisationFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, command, submit, wrongs: tried ? wrongs : [] }
}

interface NoCodeProps {
  readonly value: OrganisationNoCode | ''
  readonly onChange: (noCode: OrganisationNoCode | '') => void
}

/** Why there is no code, where there is none. */
const NoCode = ({ value, onChange }: NoCodeProps) => {
  const { t } = useWords()
  return (
    <Field id={`${id}-noCode`} label={t('organisations.noCode')} hint={t('organisations.noCodeHint')}>
      <Choice
        id={`${id}-noCode`}
        value={value}
        placeholder={t('organisations.hasCode')}
        options={codeOptions('ORGANISATION_NO_CODE_')}
        onChange={(chosen) => onChange(chosen as OrganisationNoCode | '')}
      />
    </Field>
  )
}

const Form = (props: Props) => {
  const { t } = useWords()
  const { fields, change, command, submit, wrongs } = useNew(props)
  const error = (name: keyof typeof words): string | undefined =>
    wrongs.includes(name) ? t(`organisations.${words[name]}`) : undefined
  return (
    <form onSubmit={submit} onKeyDown={sendsOnCtrlEnter} noValidate aria-label={t('organisations.register')}>
      {command.problem ? (
        <ProblemNote problem={command.problem} controlOf={(field) => `${id}-${field}`} />
      ) : null}
      {command.answer ? (
        <p className="note" role="status">
          ✓ {t('organisations.done')}{' '}
          <Link to={`/organisations/${command.answer.id}`}>{t('organisations.open')}</Link>
        </p>
      ) : null}
      <HomeFields
        {...{ id, change, buildingCode: fields.buildingCode, roomCode: fields.roomCode }}
        label={t('person.building')}
        error={error('buildingCode')}
      />
      <NoCode value={fields.noCode} onChange={(noCode) => change({ noCode, creditCode: '' })} />
      <OrganisationControls
        id={id}
        fields={fields}
        error={error}
        change={change}
        codeNeeded={fields.noCode === ''}
      />
      <Button type="primary" htmlType="submit">
        {t(command.pending ? 'common.sending' : 'organisations.register')}
      </Button>
    </form>
  )
}

/** The form behind its name: the page is for finding first. Nothing of it is kept as a draft. */
export const NewOrganisation = (props: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('organisations.register')}</summary>
      {open ? <Form {...props} /> : null}
    </details>
  )
}
