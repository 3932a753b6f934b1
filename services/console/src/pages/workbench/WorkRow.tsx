import Button from 'antd/es/button'
import { Link } from 'react-router'
import { actionShapes, chooseActions, sendAction } from '../../api/actions.ts'
import type { Issue, IssueAction } from '../../api/model.ts'
import { ClockTag } from '../../parts/ClockTag.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { StateTag } from '../../parts/StateTag.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'

/** Tells the page what became of a row's action. */
export interface RowReport {
  readonly issue: Issue
  readonly action: IssueAction
}

interface Props {
  readonly issue: Issue
  readonly onSent: (report: RowReport) => void
  readonly onFailed: (words: string) => void
}

const matterPath = (issue: Issue, action?: IssueAction): string =>
  `/matters/${issue.issueId}${action === undefined ? '' : `?do=${action}`}`

const RowAction = ({ issue, onSent, onFailed }: Props) => {
  const { t, code } = useWords()
  const action = chooseActions(issue.actions).primary?.action
  const command = useCommand({
    send: (chosen: IssueAction, key) =>
      sendAction({
        issueId: issue.issueId,
        version: issue.version,
        action: chosen,
        body: {},
        key,
      }).catch((error: unknown) => {
        onFailed(issue.number)
        throw error
      }),
    touches: [['issues'], ['issue', issue.issueId], ['inbox']],
    onDone: (_receipt, chosen) => onSent({ issue, action: chosen }),
  })
  if (action === undefined)
    return (
      <Link className="row-link" to={matterPath(issue)}>
        {t('common.open')}
      </Link>
    )
  if (actionShapes[action]?.atOnce !== true)
    return (
      <Link className="row-button" to={matterPath(issue, action)}>
        {code(action)}
      </Link>
    )
  return (
    <Button
      onClick={() => command.submit(action)}
      aria-label={`${code(action)} ${issue.number}`}
      title={command.problem?.words}
    >
      {command.pending ? t('common.sending') : code(action)}
    </Button>
  )
}

/** Who asks, as far as the page may say. */
export const Asker = ({ issue }: { readonly issue: Issue }) => {
  const { t, code } = useWords()
  const kind = issue.reporter?.kind
  if (kind === 'REPORTER_KIND_ANONYMOUS') return <>{t('common.anonymous')}</>
  if (issue.reporter?.name) return <>{issue.reporter.name}</>
  return <PersonName id={issue.reporter?.personId} otherwise={code(kind)} />
}

/** One row of the queue: clock, what and who and where, state, holder, the one next action. */
export const WorkRow = (props: Props) => {
  const { issue } = props
  const { t } = useWords()
  const holder = issue.handlerId || issue.firstReceiverId
  return (
    <li className="work-row">
      <div className="work-clock">
        <ClockTag clock={issue.clock} />
      </div>
      <div className="work-what">
        <Link to={matterPath(issue)} data-row>
          {issue.title}
        </Link>
        <div className="quiet one-line">
          <span className="work-number">{issue.number} · </span>
          <Asker issue={issue} /> · {issue.place?.words || issue.place?.gridCode}
        </div>
      </div>
      <div className="work-state">
        <StateTag status={issue.status} timesReopened={issue.timesReopened} />
      </div>
      <div className="work-holder quiet one-line">
        <span className="visually-hidden">{t('work.holder')} </span>
        <PersonName id={holder} />
      </div>
      <div className="work-action">
        <RowAction {...props} />
      </div>
    </li>
  )
}
