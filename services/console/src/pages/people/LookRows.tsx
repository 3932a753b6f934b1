import type { Look } from '../../api/model.ts'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly looks: readonly Look[]
  /** What to say where nobody looked. */
  readonly none: string
}

/** Who looked at a person in clear, when and why. */
export const LookRows = ({ looks, none }: Props) => {
  const { code } = useWords()
  return (
    <ul className="looks">
      {looks.length === 0 ? <li className="quiet">{none}</li> : null}
      {looks.map((look) => (
        <li key={look.lookId}>
          <PersonName id={look.byId} /> · {code(look.purpose)} · <Moment at={look.at} />
          <div className="quiet">{look.words}</div>
        </li>
      ))}
    </ul>
  )
}
