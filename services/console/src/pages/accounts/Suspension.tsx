import Button from 'antd/es/button'
import { Link } from 'react-router'
import { useHeld } from '../../api/issues.ts'
import type { HeldIssues, Person } from '../../api/model.ts'
import { setSuspended } from '../../api/people.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { useWords } from '../../words/index.ts'

const touches = [['people'], ['staff']]
const shown = 5

const HeldList = ({ held, name }: { readonly held: HeldIssues; readonly name: string }) => {
  const { t, code } = useWords()
  const issues = held.issues ?? []
  if (issues.length === 0) return <p className="quiet">{t('accounts.heldNone', { name })}</p>
  return (
    <>
      <p>{t('accounts.held', { name, count: issues.length })}</p>
      <ul className="account-held">
        {issues.slice(0, shown).map(({ issueId, number, status }) => (
          <li key={issueId}>
            <Link to={`/matters/${issueId}`}>{number}</Link> <span className="quiet">{code(status)}</span>
          </li>
        ))}
      </ul>
      {held.more ? <p>{t('accounts.heldMore', { count: issues.length })}</p> : null}
      <p className="quiet">{t('accounts.heldNow')}</p>
    </>
  )
}

const Suspend = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const name = person.displayName
  const suspend = useConfirmed({
    send: (to: Person, key) => setSuspended(to, true, key),
    touches,
  })
  const held = useHeld(person.personId, suspend.about !== undefined)
  return (
    <>
      <p className="quiet">{t('accounts.suspendHint')}</p>
      <Button danger onClick={() => suspend.ask(person)}>
        {t('accounts.suspend')}
      </Button>
      {suspend.about ? (
        <Confirm
          question={t('accounts.suspendSure', { name })}
          action={t('accounts.suspendNow')}
          {...suspend.dialog}
        >
          <Loaded query={held} rows={1}>
            {(data) => <HeldList held={data} name={name} />}
          </Loaded>
        </Confirm>
      ) : null}
    </>
  )
}

const Reinstate = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const command = useCommand({ send: (to: Person, key) => setSuspended(to, false, key), touches })
  return (
    <>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Button onClick={() => command.submit(person)}>
        {t(command.pending ? 'common.sending' : 'accounts.reinstate')}
      </Button>
    </>
  )
}

/** Stops an account, after saying what waits for its holder, or opens it again. */
export const Suspension = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const suspended = person.status === 'ACCOUNT_STATUS_SUSPENDED'
  return (
    <section className="card" aria-labelledby="suspension">
      <h2 id="suspension">{t(suspended ? 'accounts.reinstate' : 'accounts.suspend')}</h2>
      {suspended ? <Reinstate person={person} /> : <Suspend person={person} />}
    </section>
  )
}
