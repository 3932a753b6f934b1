import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { chooseActions } from '../../api/actions.ts'
import { useIssues } from '../../api/issues.ts'
import type { Issue } from '../../api/model.ts'
import { ActionForm } from '../../parts/ActionForm.tsx'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { MilestoneRail } from '../../parts/MilestoneRail.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { StateTag } from '../../parts/StateTag.tsx'
import { useWords } from '../../words/index.ts'
import { nextOf, sortMine } from './next.ts'
import '../matter/matter.css'
import './mine.css'

/** A sentence with one place that is not plain words. */
const Said = ({ sentence, children }: { readonly sentence: string; readonly children: ReactNode }) => {
  const [before, after] = sentence.split('\u0000')
  return (
    <p>
      {before}
      {children}
      {after}
    </p>
  )
}

const Next = ({ issue }: { readonly issue: Issue }) => {
  const { t } = useWords()
  return (
    <div className="mine-next">
      <strong>
        {t('common.label', { name: t('mine.next') })}
        {t(`mine.${nextOf(issue.status)}`)}
      </strong>
      {issue.clock?.dueAt ? (
        <Said sentence={t('mine.by', { time: '\u0000' })}>
          <Moment at={issue.clock.dueAt} />
        </Said>
      ) : null}
      {issue.firstReceiverId ? (
        <Said sentence={t('mine.callWho', { name: '\u0000' })}>
          <PersonName id={issue.firstReceiverId} />
        </Said>
      ) : null}
    </div>
  )
}

const Card = ({ issue, onThanked }: { readonly issue: Issue; readonly onThanked: () => void }) => {
  const [open, setOpen] = useState(true)
  const { t, code } = useWords()
  const asks = chooseActions(issue.actions).primary?.action === 'ISSUE_ACTION_GIVE_FEEDBACK'
  return (
    <li className="card mine">
      <div className="mine-head">
        <h3>
          <Link to={`/matters/${issue.issueId}`} data-row>
            {issue.title}
          </Link>
        </h3>
        <StateTag status={issue.status} timesReopened={issue.timesReopened} />
      </div>
      <div className="quiet">{issue.number}</div>
      <Next issue={issue} />
      <MilestoneRail milestones={issue.milestones} clock={issue.clock} status={issue.status} />
      {asks && open ? (
        <ActionForm
          issue={issue}
          action="ISSUE_ACTION_GIVE_FEEDBACK"
          onDone={onThanked}
          onCancel={() => setOpen(false)}
        />
      ) : null}
      {issue.satisfaction ? (
        <p className="quiet">
          {t('common.label', { name: t('matter.satisfaction') })}
          {code(issue.satisfaction)}
        </p>
      ) : null}
    </li>
  )
}

interface PartProps {
  readonly name: 'asked' | 'waiting' | 'done'
  readonly issues: readonly Issue[]
  readonly onThanked: () => void
}

const Part = ({ name, issues, onThanked }: PartProps) => {
  const { t } = useWords()
  if (issues.length === 0) return null
  return (
    <section aria-labelledby={`mine-${name}`}>
      <h2 id={`mine-${name}`}>{t(`mine.${name}`)}</h2>
      <ol className="mine-list">
        {issues.map((issue) => (
          <Card key={issue.issueId} issue={issue} onThanked={onThanked} />
        ))}
      </ol>
    </section>
  )
}

const elder = 'fengqiao.large-print'

const useElder = () => {
  const [on, setOn] = useState(() => localStorage.getItem(elder) === '1')
  const toggle = (): void => {
    localStorage.setItem(elder, on ? '0' : '1')
    setOn(!on)
  }
  return { on, toggle }
}

const Ways = () => {
  const { t } = useWords()
  return (
    <p className="mine-ways">
      <Link className="report" to="/register">
        {t('mine.report')}
      </Link>
      <Link className="report" to="/record">
        {t('mine.record')}
      </Link>
    </p>
  )
}

/** A resident's page: what happens next, by when, whom to call, and a place to say whether it is good. */
export const Mine = () => {
  const { t } = useWords()
  const large = useElder()
  const [thanked, setThanked] = useState(false)
  const query = useIssues({ view: 'ISSUE_VIEW_REPORTED', pageSize: 50 })
  const onThanked = (): void => setThanked(true)
  return (
    <div className={large.on ? 'resident elder' : 'resident'}>
      <div className="mine-head">
        <h1>{t('mine.title')}</h1>
        <button type="button" className="plain" aria-pressed={large.on} onClick={large.toggle}>
          {t('mine.elder')}
        </button>
      </div>
      <Ways />
      <div role="status" className={thanked ? 'note' : ''}>
        {thanked ? t('mine.thanks') : ''}
      </div>
      <Loaded query={query} rows={3}>
        {(data) => {
          const { asked, waiting, done } = sortMine(data.issues ?? [])
          if ((data.issues ?? []).length === 0) return <Empty why={t('mine.empty')} />
          return (
            <>
              <Part name="asked" issues={asked} onThanked={onThanked} />
              <Part name="waiting" issues={waiting} onThanked={onThanked} />
              <Part name="done" issues={done} onThanked={onThanked} />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
