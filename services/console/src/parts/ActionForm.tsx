import { actionShapes, sendAction, toldBy } from '../api/actions.ts'
import { useIssueHistory } from '../api/issues.ts'
import type { Issue, IssueAction } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import { CommandForm } from './CommandForm.tsx'
import { SinceThen } from './SinceThen.tsx'
import { Timeline } from './Timeline.tsx'

interface Props {
  readonly issue: Issue
  readonly action: IssueAction
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** What a command on a matter makes old. */
export const touchedBy = (issueId: string) => [['issue', issueId], ['issues'], ['inbox']]

const StepsSince = ({ issue, version }: Pick<Props, 'issue'> & { readonly version: number }) => {
  const history = useIssueHistory(issue.issueId)
  const steps = (history.data ?? []).filter((step) => step.version > version)
  if (steps.length === 0) return null
  return (
    <SinceThen>
      <Timeline issueId={issue.issueId} steps={steps} reporterId={issue.reporter?.personId} />
    </SinceThen>
  )
}

// What the reporter will be told, or why he will not be.
const Told = ({ issue, action }: Pick<Props, 'issue' | 'action'>) => {
  const { t, code } = useWords()
  if (actionShapes[action]?.asks.some(({ kind }) => kind === 'satisfaction')) return null
  const words = code(toldBy(action, issue)).replace('{number}', issue.number)
  const kind = issue.reporter?.kind
  if (words === '') return <p className="quiet">{t('form.noNotice')}</p>
  if (kind === 'REPORTER_KIND_ANONYMOUS') return <p className="quiet">{t('form.untold')}</p>
  return (
    <p className="quiet">
      {kind === 'REPORTER_KIND_CONTACT' ? t('form.byReceipt') : t('form.told', { words })}
    </p>
  )
}

/** The form of one action on a matter. */
export const ActionForm = ({ issue, action, onDone, onCancel }: Props) => {
  const { issueId } = issue
  const shape = actionShapes[action]
  if (shape === undefined) return null
  return (
    <CommandForm
      id={issueId}
      version={issue.version}
      action={action}
      shape={shape}
      subject={{ issue, gridCode: issue.place?.gridCode }}
      send={(sent, key) => sendAction({ issueId, action, key, ...sent })}
      touches={touchedBy(issueId)}
      since={(version) => <StepsSince issue={issue} version={version} />}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Told issue={issue} action={action} />
    </CommandForm>
  )
}
