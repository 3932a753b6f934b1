import { lazy, Suspense, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useDisputes } from '../../api/disputes.ts'
import { useIssues } from '../../api/issues.ts'
import { may, useMe } from '../../api/me.ts'
import type { Issue } from '../../api/model.ts'
import { useCalmRows } from '../../parts/calm-rows.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useNow } from '../../parts/use-now.ts'
import { useWords } from '../../words/index.ts'
import { groupWork, splitFollowing, type WorkGroups } from './groups.ts'
import { NothingWaits } from './NothingWaits.tsx'
import './workbench.css'
import { WorkRow, type RowReport } from './WorkRow.tsx'

// Most people have matters alone, so the rows of cases come when there is one.
const DisputeWork = lazy(() => import('./DisputeWork.tsx').then((room) => ({ default: room.DisputeWork })))

const pageSize = 100
const idOf = (issue: Issue): string => issue.issueId

interface SectionProps {
  readonly name: 'overdue' | 'today' | 'later' | 'following' | 'handedOver'
  readonly issues: readonly Issue[]
  readonly onSent: (report: RowReport) => void
  readonly onFailed: (number: string) => void
}

const Section = ({ name, issues, onSent, onFailed }: SectionProps) => {
  const { t } = useWords()
  if (issues.length === 0) return null
  return (
    <section aria-labelledby={`work-${name}`}>
      <h2 id={`work-${name}`} className="work-heading">
        {t(`work.${name}`)} <span className="quiet">{issues.length}</span>
      </h2>
      <ol className="work-list">
        {issues.map((issue) => (
          <WorkRow key={issue.issueId} issue={issue} onSent={onSent} onFailed={onFailed} />
        ))}
      </ol>
    </section>
  )
}

const Announce = ({
  report,
  failed,
}: {
  readonly report: RowReport | undefined
  readonly failed: string
}) => {
  const { t, code } = useWords()
  const done = report && t('work.done', { action: code(report.action), number: report.issue.number })
  return (
    <div role="status" className={done || failed ? 'note' : ''}>
      {failed ? `${t('problem.failed')} ${failed}` : done}
    </div>
  )
}

// What was sent from here leaves at once; the next reading brings it back where it belongs.
const useSent = () => {
  const [report, setReport] = useState<RowReport>()
  const [failed, setFailed] = useState('')
  const onSent = (sent: RowReport): void => {
    setFailed('')
    setReport(sent)
  }
  const gone = (issue: Issue): boolean =>
    report !== undefined && issue.issueId === report.issue.issueId && issue.version === report.issue.version
  return { report, failed, onSent, onFailed: setFailed, gone }
}

interface FreshProps {
  readonly count: number
  readonly onReveal: () => void
}

const FreshRows = ({ count, onReveal }: FreshProps) => {
  const { t } = useWords()
  if (count === 0) return null
  return (
    <button type="button" className="fresh" onClick={onReveal}>
      {t('common.freshRows', { count })}
    </button>
  )
}

interface MyWorkProps extends Pick<SectionProps, 'onSent' | 'onFailed'> {
  readonly groups: WorkGroups
  readonly truncated: boolean
}

const MyWork = ({ groups, truncated, ...handlers }: MyWorkProps) => {
  const { t } = useWords()
  return (
    <>
      <Section name="overdue" issues={groups.overdue} {...handlers} />
      <Section name="today" issues={groups.today} {...handlers} />
      <Section name="later" issues={groups.later} {...handlers} />
      {truncated ? (
        <p className="quiet">
          {t('work.truncated', { count: pageSize })} · <Link to="/matters">{t('work.seeAll')}</Link>
        </p>
      ) : null}
    </>
  )
}

/** Cases whose next step is mine; nobody is asked who may read none. */
const useMyDisputes = () => {
  const reads = may(useMe().data, 'dispute.read')
  const { data, isLoading } = useDisputes({ view: 'DISPUTE_VIEW_MY_WORK', pageSize }, reads)
  return { disputes: data?.disputes ?? [], isLoading }
}

interface WaitingProps extends MyWorkProps {
  readonly following: readonly Issue[]
  /** No matter waits, not even one that has not been shown yet. */
  readonly empty: boolean
}

/** Matters, then cases; that nothing waits is said once both are known. */
const WhatWaits = ({ following, empty, ...rest }: WaitingProps) => {
  const { disputes, isLoading } = useMyDisputes()
  if (empty && disputes.length === 0) return isLoading ? null : <NothingWaits following={following} />
  return (
    <>
      <MyWork {...rest} />
      {disputes.length > 0 ? (
        <Suspense fallback={null}>
          <DisputeWork disputes={disputes} />
        </Suspense>
      ) : null}
    </>
  )
}

/** The queue: what waits for me, until when, and the one next step of each. */
export const Workbench = () => {
  const { t } = useWords()
  const me = useMe()
  const now = useNow()
  const mine = useIssues({ view: 'ISSUE_VIEW_MY_WORK', pageSize })
  const others = useIssues({ view: 'ISSUE_VIEW_FOLLOWING', pageSize })
  const { report, failed, onSent, onFailed, gone } = useSent()
  const calm = useCalmRows('mine', mine.data && (mine.data.issues ?? []), idOf)
  const groups = useMemo(
    () =>
      groupWork(
        calm.rows.filter((issue) => !gone(issue)),
        now,
      ),
    [calm.rows, now, report],
  )
  const waits = splitFollowing(others.data?.issues ?? [], me.data?.personId)
  const handlers = { onSent, onFailed }
  return (
    <>
      <h1 className="visually-hidden">{t('work.title')}</h1>
      <Announce report={report} failed={failed} />
      <FreshRows count={calm.waiting} onReveal={calm.reveal} />
      <Loaded query={mine}>
        {(data) => (
          <WhatWaits
            groups={groups}
            truncated={Boolean(data.nextPageToken)}
            following={others.data?.issues ?? []}
            empty={(data.issues ?? []).length === 0}
            {...handlers}
          />
        )}
      </Loaded>
      <Section name="following" issues={waits.following} {...handlers} />
      <Section name="handedOver" issues={waits.handedOver} {...handlers} />
    </>
  )
}
