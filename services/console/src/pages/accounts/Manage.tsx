import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import type { Person, Role } from '../../api/model.ts'
import { assignPost, setSuspended } from '../../api/people.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import { RoleChoice } from './NewAccount.tsx'

const touches = [['people'], ['staff']]

const Suspend = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const [asked, setAsked] = useState(false)
  const suspended = person.status === 'ACCOUNT_STATUS_SUSPENDED'
  const command = useCommand({
    send: (to: boolean, key) => setSuspended(person, to, key),
    touches,
    onDone: () => setAsked(false),
  })
  const note = command.problem ? <ProblemNote problem={command.problem} /> : null
  if (suspended)
    return (
      <>
        {note}
        <Button onClick={() => command.submit(false)}>{t('accounts.reinstate')}</Button>
      </>
    )
  if (!asked)
    return (
      <>
        {note}
        <Button danger onClick={() => setAsked(true)}>
          {t('accounts.suspend')}
        </Button>
      </>
    )
  return (
    <div className="buttons" role="alertdialog" aria-label={t('accounts.suspend')}>
      {note}
      <span>{t('accounts.suspendSure', { name: person.displayName })}</span>
      <Button type="primary" danger onClick={() => command.submit(true)}>
        {t('accounts.suspend')}
      </Button>
      <Button autoFocus onClick={() => setAsked(false)}>
        {t('common.cancel')}
      </Button>
    </div>
  )
}

const GivePost = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const [role, setRole] = useState<Role | ''>('')
  const [territory, setTerritory] = useState(person.posts?.[0]?.territory ?? '')
  const command = useCommand({
    send: (given: Role, key) => assignPost(person, { role: given, territory }, key),
    touches,
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (role !== '') command.submit(role)
  }
  const id = (name: string): string => `${name}-${person.personId}`
  return (
    <form className="account-post" onSubmit={submit} aria-label={t('accounts.assign')} noValidate>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Field id={id('role')} label={t('accounts.role')} required>
        <RoleChoice id={id('role')} value={role} onChange={setRole} />
      </Field>
      <Field id={id('territory')} label={t('accounts.territory')} required>
        <TextInput
          value={territory}
          {...tied(id('territory'))}
          onChange={(event) => setTerritory(event.target.value)}
        />
      </Field>
      <Button htmlType="submit">{t('accounts.give')}</Button>
    </form>
  )
}

/** What an administrator may do with one account. */
export const Manage = ({ person }: { readonly person: Person }) => (
  <div className="account-manage">
    <GivePost person={person} />
    <Suspend person={person} />
  </div>
)
