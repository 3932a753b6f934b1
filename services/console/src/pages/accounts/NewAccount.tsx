import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { useMe } from '../../api/me.ts'
import { createPerson } from '../../api/people.ts'
import { useDrafted } from '../../parts/draft.ts'
import { DraftNote } from '../../parts/DraftNote.tsx'
import { Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ShownOnce } from '../../parts/ShownOnce.tsx'
import { TerritoryField } from '../../parts/TerritoryField.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import { empty, kept, type Fields } from './new-account.ts'
import { RoleChoice } from './RoleChoice.tsx'

const controls: Readonly<Record<string, string>> = {
  username: 'account-username',
  displayName: 'account-name',
  posts: 'account-role',
}

const useAccountForm = () => {
  const me = useMe()
  const { fields, ...form } = useDrafted('fengqiao.draft.account', { empty, kept })
  const [opened, setOpened] = useState('')
  const territory = fields.territory ?? me.data?.townCode ?? ''
  const command = useCommand({
    send: ({ username, displayName, role }: Fields, key) =>
      createPerson({ username, displayName, posts: role === '' ? [] : [{ role, territory }] }, key),
    touches: [['people'], ['staff']],
    onDone: (_answer, { username }) => {
      setOpened(username)
      form.clear()
    },
  })
  return {
    fields: { ...fields, territory },
    form,
    command,
    opened,
  }
}

interface TextFieldProps {
  readonly id: string
  readonly name: 'username' | 'displayName'
  readonly hint?: string
  readonly fields: Fields
  readonly change: (part: Partial<Fields>) => void
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

interface ControlsProps {
  readonly fields: Fields & { readonly territory: string }
  readonly change: (part: Partial<Fields>) => void
}

const Controls = ({ fields, change }: ControlsProps) => {
  const { t } = useWords()
  const text = { fields, change }
  return (
    <div className="account-fields">
      <TextField {...text} name="displayName" id="account-name" />
      <TextField {...text} name="username" id="account-username" hint={t('accounts.usernameHint')} />
      <Field id="account-role" label={t('accounts.role')} required>
        <RoleChoice id="account-role" value={fields.role} onChange={(role) => change({ role })} />
      </Field>
      <TerritoryField
        id="account-territory"
        value={fields.territory}
        onChange={(territory) => change({ territory })}
      />
    </div>
  )
}

/** Opens an account; the first password is shown once, to hand over. */
export const NewAccount = () => {
  const { t } = useWords()
  const { fields, form, command, opened } = useAccountForm()
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    command.submit(fields)
  }
  return (
    <details className="card" open={form.found}>
      <summary>{t('accounts.add')}</summary>
      {command.answer ? (
        <ShownOnce
          secrets={[
            { name: t('accounts.username'), value: opened },
            { name: t('accounts.password'), value: command.answer.firstPassword },
          ]}
          hint={t('accounts.passwordHint')}
          onClose={command.reset}
        />
      ) : null}
      <form onSubmit={submit} onKeyDown={sendsOnCtrlEnter} noValidate aria-label={t('accounts.add')}>
        {command.problem ? (
          <ProblemNote
            problem={command.problem}
            controlOf={(field) => controls[field.split(/[.[]/)[0] ?? '']}
          />
        ) : null}
        <Controls fields={fields} change={form.change} />
        <div className="buttons">
          <Button type="primary" htmlType="submit">
            {t(command.pending ? 'common.sending' : 'accounts.create')}
          </Button>
          <DraftNote savedAt={form.savedAt} of="accounts" onDrop={form.clear} />
        </div>
      </form>
    </details>
  )
}
