import { useState } from 'react'
import { useMyLooks } from '../../api/residents.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import '../people/people.css'

const List = () => {
  const { t, code } = useWords()
  const query = useMyLooks()
  return (
    <Loaded query={query} rows={2}>
      {(looks) =>
        looks === 'unknown' ? (
          <p className="quiet">{t('exports.mineUnknown')}</p>
        ) : (
          <ul className="looks">
            {looks.length === 0 ? <li className="quiet">{t('exports.mineNone')}</li> : null}
            {looks.map((look) => (
              <li key={look.lookId}>
                <PersonName id={look.byId} /> · {code(look.purpose)} · <Moment at={look.at} />
                {look.exportId ? ` · ${t('exports.mineExport')}` : ''}
                <div className="quiet">{look.words}</div>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

/** Who looked at the resident's own record, and why; asked for when he opens it. */
export const MyLooks = () => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="card mine-looks" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('exports.mine')}</summary>
      {open ? <List /> : null}
    </details>
  )
}
