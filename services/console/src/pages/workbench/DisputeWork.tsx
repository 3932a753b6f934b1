import { Link } from 'react-router'
import { chooseDisputeActions } from '../../api/dispute-actions.ts'
import type { Dispute } from '../../api/disputes.ts'
import { useGrids } from '../../api/grids.ts'
import { ClockTag } from '../../parts/ClockTag.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import { DisputeTag } from '../dispute/DisputeTag.tsx'
import { DisputeTitle } from '../dispute/DisputeTitle.tsx'

const NextStep = ({ dispute: { disputeId, actions } }: { readonly dispute: Dispute }) => {
  const { t, code } = useWords()
  const { primary } = chooseDisputeActions(actions)
  return (
    <Link className={primary ? 'row-button' : 'row-link'} to={`/disputes/${disputeId}`}>
      {primary ? code(primary.action) : t('common.open')}
    </Link>
  )
}

const DisputeRow = ({ dispute }: { readonly dispute: Dispute }) => {
  const { t } = useWords()
  const grid = useGrids().data?.find(({ gridCode }) => gridCode === dispute.gridCode)
  return (
    <li className="work-row">
      <div className="work-clock">
        <ClockTag clock={dispute.clock} />
      </div>
      <div className="work-what">
        <Link to={`/disputes/${dispute.disputeId}`} data-row>
          <DisputeTitle dispute={dispute} />
        </Link>
        <div className="quiet one-line">
          {dispute.number ? <span className="work-number">{dispute.number} · </span> : null}
          {grid?.name ?? dispute.gridCode}
        </div>
      </div>
      <div className="work-state">
        <DisputeTag status={dispute.status} />
      </div>
      <div className="work-holder quiet one-line">
        <span className="visually-hidden">{t('work.holder')} </span>
        <PersonName id={dispute.mediators?.[0]?.personId} />
      </div>
      <div className="work-action">
        <NextStep dispute={dispute} />
      </div>
    </li>
  )
}

/** Cases that wait for me, below the matters that do. */
export const DisputeWork = ({ disputes }: { readonly disputes: readonly Dispute[] }) => {
  const { t } = useWords()
  return (
    <section aria-labelledby="work-disputes">
      <h2 id="work-disputes" className="work-heading">
        {t('work.disputes')} <span className="quiet">{disputes.length}</span>
      </h2>
      <ol className="work-list">
        {disputes.map((dispute) => (
          <DisputeRow key={dispute.disputeId} dispute={dispute} />
        ))}
      </ol>
    </section>
  )
}
