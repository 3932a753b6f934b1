import { Link } from 'react-router'
import { may, useMe } from '../../api/me.ts'
import { useWords } from '../../words/index.ts'
import { useWaitingPairs } from '../duplicates/WaitingPairs.tsx'

const doors = [
  ['/data-tasks', 'registry.keep', 'dataTasks.title', 'person.doors.tasks'],
  ['/organisations', 'registry.read', 'organisations.title', 'person.doors.organisations'],
  ['/care', 'care.read', 'care.title', 'person.doors.care'],
  ['/imports', 'registry.import', 'imports.title', 'person.doors.imports'],
  ['/forms', 'registry.read', 'forms.title', 'person.doors.forms'],
  ['/exports', 'exports.read', 'exports.title', 'person.doors.exports'],
  ['/data-requests', 'rights.decide', 'rights.title', 'person.doors.rights'],
  ['/invitations', 'people.invite', 'invites.list', 'person.doors.invites'],
] as const

interface DoorProps {
  readonly to: string
  readonly name: string
  readonly about: string
}

const Door = ({ to, name, about }: DoorProps) => (
  <li>
    <Link to={to} className="card">
      <strong>{name}</strong>
      <span className="quiet">{about}</span>
    </Link>
  </li>
)

const Duplicates = () => {
  const { t } = useWords()
  const waiting = useWaitingPairs()
  return (
    <Door to="/duplicates" name={t('duplicates.title')} about={waiting ?? t('person.doors.duplicates')} />
  )
}

/** The other pages of the register, for whoever may open them. */
export const Doors = () => {
  const { t } = useWords()
  const me = useMe().data
  return (
    <ul className="doors" aria-label={t('person.doors.label')}>
      {may(me, 'registry.keep') ? <Duplicates /> : null}
      {doors
        .filter(([, needs]) => may(me, needs))
        .map(([to, , name, about]) => (
          <Door key={to} to={to} name={t(name)} about={t(about)} />
        ))}
    </ul>
  )
}
