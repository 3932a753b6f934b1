import { Link, useParams } from 'react-router'
import { chooseDisputeActions, disputeShapes } from '../../api/dispute-actions.ts'
import {
  sendDisputeAction,
  useDispute,
  useDisputeHistory,
  type Dispute as Case,
  type DisputeAction,
} from '../../api/disputes.ts'
import { ActionBar } from '../../parts/ActionBar.tsx'
import { ClockTag } from '../../parts/ClockTag.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useChosen, useStepInView } from '../../parts/use-chosen.ts'
import { useWords } from '../../words/index.ts'
import '../matter/matter.css'
import { Course } from './Course.tsx'
import './dispute.css'
import { DisputeFacts, Looks } from './DisputeFacts.tsx'
import { DisputeForm, touchedBy } from './DisputeForm.tsx'
import { DisputeTag } from './DisputeTag.tsx'
import { Parties } from './Parties.tsx'
import { ThreeRecords } from './ThreeRecords.tsx'

interface Props {
  readonly dispute: Case
}

const Header = ({ dispute }: Props) => {
  const { t, code } = useWords()
  const lead = dispute.mediators?.[0]
  return (
    <header className="matter-head">
      <div className="quiet">
        <Link to="/disputes">{t('disputes.title')}</Link> · {dispute.number || t('dispute.noNumber')}
      </div>
      <h1>{dispute.type ? t('dispute.heading', { type: code(dispute.type) }) : t('dispute.untyped')}</h1>
      <div className="matter-line">
        <DisputeTag status={dispute.status} />
        <ClockTag clock={dispute.clock} />
        <span className="quiet">
          {t('common.label', { name: t('disputes.mediator') })}
          {lead ? <PersonName id={lead.personId} /> : t('dispute.noMediator')}
        </span>
        {dispute.nextSessionAt ? (
          <span>
            {t('common.label', { name: t('dispute.nextSession') })}
            <Moment at={dispute.nextSessionAt} />
          </span>
        ) : null}
        {dispute.timesReopened > 0 ? (
          <span className="quiet">{t('matter.reopened', { count: dispute.timesReopened })}</span>
        ) : null}
      </div>
      {dispute.otherMediatorAsked ? <p className="note">{t('dispute.otherAsked')}</p> : null}
      <ThreeRecords dispute={dispute} />
    </header>
  )
}

const Bar = ({ dispute, onChoose }: Props & { readonly onChoose: (action: DisputeAction) => void }) => {
  const { disputeId, version } = dispute
  const send = (action: DisputeAction, key: string) =>
    sendDisputeAction({ disputeId, version, verb: disputeShapes[action]?.verb ?? '', body: {}, key })
  return (
    <ActionBar
      shapes={disputeShapes}
      chosen={chooseDisputeActions(dispute.actions)}
      status={dispute.status}
      send={send}
      touches={touchedBy(disputeId)}
      onChoose={onChoose}
    />
  )
}

const Page = ({ dispute }: Props) => {
  const { t } = useWords()
  const history = useDisputeHistory(dispute.disputeId)
  const { chosen, choose, close } = useChosen(chooseDisputeActions(dispute.actions))
  useStepInView(history.isSuccess)
  return (
    <article className="matter">
      <Header dispute={dispute} />
      <div className="matter-columns">
        <div>
          {chosen === undefined ? (
            <Bar dispute={dispute} onChoose={choose} />
          ) : (
            <DisputeForm key={chosen} dispute={dispute} action={chosen} onDone={close} onCancel={close} />
          )}
          <section className="card" aria-labelledby="course">
            <h2 id="course">{t('matter.timeline')}</h2>
            <Loaded query={history} rows={3}>
              {(steps) => <Course dispute={dispute} steps={steps} />}
            </Loaded>
          </section>
        </div>
        <div className="dispute-side">
          <Parties dispute={dispute} />
          <DisputeFacts dispute={dispute} />
          <Looks dispute={dispute} />
        </div>
      </div>
    </article>
  )
}

/** One case: where it stands, what comes next, what is missing, everything that happened. */
export const Dispute = () => {
  const { disputeId = '' } = useParams()
  return <Loaded query={useDispute(disputeId)}>{(data) => <Page dispute={data} />}</Loaded>
}
