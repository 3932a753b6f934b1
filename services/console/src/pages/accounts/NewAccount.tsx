import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { useMe } from '../../api/me.ts'
import { createPerson } from '../../api/people.ts'
import type { Role } from '../../api/model.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { TextInput } from '../../parts/TextInput.tsx'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

interface RoleProps {
  readonly id: string
  readonly value: string
  readonly onChange: (role: Role) => void
}

/** The choice of a role, by its public name. */
export const RoleChoice = ({ id, value, onChange }: RoleProps) => {
  const { t, code } = useWords()
  const options = codesOf('ROLE_').map((role) => ({ value: role, label: code(role) }))
  return (
    <Choice
      id={id}
      value={value}
      options={options}
      placeholder={t('common.choose')}
      onChange={(role) => onChange(role as Role)}
    />
  )
}

const controls: Readonly<Record<string, string>> = {
  username: 'account-username',
  displayName: 'account-name',
  posts: 'account-role',
}

const FirstPassword = ({
  password,
  onClose,
}: {
  readonly password: string
  readonly onClose: () => void
}) => {
  const { t } = useWords()
  return (
    <div className="note" role="status">
      <span>{t('accounts.password')}</span>
      <output className="number" aria-label={t('accounts.password')}>
        {password}
      </output>
      <Button onClick={onClose}>{t('common.close')}</Button>
    </div>
  )
}

const empty = { username: '', displayName: '', role: '' as Role | '', territory: '' }

const useAccountForm = () => {
  const me = useMe()
  const [fields, setFields] = useState(empty)
  const territory = fields.territory || me.data?.townCode || ''
  const command = useCommand({
    send: ({ username, displayName, role }: typeof empty, key) =>
      createPerson({ username, displayName, posts: role === '' ? [] : [{ role, territory }] }, key),
    touches: [['people'], ['staff']],
    onDone: () => setFields(empty),
  })
  return {
    fields: { ...fields, territory },
    change: (part: Partial<typeof empty>) => setFields({ ...fields, ...part }),
    command,
  }
}

interface TextFieldProps {
  readonly id: string
  readonly name: 'username' | 'displayName' | 'territory'
  readonly hint?: string
  readonly fields: typeof empty
  readonly change: (part: Partial<typeof empty>) => void
}

const TextField = ({ id, name, hint, fields, change }: TextFieldProps) => {
  const { t } = useWords()
  return (
    <Field id={id} label={t(`accounts.${name}`)} required {...(hint ? { hint } : {})}>
      <TextInput
        value={fields[name]}
        autoComplete="off"
        {...tied(id)}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </Field>
  )
}

/** Opens an account; the first password is shown once, to hand over. */
export const NewAccount = () => {
  const { t } = useWords()
  const { fields, change, command } = useAccountForm()
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    command.submit(fields)
  }
  const text = { fields, change }
  return (
    <details className="card">
      <summary>{t('accounts.add')}</summary>
      {command.answer ? (
        <FirstPassword password={command.answer.firstPassword} onClose={command.reset} />
      ) : null}
      <form onSubmit={submit} noValidate aria-label={t('accounts.add')}>
        {command.problem ? (
          <ProblemNote
            problem={command.problem}
            controlOf={(field) => controls[field.split(/[.[]/)[0] ?? '']}
          />
        ) : null}
        <div className="account-fields">
          <TextField {...text} name="displayName" id="account-name" />
          <TextField {...text} name="username" id="account-username" hint={t('accounts.usernameHint')} />
          <Field id="account-role" label={t('accounts.role')} required>
            <RoleChoice id="account-role" value={fields.role} onChange={(role) => change({ role })} />
          </Field>
          <TextField {...text} name="territory" id="account-territory" />
        </div>
        <Button type="primary" htmlType="submit">
          {command.pending ? t('common.sending') : t('accounts.create')}
        </Button>
      </form>
    </details>
  )
}
