import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { may, useMe } from '../../api/me.ts'
import type { Person, Role } from '../../api/model.ts'
import { usePeople } from '../../api/people.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import './accounts.css'
import { Manage } from './Manage.tsx'
import { NewAccount } from './NewAccount.tsx'

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

const Table = ({ people }: { readonly people: readonly Person[] }) => {
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

const matches = (person: Person, words: string): boolean =>
  `${person.displayName} ${person.username}`.toLowerCase().includes(words.trim().toLowerCase())

/** Accounts and posts in the caller's territory. */
export const Accounts = () => {
  const { t, code } = useWords()
  const [params, setParams] = useSearchParams()
  const [words, setWords] = useState('')
  const role = (params.get('role') ?? undefined) as Role | undefined
  const query = usePeople(role, params.get('page') ?? undefined)
  const manages = may(useMe().data, 'people.manage')
  const roles = codesOf('ROLE_').map((value) => ({ value, label: code(value) }))
  return (
    <>
      <h1>{t('accounts.title')}</h1>
      {manages ? <NewAccount /> : null}
      <div className="account-filters">
        <TextInput
          type="search"
          data-search
          value={words}
          placeholder={t('accounts.search')}
          aria-label={t('accounts.search')}
          onChange={(event) => setWords(event.target.value)}
        />
        <Field id="accounts-role" label={t('accounts.role')} required>
          <Choice
            id="accounts-role"
            value={role ?? ''}
            options={roles}
            placeholder={t('common.all')}
            onChange={(value) => setParams(value === '' ? {} : { role: value })}
          />
        </Field>
      </div>
      <Loaded query={query}>
        {(data) => {
          const people = (data.people ?? []).filter((person) => matches(person, words))
          if (people.length === 0) return <Empty why={t('accounts.empty')} />
          return (
            <>
              <Table people={people} />
              {data.nextPageToken ? (
                <p>
                  <Link
                    to={`?${new URLSearchParams({ ...(role ? { role } : {}), page: data.nextPageToken }).toString()}`}
                  >
                    {t('common.next')}
                  </Link>
                </p>
              ) : null}
            </>
          )
        }}
      </Loaded>
    </>
  )
}
