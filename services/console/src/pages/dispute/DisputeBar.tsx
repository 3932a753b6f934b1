import Button from 'antd/es/button'
import { chooseDisputeActions, disputeShapes } from '../../api/dispute-actions.ts'
import {
  sendDisputeAction,
  type Dispute,
  type DisputeAction,
  type DisputeAllowedAction,
} from '../../api/disputes.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { touchesOf } from './DisputeForm.tsx'

interface Props {
  readonly dispute: Dispute
  readonly onChoose: (action: DisputeAction) => void
}

interface RefusedProps {
  readonly dispute: Dispute
  readonly refused: readonly DisputeAllowedAction[]
}

const Refused = ({ dispute, refused }: RefusedProps) => {
  const { t, code } = useWords()
  if (refused.length === 0) return null
  return (
    <ul className="refused" aria-label={t('matter.notNow')}>
      {refused.map(({ action = '', refusal }) => (
        <li key={action}>
          <button type="button" aria-disabled="true" aria-describedby={`why-${action}`}>
            {code(action)}
          </button>
          <span id={`why-${action}`} className="quiet">
            {code(refusal).replace('{status}', code(dispute.status))}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface OthersProps {
  readonly others: readonly DisputeAllowedAction[]
  readonly press: (action: DisputeAction) => void
}

const Others = ({ others, press }: OthersProps) => {
  const { code } = useWords()
  return (
    <div className="buttons">
      {others.map(({ action }) =>
        action === undefined ? null : (
          <Button key={action} danger={disputeShapes[action]?.danger ?? false} onClick={() => press(action)}>
            {code(action)}
          </Button>
        ),
      )}
    </div>
  )
}

const useAtOnce = ({ disputeId, version }: Dispute) =>
  useCommand({
    send: (action: DisputeAction, key) =>
      sendDisputeAction({ disputeId, version, verb: disputeShapes[action]?.verb ?? '', body: {}, key }),
    touches: touchesOf(disputeId),
  })

/** The one primary action of this state, the quiet rest, and what is not allowed now with its reason. */
export const DisputeBar = ({ dispute, onChoose }: Props) => {
  const { t, code } = useWords()
  const { primary, others, refused } = chooseDisputeActions(dispute.actions)
  const command = useAtOnce(dispute)
  const press = (action: DisputeAction): void =>
    disputeShapes[action]?.atOnce === true ? command.submit(action) : onChoose(action)
  const main = primary?.action
  return (
    <section className="action-bar" aria-label={t('work.action')}>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      {main === undefined ? (
        <p className="quiet">{t('matter.nothingNow')}</p>
      ) : (
        <Button type="primary" size="large" className="main-action" onClick={() => press(main)}>
          {command.pending ? t('common.sending') : code(main)}
        </Button>
      )}
      {others.length + refused.length > 0 ? (
        <details className="other-actions">
          <summary>{t('matter.others')}</summary>
          <Others others={others} press={press} />
          <Refused dispute={dispute} refused={refused} />
        </details>
      ) : null}
    </section>
  )
}
