import type { RegriddingPreview } from '../../api/model.ts'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly preview: RegriddingPreview
  /** What people call a grid, old or new. */
  readonly nameOf: (gridCode: string) => string
}

const Buildings = ({ preview: { buildings = [] }, nameOf }: Props) => {
  const { t } = useWords()
  return (
    <section aria-labelledby="regridding-moves">
      <h3 id="regridding-moves">{t('regriddings.moves')}</h3>
      {buildings.length === 0 ? <p className="quiet">{t('regriddings.noMoves')}</p> : null}
      <ul>
        {buildings.map(({ fromGridCode, toGridCode, buildingCodes }) => (
          <li key={`${fromGridCode} ${toGridCode}`}>
            {t('regriddings.move', {
              from: nameOf(fromGridCode),
              to: nameOf(toGridCode),
              count: buildingCodes.length,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Matters = ({ preview: { issues = [] }, nameOf }: Props) => {
  const { t } = useWords()
  return (
    <section aria-labelledby="regridding-matters">
      <h3 id="regridding-matters">{t('regriddings.matters')}</h3>
      {issues.length === 0 ? <p className="quiet">{t('regriddings.noMatters')}</p> : null}
      <ul>
        {issues.map(({ fromGridCode, toGridCode, count, toPersonId }) => (
          <li key={`${fromGridCode} ${toGridCode}`}>
            {t('regriddings.passes', { from: nameOf(fromGridCode), to: nameOf(toGridCode), count })}{' '}
            <PersonName id={toPersonId} /> {t('regriddings.passesEnd')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which buildings and open matters go where, and who answers for them then. */
export const Brings = (props: Props) => {
  const { t } = useWords()
  const { gridsAwaitingPost } = props.preview
  return (
    <section className="regridding-brings" aria-labelledby="regridding-brings">
      <h2 id="regridding-brings" tabIndex={-1}>
        {t('regriddings.brings')}
      </h2>
      <Buildings {...props} />
      <Matters {...props} />
      {gridsAwaitingPost.length > 0 ? (
        <p className="note">
          {t('regriddings.awaiting', { grids: gridsAwaitingPost.map(props.nameOf).join('、') })}
        </p>
      ) : null}
    </section>
  )
}
