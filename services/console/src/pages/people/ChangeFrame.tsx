import Button from 'antd/es/button'
import type { ReactNode, SubmitEvent } from 'react'
import type { Resident } from '../../api/model.ts'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import type { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'

/** What each form that changes a person is given. */
export interface ChangeProps {
  readonly resident: Resident
  readonly onDone: () => void
}

interface FrameProps {
  readonly name: string
  readonly command: Pick<ReturnType<typeof useCommand>, 'problem' | 'pending'>
  readonly controlOf: (field: string) => string
  readonly onSubmit: () => void
  readonly submit: string
  readonly children: ReactNode
}

/** The frame of such a form: what went wrong, the controls, the one button. */
export const Frame = ({ name, command, controlOf, onSubmit, submit, children }: FrameProps) => {
  const { t } = useWords()
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form onSubmit={send} onKeyDown={sendsOnCtrlEnter} noValidate aria-label={name}>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={controlOf} /> : null}
      {children}
      <Button htmlType="submit">{command.pending ? t('common.sending') : submit}</Button>
    </form>
  )
}
