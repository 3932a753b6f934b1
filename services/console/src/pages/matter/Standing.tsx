import { Link } from 'react-router'
import { useCaseOf } from '../../api/disputes.ts'
import { may, useMe } from '../../api/me.ts'
import type { Issue } from '../../api/model.ts'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { StateTag } from '../../parts/StateTag.tsx'
import { useWords } from '../../words/index.ts'
import { Fact } from './Fact.tsx'

interface Props {
  readonly issue: Issue
}

const Supervision = ({ issue }: Props) => {
  const { t, code } = useWords()
  const { supervision } = issue
  if (supervision?.kind === undefined) return null
  return (
    <Fact name={t('matter.supervision')}>
      {code(supervision.kind)}{' '}
      <span className="quiet">
        {supervision.byId === '' ? t('matter.bySystem') : <PersonName id={supervision.byId} />}{' '}
        <Moment at={supervision.since} />
      </span>
    </Fact>
  )
}

const Request = ({ issue }: Props) => {
  const { t, code } = useWords()
  const { request } = issue
  if (request?.kind === undefined) return null
  const [before, after] = t('matter.requestReview', { time: '\u0000' }).split('\u0000')
  return (
    <Fact name={t('matter.request')}>
      {request.workingDays > 0 ? (
        t('matter.requestDays', { count: request.workingDays })
      ) : (
        <>
          {code(request.kind)} · {before}
          <Moment at={request.reviewAt} />
          {after}
        </>
      )}
      <p className="quiet">{request.reason}</p>
    </Fact>
  )
}

// While it is mediated, the case is asked for its matter; afterwards the matter says which case it was.
const useCaseId = ({ converted, issueId }: Issue): string => {
  const sees = may(useMe().data, 'dispute.read')
  const found = useCaseOf(issueId, sees && converted?.caseId === '').data
  return sees ? converted?.caseId || (found?.disputeId ?? '') : ''
}

// A case that had ended is known by its id; without one, the matter was taken back before.
const useMediation = ({ status, converted }: Issue): string => {
  const { t, code } = useWords()
  if (status === 'ISSUE_STATUS_CONVERTED') return t('matter.inMediation')
  if (converted?.caseId === '') return t('matter.takenBack')
  return code(converted?.closing ?? 'ELSEWHERE_OUTCOME_SETTLED')
}

const Mediated = ({ issue }: Props) => {
  const { t } = useWords()
  const caseId = useCaseId(issue)
  const mediation = useMediation(issue)
  return (
    <Fact name={t('matter.converted')}>
      {mediation}
      {caseId === '' ? null : (
        <>
          {' · '}
          <Link to={`/disputes/${caseId}`}>{t('dispute.openCase')}</Link>
        </>
      )}
    </Fact>
  )
}

const Elsewhere = ({ issue }: Props) => {
  const { t } = useWords()
  const { transfer, converted } = issue
  return (
    <>
      {transfer ? (
        <Fact name={t('matter.transfer')}>
          {[transfer.unit, transfer.unitCode, transfer.reference].filter((text) => text !== '').join(' · ')}
        </Fact>
      ) : null}
      {converted ? <Mediated issue={issue} /> : null}
    </>
  )
}

const Level = ({ issue }: Props) => {
  const { t, code } = useWords()
  if (issue.level === undefined || issue.level === 'ISSUE_LEVEL_GRID') return null
  return <Fact name={t('matter.level')}>{code(issue.level)}</Fact>
}

const Method = ({ issue }: Props) => {
  const { t, code } = useWords()
  if (issue.handlingMethod === undefined) return null
  return <Fact name={t('matter.method')}>{code(issue.handlingMethod)}</Fact>
}

/** What stands beside the state: how it is handled, who presses, what is asked, where else it is. */
export const Standing = ({ issue }: Props) => {
  const { t, code } = useWords()
  return (
    <>
      <Method issue={issue} />
      <Supervision issue={issue} />
      <Request issue={issue} />
      <Level issue={issue} />
      {issue.extendedByDays > 0 ? (
        <Fact name={t('matter.extended')}>{t('matter.extendedDays', { count: issue.extendedByDays })}</Fact>
      ) : null}
      <Elsewhere issue={issue} />
      {issue.rejection ? <Fact name={t('matter.rejection')}>{code(issue.rejection)}</Fact> : null}
      {issue.following ? (
        <Fact name={t('matter.following')}>
          {issue.following.number} <StateTag status={issue.following.status} />
        </Fact>
      ) : null}
    </>
  )
}
