import { Link } from 'react-router'
import { useBuildingNames } from '../../api/buildings.ts'
import { useLettingsOf } from '../../api/lettings.ts'
import type { Letting } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { LetTime } from './LettingFacts.tsx'
import { spanWords } from './span.ts'

interface Props {
  readonly residentId: string
}

/** As whom somebody is in a letting, and since when where he rents it. */
const Part = ({ letting, residentId }: Props & { readonly letting: Letting }) => {
  const { t, code } = useWords()
  const rented = (letting.tenants ?? []).filter((one) => one.residentId === residentId)
  return (
    <>
      {letting.landlord?.residentId === residentId ? (
        <div>
          {t('lettings.lets')} · {code(letting.use)} · <LetTime letting={letting} />
        </div>
      ) : null}
      {rented.map(({ from, until, ending }) => (
        <div key={`${from} ${until}`}>
          {t('lettings.rents')} · {code(letting.use)} · {spanWords({ from, until }, t)}
          {until === '' ? null : ` · ${code(ending)}`}
        </div>
      ))}
    </>
  )
}

const Parts = ({ lettings, residentId }: Props & { readonly lettings: readonly Letting[] }) => {
  const { t } = useWords()
  const nameOf = useBuildingNames(lettings.map(({ buildingCode }) => buildingCode))
  if (lettings.length === 0) return null
  return (
    <section className="card" aria-labelledby="lettings-of">
      <h2 id="lettings-of">{t('lettings.of')}</h2>
      <ul className="looks">
        {lettings.map((letting) => (
          <li key={letting.lettingId}>
            <strong>
              <Link to={`/buildings/${letting.buildingCode}`}>{nameOf(letting.buildingCode)}</Link>
            </strong>
            <Part letting={letting} residentId={residentId} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The lettings a person is landlord or tenant of; nothing for who is neither. */
export const LettingsOf = ({ residentId }: Props) => (
  <Loaded query={useLettingsOf(residentId)} rows={0}>
    {(lettings) => <Parts lettings={lettings} residentId={residentId} />}
  </Loaded>
)
