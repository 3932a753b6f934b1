import { Link } from 'react-router'
import { useMe } from '../../api/me.ts'
import type { Grid, HeldIssues, Person } from '../../api/model.ts'
import { useStaffAt } from '../../api/staff.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.ts'
import type { Going } from './going.ts'

const shown = 5

interface AskingProps {
  readonly going: Going
  readonly change: (going: Going) => void
  readonly error: string | undefined
}

// Everybody who holds a post in the town, but for whoever goes.
const useSuccessors = (going: Person) => {
  const { code } = useWords()
  const staff = useStaffAt(useMe().data?.townCode)
  return (staff.data ?? [])
    .filter(({ personId, posts = [] }) => personId !== going.personId && posts.length > 0)
    .map(({ personId, displayName, posts = [] }) => ({
      value: personId,
      label: `${displayName} · ${[...new Set(posts.map(({ role }) => code(role)))].join(' ')}`,
    }))
}

/** Who takes over all that is in hand, or that there is no time to wait for anybody. */
export const Successor = ({ going, change, error }: AskingProps) => {
  const { t } = useWords()
  const successors = useSuccessors(going.person)
  const { to, atOnce } = going
  return (
    <>
      <Field
        id="successor"
        label={t('accounts.successor')}
        required
        hint={t('accounts.successorHint')}
        error={error}
      >
        <Choice
          id="successor"
          value={to}
          options={successors}
          placeholder={t('common.choose')}
          error={error}
          onChange={(person) => change({ ...going, to: person })}
        />
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={atOnce}
          onChange={(event) => change({ ...going, atOnce: event.target.checked })}
        />
        {t('accounts.atOnce')}
      </label>
    </>
  )
}

interface WaitsProps {
  readonly held: HeldIssues
  readonly grids: readonly Grid[]
  readonly name: string
}

/** What somebody else has to take before an account is stopped. */
export const Waits = ({ held: { issues = [], more }, grids, name }: WaitsProps) => {
  const { t, code } = useWords()
  return (
    <>
      {grids.length > 0 ? (
        <p>
          {t('accounts.heldGrids', { name, count: grids.length })}
          {grids.map((grid) => grid.name).join(' · ')}
        </p>
      ) : null}
      {issues.length > 0 ? <p>{t('accounts.held', { name, count: issues.length })}</p> : null}
      <ul className="account-held">
        {issues.slice(0, shown).map(({ issueId, number, status }) => (
          <li key={issueId}>
            <Link to={`/matters/${issueId}`}>{number}</Link> <span className="quiet">{code(status)}</span>
          </li>
        ))}
      </ul>
      {more ? <p>{t('accounts.heldMore', { count: issues.length })}</p> : null}
    </>
  )
}
