import { Link } from 'react-router'
import type { Person } from '../../api/model.ts'
import { Moment } from '../../parts/Moment.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useWords } from '../../words/index.ts'
import { heldBy } from './held.ts'

const PostLines = ({ person }: { readonly person: Person }) => {
  const { t, code } = useWords()
  const placeOf = useTerritoryName()
  const held = heldBy(person)
  if (held.length === 0) return <span className="quiet">{t('accounts.noPosts')}</span>
  return held.map((post) => (
    <div key={`${post.role ?? ''}${post.territory}`}>
      {code(post.role)} <span className="quiet">{placeOf(post.territory)}</span>
    </div>
  ))
}

const Row = ({ person }: { readonly person: Person }) => {
  const { t, code } = useWords()
  const suspended = person.status === 'ACCOUNT_STATUS_SUSPENDED'
  return (
    <tr>
      <td>
        <Link to={`/accounts/${person.personId}`} data-row>
          {person.displayName}
        </Link>{' '}
        <span className="quiet">{person.username}</span>
      </td>
      <td>
        <PostLines person={person} />
      </td>
      <td>
        <span className="quiet phone-only">{t('accounts.lastSeen')} </span>
        {person.lastSignInAt ? <Moment at={person.lastSignInAt} /> : t('accounts.never')}
      </td>
      <td>
        {suspended ? (
          <span className="state state-dashed">❚❚ {code(person.status)}</span>
        ) : (
          code(person.status)
        )}
      </td>
    </tr>
  )
}

/** Accounts with their posts; a row opens to what an administrator may do. */
export const AccountTable = ({ people }: { readonly people: readonly Person[] }) => {
  const { t } = useWords()
  return (
    <table className="accounts">
      <thead>
        <tr>
          {(['person', 'posts', 'lastSeen', 'status'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`accounts.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.personId} person={person} />
        ))}
      </tbody>
    </table>
  )
}
