import { useState } from 'react'
import { may, useMe } from '../../api/me.ts'
import type { Person } from '../../api/model.ts'
import { Moment } from '../../parts/Moment.tsx'
import { useWords } from '../../words/index.ts'
import { Manage } from './Manage.tsx'

const Posts = ({ person }: { readonly person: Person }) => {
  const { code } = useWords()
  const held = (person.posts ?? []).filter((post) => post.until === undefined)
  return (
    <>
      {held.map((post) => (
        <div key={`${post.role ?? ''}${post.territory}`}>
          {code(post.role)} <span className="quiet">{post.territory}</span>
        </div>
      ))}
    </>
  )
}

const Row = ({ person, manages }: { readonly person: Person; readonly manages: boolean }) => {
  const { t, code } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <tr>
        <td>
          <strong>{person.displayName}</strong> <span className="quiet">{person.username}</span>
        </td>
        <td>
          <Posts person={person} />
        </td>
        <td>{person.lastSignInAt ? <Moment at={person.lastSignInAt} /> : t('accounts.never')}</td>
        <td>{code(person.status)}</td>
        <td>
          {manages ? (
            <button
              type="button"
              className="plain"
              data-row
              aria-expanded={open}
              aria-label={t('accounts.manage', { name: person.displayName })}
              onClick={() => setOpen(!open)}
            >
              {t('accounts.actions')}
            </button>
          ) : null}
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={5}>
            <Manage person={person} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

/** Accounts with their posts; a row opens to what an administrator may do. */
export const AccountTable = ({ people }: { readonly people: readonly Person[] }) => {
  const { t } = useWords()
  const manages = may(useMe().data, 'people.manage')
  return (
    <div className="accounts-scroll">
      <table className="accounts">
        <thead>
          <tr>
            {(['person', 'posts', 'lastSeen', 'status', 'actions'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`accounts.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.personId} person={person} manages={manages} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
