import Button from 'antd/es/button'
import { useEffect, useState, type SubmitEvent } from 'react'
import type { LookPurpose } from '../../api/model.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

const lasts = 60

/** A record in clear for sixty seconds, held nowhere but in this page, and the seconds that are left. */
export const useRevealed = <T,>() => {
  const [shown, setShown] = useState<{ readonly record: T; readonly until: number }>()
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (shown === undefined) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [shown])
  const left = shown === undefined ? 0 : Math.ceil((shown.until - now) / 1000)
  if (shown !== undefined && left <= 0) setShown(undefined)
  return {
    record: left > 0 ? shown?.record : undefined,
    left: Math.min(left, lasts),
    show: (record: T) => {
      setNow(Date.now())
      setShown({ record, until: Date.now() + lasts * 1000 })
    },
    hide: () => setShown(undefined),
  }
}

interface Asked {
  readonly purpose: LookPurpose
  readonly words: string
}

interface Props<T> {
  /** Asks the town; the look is kept before the record comes. */
  readonly look: (asked: Asked, key: string) => Promise<T | undefined>
  readonly touches: readonly (readonly string[])[]
  readonly onShow: (record: T) => void
  readonly hint: string
}

const useAsking = <T,>({ look, touches, onShow }: Props<T>) => {
  const [purpose, setPurpose] = useState<LookPurpose | ''>('')
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: look,
    touches,
    onDone: (record) => {
      setTried(false)
      setWords('')
      if (record !== undefined) onShow(record)
    },
  })
  const short = Array.from(words.trim()).length < 4
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (purpose === '') document.getElementById('look-purpose')?.focus()
    else if (short) document.getElementById('look-words')?.focus()
    else command.submit({ purpose, words: words.trim() })
  }
  return {
    purpose,
    setPurpose,
    words,
    setWords,
    command,
    submit,
    wrong: { purpose: tried && purpose === '', words: tried && short },
  }
}

interface WhyProps {
  readonly words: string
  readonly wrong: boolean
  readonly onWords: (words: string) => void
}

const Why = ({ words, wrong, onWords }: WhyProps) => {
  const { t } = useWords()
  const error = wrong ? t('person.needWhy') : undefined
  return (
    <Field id="look-words" label={t('person.why')} required error={error}>
      <TextInput
        value={words}
        maxLength={200}
        {...tied('look-words', error)}
        onChange={(event) => onWords(event.target.value)}
      />
    </Field>
  )
}

/** Asks why before anything is shown, and says who learns of it. */
export const Reveal = <T,>(props: Props<T>) => {
  const { t } = useWords()
  const { purpose, setPurpose, words, setWords, command, submit, wrong } = useAsking(props)
  const purposeError = wrong.purpose ? t('person.needPurpose') : undefined
  return (
    <form
      className="card"
      onSubmit={submit}
      onKeyDown={sendsOnCtrlEnter}
      noValidate
      aria-label={t('person.reveal')}
    >
      <h2>{t('person.reveal')}</h2>
      <p className="quiet">{props.hint}</p>
      {command.problem ? (
        <ProblemNote problem={command.problem} controlOf={(field) => `look-${field}`} />
      ) : null}
      <Field id="look-purpose" label={t('person.purpose')} required error={purposeError}>
        <Choice
          id="look-purpose"
          value={purpose}
          placeholder={t('common.choose')}
          options={codeOptions('LOOK_PURPOSE_')}
          error={purposeError}
          onChange={(value) => setPurpose(value as LookPurpose | '')}
        />
      </Field>
      <Why words={words} wrong={wrong.words} onWords={setWords} />
      <Button type="primary" htmlType="submit">
        {t(command.pending ? 'common.sending' : 'person.reveal')}
      </Button>
    </form>
  )
}
