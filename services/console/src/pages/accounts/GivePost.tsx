import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import type { Person, PostInput, Role } from '../../api/model.ts'
import { assignPost } from '../../api/people.ts'
import { Field } from '../../parts/Field.tsx'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TerritoryField } from '../../parts/TerritoryField.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { heldBy } from './held.ts'
import { RoleChoice } from './RoleChoice.tsx'

const controlOf = (field: string): string => (field.endsWith('territory') ? 'post-territory' : 'post-role')

const useGiving = (person: Person) => {
  const [role, setRole] = useState<Role | ''>('')
  const [territory, setTerritory] = useState(heldBy(person)[0]?.territory ?? '')
  const command = useCommand({
    send: (post: PostInput, key) => assignPost(person, post, key),
    touches: [['people'], ['staff']],
    onDone: () => setRole(''),
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (role === '') document.getElementById('post-role')?.focus()
    else command.submit({ role, territory })
  }
  return { role, setRole, territory, setTerritory, command, submit }
}

/** Gives one more post. */
export const GivePost = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const { role, setRole, territory, setTerritory, command, submit } = useGiving(person)
  return (
    <form
      className="card"
      onSubmit={submit}
      onKeyDown={sendsOnCtrlEnter}
      aria-label={t('accounts.assign')}
      noValidate
    >
      <h2>{t('accounts.assign')}</h2>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={controlOf} /> : null}
      <div className="account-fields">
        <Field id="post-role" label={t('accounts.role')} required>
          <RoleChoice id="post-role" value={role} onChange={setRole} />
        </Field>
        <TerritoryField id="post-territory" value={territory} onChange={setTerritory} />
      </div>
      <div className="buttons">
        <Button type="primary" htmlType="submit">
          {t(command.pending ? 'common.sending' : 'accounts.give')}
        </Button>
        <span role="status">{command.answer && role === '' ? `✓ ${t('accounts.given')}` : ''}</span>
      </div>
    </form>
  )
}
