import { Link } from 'react-router'
import type { Look } from '../../api/model.ts'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly looks: readonly Look[]
  /** What to say where nobody looked. */
  readonly none: string
  /** Whether the reader may open the export that the look was for. */
  readonly linked?: boolean
}

/** Who looked at a person in clear, when and why. */
export const LookRows = ({ looks, none, linked = false }: Props) => {
  const { t, code } = useWords()
  return (
    <ul className="looks">
      {looks.length === 0 ? <li className="quiet">{none}</li> : null}
      {looks.map((look) => (
        <li key={look.lookId}>
          <PersonName id={look.byId} /> · {code(look.purpose)} · <Moment at={look.at} />
          <div className="quiet">{look.careList ? t('care.looked') : look.words}</div>
          {look.formId ? <div className="quiet">{t('forms.looked')}</div> : null}
          {!linked && look.exportId ? <div className="quiet">{t('exports.inBulk')}</div> : null}
          {linked && look.exportId ? <Link to={`/exports/${look.exportId}`}>{t('exports.one')}</Link> : null}
        </li>
      ))}
    </ul>
  )
}
