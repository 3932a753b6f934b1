import Button from 'antd/es/button'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { Problem } from '../api/problem.ts'
import { useWords } from '../words/index.ts'
import { ProblemNote } from './ProblemNote.tsx'

interface Props {
  readonly question: string
  /** The name of what is done: on the button that does it. */
  readonly action: string
  readonly danger?: boolean
  readonly pending: boolean
  readonly problem: Problem | undefined
  readonly onYes: () => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** Asks before something is done that cannot be undone by the same hand; a refusal is said here, Escape leaves. */
export const Confirm = ({ question, action, danger = true, children, ...command }: Props) => {
  const { t } = useWords()
  const id = useId()
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => sheet.current?.showModal(), [])
  return (
    <dialog ref={sheet} className="sheet confirm" onClose={command.onClose} aria-labelledby={id}>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <p id={id} className="confirm-question">
        {question}
      </p>
      {children}
      <div className="buttons">
        <Button type="primary" danger={danger} onClick={command.onYes}>
          {command.pending ? t('common.sending') : action}
        </Button>
        <Button autoFocus onClick={() => sheet.current?.close()}>
          {t('common.cancel')}
        </Button>
      </div>
    </dialog>
  )
}
