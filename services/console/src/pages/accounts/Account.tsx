import { useParams } from 'react-router'
import { may, useMe } from '../../api/me.ts'
import type { Person } from '../../api/model.ts'
import { usePerson } from '../../api/people.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'
import './accounts.css'
import { GivePost } from './GivePost.tsx'
import { Posts } from './Posts.tsx'
import { ResetPassword } from './ResetPassword.tsx'
import { Suspension } from './Suspension.tsx'

const Head = ({ person }: { readonly person: Person }) => {
  const { t, code } = useWords()
  const suspended = person.status === 'ACCOUNT_STATUS_SUSPENDED'
  return (
    <header className="card">
      <h1>
        {person.displayName}{' '}
        <span className={suspended ? 'state state-dashed' : 'state state-green'}>
          {suspended ? '❚❚' : '✓'} {code(person.status)}
        </span>
      </h1>
      <dl className="account-facts">
        <Fact name={t('accounts.username')}>{person.username}</Fact>
        <Fact name={t('accounts.lastSeen')}>
          {person.lastSignInAt ? <Moment at={person.lastSignInAt} /> : t('accounts.never')}
        </Fact>
      </dl>
    </header>
  )
}

const Body = ({ person }: { readonly person: Person }) => {
  const manages = may(useMe().data, 'people.manage')
  return (
    <div className="account">
      <Head person={person} />
      <Posts person={person} manages={manages} />
      {manages ? (
        <>
          <GivePost person={person} />
          <ResetPassword person={person} />
          <Suspension person={person} />
        </>
      ) : null}
    </div>
  )
}

/** One account: who, which posts, and what an administrator may do with it. */
export const Account = () => {
  const { personId = '' } = useParams()
  const query = usePerson(personId)
  return <Loaded query={query}>{(person) => <Body key={personId} person={person} />}</Loaded>
}
