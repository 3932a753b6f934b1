import { Link } from 'react-router'
import { chooseDisputeActions } from '../../api/dispute-actions.ts'
import type { Dispute } from '../../api/disputes.ts'
import { useGrids } from '../../api/grids.ts'
import { ClockTag } from '../../parts/ClockTag.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import { DisputeTag } from '../dispute/DisputeTag.tsx'
import { DisputeTitle } from '../dispute/DisputeTitle.tsx'

const ended = ['DISPUTE_STATUS_ARCHIVED', 'DISPUTE_STATUS_CLOSED', 'DISPUTE_STATUS_REJECTED']

interface Props {
  readonly dispute: Dispute
}

const Missing = ({ dispute }: Props) => {
  const { t, code } = useWords()
  if (dispute.missing.length === 0) return <span className="record-there">✓ {t('disputes.complete')}</span>
  if (ended.includes(dispute.status ?? '')) return <>—</>
  return <>{dispute.missing.map(code).join(' · ')}</>
}

const What = ({ dispute }: Props) => {
  const { code } = useWords()
  const { primary } = chooseDisputeActions(dispute.actions)
  return (
    <td className="what">
      <Link to={`/disputes/${dispute.disputeId}`} data-row>
        <DisputeTitle dispute={dispute} />
      </Link>
      {primary ? <div className="next-step">→ {code(primary.action)}</div> : null}
    </td>
  )
}

const Session = ({ dispute: { nextSessionAt } }: Props) => {
  const { t } = useWords()
  return (
    <td data-label={t('disputes.session')} className={nextSessionAt ? 'labelled' : 'desk-cell'}>
      {nextSessionAt ? <Moment at={nextSessionAt} /> : '—'}
    </td>
  )
}

const Row = ({ dispute }: Props) => {
  const { t } = useWords()
  const grid = useGrids().data?.find(({ gridCode }) => gridCode === dispute.gridCode)
  return (
    <tr>
      <What dispute={dispute} />
      <td className="nowrap">
        <DisputeTag status={dispute.status} />
      </td>
      <td>
        <ClockTag clock={dispute.clock} />
      </td>
      <Session dispute={dispute} />
      <td data-label={t('disputes.missing')} className="labelled">
        <Missing dispute={dispute} />
      </td>
      <td data-label={t('disputes.mediator')} className="labelled">
        <PersonName id={dispute.mediators?.[0]?.personId} />
      </td>
      <td>{grid?.name ?? dispute.gridCode}</td>
      <td>{dispute.number || '—'}</td>
    </tr>
  )
}

const columns = ['what', 'status', 'clock', 'session', 'missing', 'mediator', 'grid', 'number'] as const

/** Cases as rows; on phones each row becomes a card with its clock in sight. */
export const DisputeTable = ({ rows }: { readonly rows: readonly Dispute[] }) => {
  const { t } = useWords()
  return (
    <table className="matters disputes">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`disputes.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((dispute) => (
          <Row key={dispute.disputeId} dispute={dispute} />
        ))}
      </tbody>
    </table>
  )
}
