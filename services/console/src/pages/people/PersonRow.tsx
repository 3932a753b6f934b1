import { Link } from 'react-router'
import type { Resident } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly person: Resident
  readonly why: string
  /** As of which day the row leads to him; today where none is given. */
  readonly day?: string
}

/** One person of a list, masked, with what tells him apart and why he is shown. */
export const PersonRow = ({ person, why, day }: Props) => {
  const { code } = useWords()
  const away = person.status === 'RESIDENT_STATUS_PRESENT' ? '' : ` · ${code(person.status)}`
  return (
    <li>
      <Link to={`/people/${person.residentId}${day === undefined ? '' : `?day=${day}`}`} data-row>
        <strong>{person.name}</strong>
        <span>{person.idNumber}</span>
        <span className="quiet">
          {code(person.kind)}
          {away}
          {why === '' ? '' : ` · ${why}`}
        </span>
      </Link>
    </li>
  )
}
