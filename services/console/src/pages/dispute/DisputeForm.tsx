import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { disputeShapes, type DisputeShape } from '../../api/dispute-actions.ts'
import { sendDisputeAction, type Dispute, type DisputeAction } from '../../api/disputes.ts'
import { isStale } from '../../api/problem.ts'
import { readDraft, useDraft } from '../../parts/draft.ts'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { bodyOf, withoutPersonal, wrongAnswers, type Answers } from './answers.ts'
import { AskControl, askId } from './AskControl.tsx'

interface Props {
  readonly dispute: Dispute
  readonly action: DisputeAction
  readonly onDone: () => void
  readonly onCancel: () => void
}

const form = 'dispute'
const nothing: DisputeShape = { verb: '', asks: [] }

/** What a command on a case makes old. */
export const touchesOf = (disputeId: string) => [['dispute', disputeId], ['disputes'], ['inbox']]

// The version on the screen when the form opened; after a refusal as stale, the one that is shown now.
const useSend = ({ dispute, action, onDone }: Props) => {
  const { disputeId } = dispute
  const { verb } = disputeShapes[action] ?? nothing
  const [opened, setOpened] = useState(dispute.version)
  const command = useCommand({
    send: ({ body, version }: { body: object; version: number }, key) =>
      sendDisputeAction({ disputeId, version, verb, body, key }),
    touches: touchesOf(disputeId),
    onDone,
  })
  const submit = (body: object): void => {
    const version = command.problem !== undefined && isStale(command.problem) ? dispute.version : opened
    setOpened(version)
    command.submit({ body, version })
  }
  return { ...command, submit }
}

const useAnswers = ({ dispute, action }: Props, { asks }: DisputeShape) => {
  const name = `fengqiao.draft.${dispute.disputeId}.${action}`
  const [answers, setAnswers] = useState<Answers>(
    () => readDraft<Answers>(sessionStorage, name, Date.now())?.value ?? {},
  )
  const kept = withoutPersonal(asks, answers)
  const draft = useDraft(name, kept, Object.keys(kept).length === 0)
  const change = (ask: string, given: readonly string[]): void => setAnswers({ ...answers, [ask]: given })
  return { answers, change, draft }
}

// A field within another is named with it: `party.phone`, `mediatorIds[0]`.
const controlOf = (field: string): string => askId(form, field.replace(/^party\./, '').split(/[.[]/)[0] ?? '')

const Buttons = ({
  action,
  onCancel,
  pending,
}: Pick<Props, 'action' | 'onCancel'> & { pending: boolean }) => {
  const { t, code } = useWords()
  return (
    <div className="buttons">
      <Button type="primary" htmlType="submit" danger={disputeShapes[action]?.danger ?? false}>
        {pending ? t('common.sending') : code(action)}
      </Button>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
      <span className="quiet desk-only">{t('form.sendHint')}</span>
    </div>
  )
}

/** The form of one action on a case, inline in the page. */
export const DisputeForm = (props: Props) => {
  const { dispute, action, onCancel } = props
  const { t, code } = useWords()
  const shape = disputeShapes[action] ?? nothing
  const { answers, change, draft } = useAnswers(props, shape)
  const [tried, setTried] = useState(false)
  const done = (): void => {
    draft.drop()
    props.onDone()
  }
  const command = useSend({ ...props, onDone: done })
  const wrongs = tried ? wrongAnswers(shape.asks, answers, Date.now()) : {}
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    const first = Object.keys(wrongAnswers(shape.asks, answers, Date.now()))[0]
    if (first === undefined) command.submit(bodyOf(shape, answers))
    else document.getElementById(askId(form, first))?.focus()
  }
  const common = { form, answers, change, parties: dispute.parties ?? [], gridCode: dispute.gridCode }
  return (
    <form
      className="action-form"
      aria-label={code(action)}
      onSubmit={submit}
      onKeyDown={sendsOnCtrlEnter}
      noValidate
    >
      <h2>{code(action)}</h2>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={controlOf} /> : null}
      {action === 'DISPUTE_ACTION_DECLARE_NO_INTEREST' ? <p>{t('dispute.declaration')}</p> : null}
      {shape.asks.map((ask) => (
        <AskControl key={ask.name} ask={ask} wrong={wrongs[ask.name]} {...common} />
      ))}
      <Buttons action={action} pending={command.pending} onCancel={onCancel} />
    </form>
  )
}
