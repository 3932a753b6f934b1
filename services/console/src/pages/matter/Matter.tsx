import { useEffect } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { chooseActions } from '../../api/actions.ts'
import { useIssue, useIssueHistory } from '../../api/issues.ts'
import { isResident, useMe } from '../../api/me.ts'
import type { Issue, IssueAction } from '../../api/model.ts'
import { ActionForm } from '../../parts/ActionForm.tsx'
import { ClockTag } from '../../parts/ClockTag.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { MilestoneRail } from '../../parts/MilestoneRail.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { StateTag } from '../../parts/StateTag.tsx'
import { Timeline } from '../../parts/Timeline.tsx'
import { useWords } from '../../words/index.ts'
import { ActionBar } from './ActionBar.tsx'
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

// The chosen action lives in the address, so that a reload and a link keep the form open.
const useChosen = (issue: Issue) => {
  const [params, setParams] = useSearchParams()
  const choose = (action: IssueAction | undefined): void =>
    setParams(action === undefined ? {} : { do: action }, { replace: true })
  const { primary, others } = chooseActions(issue.actions)
  const asked = params.get('do')
  const chosen = [primary, ...others].find((entry) => entry?.action === asked)?.action
  return { chosen, choose }
}

const useStepInView = (ready: boolean): void => {
  useEffect(() => {
    if (ready && location.hash.startsWith('#step-'))
      document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [ready])
}

const Page = ({ issue }: { readonly issue: Issue }) => {
  const { t } = useWords()
  const me = useMe()
  const history = useIssueHistory(issue.issueId)
  const { chosen, choose } = useChosen(issue)
  useStepInView(history.isSuccess)
  return (
    <article className="matter">
      <Header issue={issue} />
      <div className="matter-columns">
        <div>
          {chosen === undefined ? (
            <ActionBar issue={issue} onChoose={choose} quiet={isResident(me.data)} />
          ) : (
            <ActionForm
              key={chosen}
              issue={issue}
              action={chosen}
              onDone={() => choose(undefined)}
              onCancel={() => choose(undefined)}
            />
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
