import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import type { NoticeSettings } from '../../api/model.ts'
import { confirmEmail, isOnItsWay, sendCode } from '../../api/settings.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { sayMoment } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useNow } from '../../parts/use-now.ts'
import { useWords } from '../../words/index.ts'

/** What became of the e-mail with the code. */
const CodeNews = ({ settings }: { readonly settings: NoticeSettings }) => {
  const { t, code } = useWords()
  const { codeReason, email } = settings
  if (isOnItsWay(settings)) return <p role="status">{t('settings.codeOnItsWay')}</p>
  if (codeReason === '') return <p role="status">{t('settings.codeSent', { email })}</p>
  const reason = code(`DELIVERY_REASON_${codeReason}`)
  return (
    <p role="status" className="settings-failed">
      {t('settings.codeFailed', { reason })}
    </p>
  )
}

const useConfirmation = () => {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const touches = [['settings']]
  const enter = useCommand({
    send: (entered: string, key) => confirmEmail(entered, key),
    touches,
    onDone: () => setCode(''),
  })
  const again = useCommand({ send: (_: undefined, key) => sendCode(key), touches, onDone: enter.reset })
  const { answer } = enter
  const error = answer?.confirmed === false ? t('settings.wrong', { count: answer.triesLeft }) : undefined
  return { code, setCode, enter, again, error }
}

interface CodeProps {
  readonly value: string
  readonly hint: string
  readonly error: string | undefined
  readonly onChange: (code: string) => void
}

const CodeField = ({ value, hint, error, onChange }: CodeProps) => {
  const { t } = useWords()
  return (
    <Field id="settings-code" label={t('settings.code')} required hint={hint} error={error}>
      <TextInput
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...tied('settings-code', error)}
      />
    </Field>
  )
}

/** Enters the code that was sent to a new address; gone once it was right. */
export const Confirm = ({ settings }: { readonly settings: NoticeSettings }) => {
  const { t, language } = useWords()
  const now = useNow()
  const { code, setCode, enter, again, error } = useConfirmation()
  if (settings.emailState !== 'EMAIL_STATE_UNCONFIRMED')
    return <p role="status">{enter.answer?.confirmed === true ? t('settings.nowConfirmed') : ''}</p>
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    enter.submit(code)
  }
  const problem = enter.problem ?? again.problem
  const time = sayMoment(settings.codeExpiresAt, { now, language, t })
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={t('settings.confirmTitle')}>
      <h2>{t('settings.confirmTitle')}</h2>
      <CodeNews settings={settings} />
      {problem ? <ProblemNote problem={problem} controlOf={() => 'settings-code'} /> : null}
      <CodeField value={code} hint={t('settings.codeHint', { time })} error={error} onChange={setCode} />
      <div className="buttons">
        <Button type="primary" htmlType="submit">
          {t('settings.confirm')}
        </Button>
        <Button onClick={() => again.submit(undefined)}>{t('settings.sendAgain')}</Button>
      </div>
    </form>
  )
}
