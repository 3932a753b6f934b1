import { useParams } from 'react-router'
import { actionShapes, chooseActions, sendAction } from '../../api/actions.ts'
import { useIssue, useIssueHistory } from '../../api/issues.ts'
import { isResident, useMe } from '../../api/me.ts'
import type { Issue, IssueAction } from '../../api/model.ts'
import { ActionBar } from '../../parts/ActionBar.tsx'
import { ActionForm, touchedBy } from '../../parts/ActionForm.tsx'
import { ClockTag } from '../../parts/ClockTag.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { MilestoneRail } from '../../parts/MilestoneRail.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { StateTag } from '../../parts/StateTag.tsx'
import { Timeline } from '../../parts/Timeline.tsx'
import { useChosen, useStepInView } from '../../parts/use-chosen.ts'
import { useWords } from '../../words/index.ts'
import { Facts } from './Facts.tsx'
import './matter.css'

// Glyph and word, never a solid colour: that is the clock's alone.
const SupervisionTag = ({ issue }: { readonly issue: Issue }) => {
  const { code } = useWords()
  if (issue.supervision?.kind === undefined) return null
  return (
    <span className="state state-bold">
      <span aria-hidden="true">⚑</span> {code(issue.supervision.kind)}
    </span>
  )
}

const Header = ({ issue }: { readonly issue: Issue }) => {
  const { t } = useWords()
  return (
    <header className="matter-head">
      <div className="quiet">{issue.number}</div>
      <h1>{issue.title}</h1>
      <div className="matter-line">
        <StateTag status={issue.status} timesReopened={issue.timesReopened} />
        <ClockTag clock={issue.clock} />
        <SupervisionTag issue={issue} />
        <span className="quiet">
          {t('common.label', { name: t('matter.firstReceiver') })}
          <PersonName id={issue.firstReceiverId} />
        </span>
        {issue.handlerId ? (
          <span className="quiet">
            {t('common.label', { name: t('matter.handler') })}
            <PersonName id={issue.handlerId} />
          </span>
        ) : null}
        {issue.timesReopened > 0 ? (
          <span className="quiet">{t('matter.reopened', { count: issue.timesReopened })}</span>
        ) : null}
      </div>
      <MilestoneRail milestones={issue.milestones} clock={issue.clock} status={issue.status} />
    </header>
  )
}

// Residents see what they may do and nothing of the rest.
const Bar = ({ issue, onChoose }: { issue: Issue; onChoose: (action: IssueAction) => void }) => {
  const { issueId, version } = issue
  const quiet = isResident(useMe().data)
  const offered = chooseActions(issue.actions)
  return (
    <ActionBar
      shapes={actionShapes}
      chosen={quiet ? { ...offered, refused: [] } : offered}
      status={issue.status}
      send={(action, key) => sendAction({ issueId, version, action, body: {}, key })}
      touches={touchedBy(issueId)}
      onChoose={onChoose}
    />
  )
}

const Page = ({ issue }: { readonly issue: Issue }) => {
  const { t } = useWords()
  const history = useIssueHistory(issue.issueId)
  const { chosen, choose, close } = useChosen(chooseActions(issue.actions))
  useStepInView(history.isSuccess)
  return (
    <article className="matter">
      <Header issue={issue} />
      <div className="matter-columns">
        <div>
          {chosen === undefined ? (
            <Bar issue={issue} onChoose={choose} />
          ) : (
            <ActionForm key={chosen} issue={issue} action={chosen} onDone={close} onCancel={close} />
          )}
          <section className="card" aria-labelledby="course">
            <h2 id="course">{t('matter.timeline')}</h2>
            <Loaded query={history} rows={3}>
              {(steps) => (
                <Timeline issueId={issue.issueId} steps={steps} reporterId={issue.reporter?.personId} />
              )}
            </Loaded>
          </section>
        </div>
        <Facts issue={issue} />
      </div>
    </article>
  )
}

/** One matter: where it stands, what I do next, everything that happened. */
export const Matter = () => {
  const { issueId = '' } = useParams()
  const issue = useIssue(issueId)
  return <Loaded query={issue}>{(data) => <Page issue={data} />}</Loaded>
}
