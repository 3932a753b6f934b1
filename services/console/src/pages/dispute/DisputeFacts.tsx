import { Link } from 'react-router'
import { useDisputeLooks, type Dispute, type DisputeLook } from '../../api/disputes.ts'
import { useGrids } from '../../api/grids.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'

interface Props {
  readonly dispute: Dispute
}

const Mediators = ({ dispute }: Props) => {
  const { t } = useWords()
  const mediators = dispute.mediators ?? []
  return (
    <Fact name={t('dispute.mediators')}>
      {mediators.length === 0 ? t('dispute.noMediator') : null}
      {mediators.map(({ personId, declaredAt }) => (
        <div key={personId}>
          <PersonName id={personId} />{' '}
          <span className="quiet">
            {declaredAt ? '✓' : '○'} {t(declaredAt ? 'dispute.declared' : 'dispute.undeclared')}
          </span>
        </div>
      ))}
    </Fact>
  )
}

const Agreement = ({ dispute }: Props) => {
  const { t, code } = useWords()
  const { agreement } = dispute
  if (agreement === undefined) return null
  return (
    <>
      <Fact name={t('asks.form')}>{code(agreement.form)}</Fact>
      {agreement.content ? <Fact name={t('asks.content')}>{agreement.content}</Fact> : null}
      {agreement.manner ? <Fact name={t('asks.manner')}>{agreement.manner}</Fact> : null}
      <Fact name={t('asks.performDueAt')}>
        <Moment at={agreement.performDueAt} />
      </Fact>
    </>
  )
}

const Moments = ({ dispute }: Props) => {
  const { t } = useWords()
  return (
    <>
      {dispute.nextSessionAt ? (
        <Fact name={t('dispute.nextSession')}>
          <Moment at={dispute.nextSessionAt} />
        </Fact>
      ) : null}
      {dispute.nextRevisitAt ? (
        <Fact name={t('dispute.nextRevisit')}>
          <Moment at={dispute.nextRevisitAt} />
        </Fact>
      ) : null}
    </>
  )
}

const Outcome = ({ dispute }: Props) => {
  const { t, code } = useWords()
  return (
    <>
      {dispute.rejection ? <Fact name={t('asks.reason')}>{code(dispute.rejection)}</Fact> : null}
      {dispute.closing ? <Fact name={t('dispute.closing')}>{code(dispute.closing)}</Fact> : null}
      <Fact name={t('dispute.remedies')}>{dispute.remedies.map(code).join(' · ')}</Fact>
    </>
  )
}

const Origin = ({ dispute }: Props) => {
  const { t, code } = useWords()
  const grid = useGrids().data?.find(({ gridCode }) => gridCode === dispute.gridCode)
  return (
    <>
      <Fact name={t('matter.grid')}>
        <Link to={`/grids?grid=${dispute.gridCode}`}>{grid?.name ?? dispute.gridCode}</Link>
      </Fact>
      <Fact name={t('asks.source')}>{code(dispute.source)}</Fact>
      {dispute.issueId ? (
        <Fact name={t('dispute.issue')}>
          <Link to={`/matters/${dispute.issueId}`}>{t('dispute.openIssue')}</Link>
        </Fact>
      ) : null}
      <Fact name={t('dispute.openedBy')}>
        <PersonName id={dispute.openedById} />
      </Fact>
    </>
  )
}

// Out of a matter a case comes without words of its own; they are then the next step.
const Words = ({ dispute }: Props) => {
  const { t } = useWords()
  const words = dispute.wordsShown ? dispute.facts : t('dispute.wordsHidden')
  return words === '' ? null : <Fact name={t('asks.facts')}>{words}</Fact>
}

/** What does not change from step to step, and who mediates. */
export const DisputeFacts = ({ dispute }: Props) => {
  const { t, code } = useWords()
  return (
    <details className="card facts" open={matchMedia('(min-width: 768px)').matches}>
      <summary>{t('matter.facts')}</summary>
      <dl>
        <Words dispute={dispute} />
        <Fact name={t('asks.level')}>{code(dispute.level)}</Fact>
        <Mediators dispute={dispute} />
        {dispute.sponsorId ? (
          <Fact name={t('asks.sponsorId')}>
            <PersonName id={dispute.sponsorId} />
          </Fact>
        ) : null}
        <Moments dispute={dispute} />
        <Agreement dispute={dispute} />
        <Outcome dispute={dispute} />
        <Origin dispute={dispute} />
      </dl>
    </details>
  )
}

const LookList = ({ looks }: { readonly looks: readonly DisputeLook[] }) => {
  const { t, code } = useWords()
  return (
    <details className="card facts">
      <summary>{t('dispute.looks', { count: looks.length })}</summary>
      {looks.length === 0 ? <p className="quiet">{t('dispute.noLooks')}</p> : null}
      <ul>
        {looks.map((look, index) => (
          <li key={`${look.at ?? ''}.${index}`}>
            <PersonName id={look.actorId} /> · {code(look.purpose)}{' '}
            <span className="quiet">
              <Moment at={look.at} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Who looked at the parties in clear, when and why. */
export const Looks = ({ dispute }: Props) => (
  <Loaded query={useDisputeLooks(dispute.disputeId)} rows={1}>
    {(looks) => <LookList looks={looks} />}
  </Loaded>
)
