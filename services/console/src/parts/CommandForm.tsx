import Button from 'antd/es/button'
import { useState, type ReactNode, type SubmitEvent } from 'react'
import { isStale } from '../api/problem.ts'
import type { Shape } from '../api/shape.ts'
import { useWords } from '../words/index.ts'
import { askedBy, bodyOf, evidenceName, withoutPersonal, wrongAnswers, type Answers } from './asks/answers.ts'
import { AskControl, askId } from './asks/AskControl.tsx'
import type { Subject } from './asks/use-options.ts'
import { readDraft, useDraft } from './draft.ts'
import { sendsOnCtrlEnter } from './keys.ts'
import { attachmentsOf, type KeptPhoto } from './photos.ts'
import { PhotosField, usePhotosError } from './PhotosField.tsx'
import { ProblemNote } from './ProblemNote.tsx'
import { useCommand } from './use-command.ts'
import { usePhotos } from './use-photos.ts'

interface Sent {
  readonly body: object
  readonly version: number
}

interface Props {
  readonly id: string
  /** The record's version as it is shown now. */
  readonly version: number
  readonly action: string
  readonly shape: Shape
  readonly subject: Subject
  readonly send: (sent: Sent, key: string) => Promise<unknown>
  readonly touches: readonly (readonly string[])[]
  /** What happened since a version, shown where somebody else was faster. */
  readonly since: (version: number) => ReactNode
  readonly onDone: () => void
  readonly onCancel: () => void
  /** What is said beside the controls. */
  readonly children?: ReactNode
}

interface Kept {
  readonly answers?: Answers
  readonly evidence?: readonly KeptPhoto[]
}

// The version on the screen when the form opened; after a refusal as stale, the one that is shown beside it.
const useVersioned = ({ version, send, touches, onDone }: Props) => {
  const [opened, setOpened] = useState(version)
  const command = useCommand({ send, touches, onDone })
  const stale = command.problem !== undefined && isStale(command.problem)
  const submit = (body: object): void => {
    const known = stale ? version : opened
    setOpened(known)
    command.submit({ body, version: known })
  }
  return { ...command, submit, opened, stale }
}

// What was typed survives a reload; what is personal stays off the device.
const useFilled = ({ id, action, shape }: Props) => {
  const name = `fengqiao.draft.${id}.${action}`
  const [start] = useState(() => readDraft<Kept>(sessionStorage, name, Date.now())?.value ?? {})
  const [answers, setAnswers] = useState(start.answers ?? {})
  const photos = usePhotos(start.evidence ?? [])
  const kept = withoutPersonal(shape.asks, answers)
  const isEmpty = Object.keys(kept).length + photos.kept.length === 0
  const draft = useDraft(name, { answers: kept, evidence: photos.kept }, isEmpty)
  const change = (ask: string, given: readonly string[]): void => setAnswers({ ...answers, [ask]: given })
  return { answers, change, photos, draft }
}

type Filled = ReturnType<typeof useFilled>

const firstWrong = ({ shape }: Props, { answers, photos }: Filled): string | undefined =>
  Object.keys(wrongAnswers(shape.asks, answers, Date.now()))[0] ??
  (photos.unsettled === undefined ? undefined : evidenceName)

const controlOf = ({ id, shape }: Props, field: string): string | undefined => {
  const name = askedBy(shape, field)
  return name === undefined ? undefined : askId(id, name)
}

interface ControlsProps {
  readonly props: Props
  readonly filled: Filled
  readonly tried: boolean
}

const Controls = ({ props, filled, tried }: ControlsProps) => {
  const { t } = useWords()
  const { id, shape, subject } = props
  const { answers, change, photos } = filled
  const photosError = usePhotosError(photos, tried)
  const wrongs = tried ? wrongAnswers(shape.asks, answers, Date.now()) : {}
  const common = { form: id, answers, subject, change }
  return (
    <>
      {shape.asks.map((ask) => (
        <AskControl key={ask.name} ask={ask} wrong={wrongs[ask.name]} {...common} />
      ))}
      {shape.evidence === true ? (
        <PhotosField
          id={askId(id, evidenceName)}
          label={t('photos.evidence')}
          photos={photos}
          error={photosError}
        />
      ) : null}
    </>
  )
}

const Buttons = ({ props, pending }: { readonly props: Props; readonly pending: boolean }) => {
  const { t, code } = useWords()
  const { action, shape, onCancel } = props
  return (
    <div className="buttons">
      <Button type="primary" htmlType="submit" danger={shape.danger ?? false}>
        {pending ? t('common.sending') : code(action)}
      </Button>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
      <span className="quiet desk-only">{t('form.sendHint')}</span>
    </div>
  )
}

/** The form of one action, inline in the page; it keeps what was typed through reload, failure and others' changes. */
export const CommandForm = (props: Props) => {
  const { id, action, shape, since, children } = props
  const { code } = useWords()
  const filled = useFilled(props)
  const [tried, setTried] = useState(false)
  const done = (): void => {
    filled.draft.drop()
    props.onDone()
  }
  const command = useVersioned({ ...props, onDone: done })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    const wrong = firstWrong(props, filled)
    if (wrong === undefined)
      command.submit({ ...bodyOf(shape, filled.answers), ...attachmentsOf(filled.photos.kept) })
    else document.getElementById(askId(id, wrong))?.focus()
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
      {command.problem ? (
        <ProblemNote problem={command.problem} controlOf={(field) => controlOf(props, field)} />
      ) : null}
      {command.stale ? since(command.opened) : null}
      <Controls props={props} filled={filled} tried={tried} />
      {children}
      <Buttons props={props} pending={command.pending} />
    </form>
  )
}
