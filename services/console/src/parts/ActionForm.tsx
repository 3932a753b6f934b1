import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { actionShapes, sendAction, toldBy } from '../api/actions.ts'
import { useIssueHistory } from '../api/issues.ts'
import type { Issue, IssueAction } from '../api/model.ts'
import { isStale } from '../api/problem.ts'
import { useWords } from '../words/index.ts'
import { ActionControls } from './ActionFields.tsx'
import { controlOfField, inputOf, noFields, wrongsOf, type ActionFields } from './action-input.ts'
import { readDraft, useDraft } from './draft.ts'
import { PhotosField, usePhotosError } from './PhotosField.tsx'
import { ProblemNote } from './ProblemNote.tsx'
import { Timeline } from './Timeline.tsx'
import { sendsOnCtrlEnter } from './keys.ts'
import { useCommand } from './use-command.ts'
import { usePhotos, type Photos } from './use-photos.ts'

interface Props {
  readonly issue: Issue
  readonly action: IssueAction
  readonly onDone: () => void
  readonly onCancel: () => void
}

const controlId = (field: string): string | undefined => {
  const control = controlOfField(field)
  return control === undefined ? undefined : `action-${control}`
}

// The version on the screen when the form opened; after a refusal as stale, the one that is shown beside it.
const useActionCommand = ({ issue, action, onDone }: Props) => {
  const id = issue.issueId
  const [opened, setOpened] = useState(issue.version)
  const command = useCommand({
    send: ({ fields, version }: { fields: ActionFields; version: number }, key) =>
      sendAction({ issueId: id, version, action, input: inputOf(action, fields), key }),
    touches: [['issue', id], ['issues'], ['inbox']],
    onDone,
  })
  const stale = command.problem !== undefined && isStale(command.problem)
  const submit = (fields: ActionFields): void => {
    const version = stale ? issue.version : opened
    setOpened(version)
    command.submit({ fields, version })
  }
  return { ...command, submit, opened, stale }
}

const SinceThen = ({ issue, version }: { readonly issue: Issue; readonly version: number }) => {
  const { t } = useWords()
  const history = useIssueHistory(issue.issueId)
  const steps = (history.data ?? []).filter((step) => step.version > version)
  if (steps.length === 0) return null
  return (
    <section className="since-then" aria-label={t('problem.sinceThen')}>
      <h3>{t('problem.sinceThen')}</h3>
      <Timeline issueId={issue.issueId} steps={steps} reporterId={issue.reporter?.personId} />
    </section>
  )
}

const useFields = (issue: Issue, action: IssueAction) => {
  const name = `fengqiao.draft.${issue.issueId}.${action}`
  // A draft from before a field came to be lacks it.
  const [fields, setFields] = useState<ActionFields>(() => ({
    ...noFields,
    ...readDraft<ActionFields>(sessionStorage, name, Date.now())?.value,
  }))
  const photos = usePhotos(fields.evidence)
  const filled = { ...fields, evidence: photos.kept }
  const draft = useDraft(name, filled, JSON.stringify(filled) === JSON.stringify(noFields))
  const change = (part: Partial<ActionFields>): void => setFields({ ...fields, ...part })
  return { fields: filled, photos, draft, change }
}

// What the reporter will be told, or why he will not be.
const Told = ({ issue, action }: Pick<Props, 'issue' | 'action'>) => {
  const { t, code } = useWords()
  const shape = actionShapes[action]
  if (shape?.asks === 'satisfaction') return null
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

interface EvidenceProps extends Pick<Props, 'action'> {
  readonly photos: Photos
  readonly error: string | undefined
}

const Evidence = ({ action, photos, error }: EvidenceProps) => {
  const { t } = useWords()
  if (actionShapes[action]?.evidence !== true) return null
  return <PhotosField id="action-evidence" label={t('photos.evidence')} photos={photos} error={error} />
}

const Buttons = ({
  action,
  pending,
  onCancel,
}: Pick<Props, 'action' | 'onCancel'> & { readonly pending: boolean }) => {
  const { t, code } = useWords()
  return (
    <div className="buttons">
      <Button type="primary" htmlType="submit" danger={actionShapes[action]?.danger ?? false}>
        {pending ? t('common.sending') : code(action)}
      </Button>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
      <span className="quiet desk-only">{t('form.sendHint')}</span>
    </div>
  )
}

/** The form of one action, inline in the page; it keeps what was typed through reload, failure and others' changes. */
export const ActionForm = (props: Props) => {
  const { issue, action, onCancel } = props
  const { code } = useWords()
  const { fields, photos, change, draft } = useFields(issue, action)
  const [tried, setTried] = useState(false)
  const done = (): void => {
    draft.drop()
    props.onDone()
  }
  const command = useActionCommand({ ...props, onDone: done })
  const unsettled = photos.unsettled === undefined ? undefined : 'evidence'
  const photosError = usePhotosError(photos, tried)
  const wrongs = tried ? wrongsOf(action, fields, Date.now()) : {}
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    const first = Object.keys(wrongsOf(action, fields, Date.now()))[0] ?? unsettled
    if (first === undefined) command.submit(fields)
    else document.getElementById(`action-${first}`)?.focus()
  }
  return (
    <form
      className="action-form"
      aria-label={code(action)}
      onSubmit={submit}
      onKeyDown={sendsOnCtrlEnter}
      noValidate
    >
      <h2>{code(action)}</h2>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={controlId} /> : null}
      {command.stale ? <SinceThen issue={issue} version={command.opened} /> : null}
      <ActionControls {...{ issue, action, fields, wrongs, change }} />
      <Evidence action={action} photos={photos} error={photosError} />
      <Told issue={issue} action={action} />
      <Buttons action={action} pending={command.pending} onCancel={onCancel} />
    </form>
  )
}
