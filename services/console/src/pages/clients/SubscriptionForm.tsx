import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import type { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { EventChoice } from './EventChoice.tsx'

interface Props {
  readonly id: string
  readonly types: readonly string[]
  readonly submit: string
  readonly primary?: boolean
  readonly command: Pick<ReturnType<typeof useCommand<string[], unknown>>, 'submit' | 'pending' | 'problem'>
}

/** Chooses events for a subscription, a new one or one that stands. */
export const SubscriptionForm = ({ id, types, submit, primary = false, command }: Props) => {
  const { t } = useWords()
  const [chosen, setChosen] = useState(types)
  const [tried, setTried] = useState(false)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (chosen.length === 0) document.getElementById(id)?.focus()
    else command.submit([...chosen])
  }
  return (
    <form onSubmit={send} onKeyDown={sendsOnCtrlEnter} noValidate aria-label={submit}>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={() => id} /> : null}
      <EventChoice id={id} chosen={chosen} onChange={setChosen} />
      {tried && chosen.length === 0 ? (
        <p className="field-error" role="alert">
          {t('clients.noTypes')}
        </p>
      ) : null}
      <Button type={primary ? 'primary' : 'default'} htmlType="submit">
        {command.pending ? t('common.sending') : submit}
      </Button>
    </form>
  )
}
