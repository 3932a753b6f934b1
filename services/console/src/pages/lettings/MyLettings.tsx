import { useBuildingNames } from '../../api/buildings.ts'
import { useMyLettings } from '../../api/lettings.ts'
import type { MyLetting } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { doorWords } from '../people/floors.ts'
import { Checked } from './LettingFacts.tsx'
import { spanWords } from './span.ts'

const Row = ({ letting, building }: { readonly letting: MyLetting; readonly building: string }) => {
  const { t, code } = useWords()
  const { roomCode, landlord, use, from, until, check } = letting
  return (
    <li>
      <strong>
        {building} {doorWords(roomCode, t)}
      </strong>
      <div>
        {t(landlord ? 'lettings.lets' : 'lettings.rents')} · {code(use)} · {spanWords({ from, until }, t)}
      </div>
      <div className="quiet">
        {t('lettings.check')} <Checked check={check} />
      </div>
    </li>
  )
}

const Homes = ({ lettings }: { readonly lettings: readonly MyLetting[] }) => {
  const { t } = useWords()
  const nameOf = useBuildingNames(lettings.map(({ buildingCode }) => buildingCode))
  if (lettings.length === 0) return null
  return (
    <section className="card" aria-labelledby="my-lettings">
      <h2 id="my-lettings">{t('lettings.mine')}</h2>
      <p className="quiet">{t('lettings.mineHint')}</p>
      <ul className="looks">
        {lettings.map((letting) => (
          <Row
            key={`${letting.lettingId} ${letting.from} ${letting.until}`}
            letting={letting}
            building={nameOf(letting.buildingCode)}
          />
        ))}
      </ul>
    </section>
  )
}

/** The homes I let or rent; nothing for who does neither. */
export const MyLettings = () => (
  <Loaded query={useMyLettings()} rows={0}>
    {(lettings) => <Homes lettings={lettings} />}
  </Loaded>
)
