import { Link } from 'react-router'
import { useWords } from '../../words/index.ts'
import { useSaying, type Pair } from './pair.ts'
import { fieldsShown, valueOf } from './values.ts'

/** Two records beside each other, masked; where they differ is marked and said. */
export const SideBySide = ({ pair }: { readonly pair: Pair }) => {
  const { t, code } = useWords()
  const saying = useSaying(pair)
  const { one, other, differing } = pair
  return (
    <table className="side-by-side">
      <thead>
        <tr>
          <th scope="col">{t('duplicates.field')}</th>
          <th scope="col">
            <Link to={`/people/${one.residentId}`}>{t('duplicates.one')}</Link>
          </th>
          <th scope="col">
            <Link to={`/people/${other.residentId}`}>{t('duplicates.other')}</Link>
          </th>
        </tr>
      </thead>
      <tbody>
        {fieldsShown.map((field) => {
          const differs = differing.includes(field)
          return (
            <tr key={field} className={differs ? 'differs' : undefined}>
              <th scope="row">
                {code(field)} {differs ? <span className="mark">{t('duplicates.differs')}</span> : null}
              </th>
              <td>{valueOf(one, field, saying)}</td>
              <td>{valueOf(other, field, saying)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
