import Button from 'antd/es/button'
import { actionShapes, chooseActions, sendAction } from '../../api/actions.ts'
import type { AllowedAction, Issue, IssueAction } from '../../api/model.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly issue: Issue
  readonly onChoose: (action: IssueAction) => void
  /** Residents see what they may do and nothing of the rest. */
  readonly quiet: boolean
}

const refusalWords = (
  entry: AllowedAction,
  code: (value: string | undefined) => string,
  status: string,
): string => code(entry.refusal).replace('{status}', status).replace('{limit}', '2')

const Refused = ({
  issue,
  refused,
}: {
  readonly issue: Issue
  readonly refused: readonly AllowedAction[]
}) => {
  const { t, code } = useWords()
  if (refused.length === 0) return null
  return (
    <ul className="refused" aria-label={t('matter.notNow')}>
      {refused.map((entry) => (
        <li key={entry.action}>
          <button type="button" aria-disabled="true" aria-describedby={`why-${entry.action ?? ''}`}>
            {code(entry.action)}
          </button>
          <span id={`why-${entry.action ?? ''}`} className="quiet">
            {refusalWords(entry, code, code(issue.status))}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface OthersProps {
  readonly others: readonly AllowedAction[]
  readonly press: (action: IssueAction) => void
}

const Others = ({ others, press }: OthersProps) => {
  const { code } = useWords()
  return (
    <div className="buttons">
      {others.map(({ action }) =>
        action === undefined ? null : (
          <Button key={action} danger={actionShapes[action]?.danger ?? false} onClick={() => press(action)}>
            {code(action)}
          </Button>
        ),
      )}
    </div>
  )
}

interface MainProps {
  readonly action: IssueAction | undefined
  readonly pending: boolean
  readonly press: (action: IssueAction) => void
}

const MainAction = ({ action, pending, press }: MainProps) => {
  const { t, code } = useWords()
  if (action === undefined) return <p className="quiet">{t('matter.nothingNow')}</p>
  return (
    <Button type="primary" size="large" className="main-action" onClick={() => press(action)}>
      {pending ? t('common.sending') : code(action)}
    </Button>
  )
}

const useAtOnce = (issue: Issue) => {
  const id = issue.issueId
  return useCommand({
    send: (action: IssueAction, key) =>
      sendAction({ issueId: id, version: issue.version, action, input: {}, key }),
    touches: [['issue', id], ['issues'], ['inbox']],
  })
}

/** The one primary action of this state, the quiet rest, and what is not allowed now with its reason. */
export const ActionBar = ({ issue, onChoose, quiet }: Props) => {
  const { t } = useWords()
  const { primary, others, refused } = chooseActions(issue.actions)
  const command = useAtOnce(issue)
  const press = (action: IssueAction): void =>
    actionShapes[action]?.atOnce === true ? command.submit(action) : onChoose(action)
  const shownRefused = quiet ? [] : refused
  return (
    <section className="action-bar" aria-label={t('work.action')}>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <MainAction action={primary?.action} pending={command.pending} press={press} />
      {others.length + shownRefused.length > 0 ? (
        <details className="other-actions">
          <summary>{t('matter.others')}</summary>
          <Others others={others} press={press} />
          <Refused issue={issue} refused={shownRefused} />
        </details>
      ) : null}
    </section>
  )
}
