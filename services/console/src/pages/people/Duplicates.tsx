import { Link, useNavigate } from 'react-router'
import { useDuplicates } from '../../api/duplicates.ts'
import { may, useMe } from '../../api/me.ts'
import type { Duplicate, Resident } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { Merge } from '../duplicates/Merge.tsx'
import { NotTheSame } from '../duplicates/NotTheSame.tsx'

interface LikelyProps {
  readonly resident: Resident
  readonly duplicate: Duplicate
}

const Likely = ({ resident, duplicate }: LikelyProps) => {
  const { code } = useWords()
  const merges = may(useMe().data, 'registry.merge')
  const navigate = useNavigate()
  const { resident: other, reasons, differing } = duplicate
  if (!other) return null
  return (
    <li>
      <Link to={`/people/${other.residentId}`}>{other.name}</Link>
      <div className="quiet">{reasons.map(code).join(', ')}</div>
      {merges ? (
        <Merge
          pair={{ one: resident, other, differing }}
          onDone={(staysId) => void navigate(`/people/${staysId}`)}
        />
      ) : null}
      <NotTheSame residentId={resident.residentId} otherId={other.residentId} />
    </li>
  )
}

interface FoundProps {
  readonly resident: Resident
  readonly found: readonly Duplicate[]
}

const Found = ({ resident, found }: FoundProps) => {
  const { t } = useWords()
  if (found.length === 0) return null
  return (
    <section className="card" aria-labelledby="duplicates">
      <h2 id="duplicates">{t('person.duplicates')}</h2>
      <p className="quiet">{t('person.duplicatesHint')}</p>
      <ul className="looks">
        {found.map((duplicate) => (
          <Likely key={duplicate.resident?.residentId ?? ''} resident={resident} duplicate={duplicate} />
        ))}
      </ul>
    </section>
  )
}

/** Other records that may be of this person, each with what speaks for it; nothing where there are none. */
export const Duplicates = ({ resident }: { readonly resident: Resident }) => (
  <Loaded query={useDuplicates(resident.residentId)} rows={0}>
    {(found) => <Found resident={resident} found={found} />}
  </Loaded>
)
