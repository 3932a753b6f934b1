import { disputeShapes } from '../../api/dispute-actions.ts'
import { sendDisputeAction, useDisputeHistory, type Dispute, type DisputeAction } from '../../api/disputes.ts'
import { CommandForm } from '../../parts/CommandForm.tsx'
import { SinceThen } from '../../parts/SinceThen.tsx'
import { useWords } from '../../words/index.ts'
import { Course } from './Course.tsx'

interface Props {
  readonly dispute: Dispute
  readonly action: DisputeAction
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** What a command on a case makes old. */
export const touchedBy = (disputeId: string) => [['dispute', disputeId], ['disputes'], ['inbox']]

const StepsSince = ({ dispute, version }: Pick<Props, 'dispute'> & { readonly version: number }) => {
  const history = useDisputeHistory(dispute.disputeId)
  const steps = (history.data ?? []).filter((step) => step.version > version)
  if (steps.length === 0) return null
  return (
    <SinceThen>
      <Course dispute={dispute} steps={steps} />
    </SinceThen>
  )
}

/** The form of one action on a case. */
export const DisputeForm = ({ dispute, action, onDone, onCancel }: Props) => {
  const { t } = useWords()
  const { disputeId, gridCode, parties = [] } = dispute
  const shape = disputeShapes[action]
  if (shape === undefined) return null
  return (
    <CommandForm
      id={disputeId}
      version={dispute.version}
      action={action}
      shape={shape}
      subject={{ gridCode, parties }}
      send={(sent, key) => sendDisputeAction({ disputeId, verb: shape.verb, key, ...sent })}
      touches={touchedBy(disputeId)}
      since={(version) => <StepsSince dispute={dispute} version={version} />}
      onDone={onDone}
      onCancel={onCancel}
    >
      {action === 'DISPUTE_ACTION_DECLARE_NO_INTEREST' ? <p>{t('dispute.declaration')}</p> : null}
    </CommandForm>
  )
}
