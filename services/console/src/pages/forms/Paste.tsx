import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { checkTitles } from '../../api/forms.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextArea } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { linesOf, titlesIn, type Line } from './new-form.ts'

interface PasteProps {
  readonly onLines: (lines: readonly Line[]) => void
}

/** The titles of the office's sheet, as they were copied. */
export const Paste = ({ onLines }: PasteProps) => {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const titles = titlesIn(text)
  const command = useCommand({
    send: (asked: readonly string[]) => checkTitles(asked),
    touches: [],
    onDone: (reply) => onLines(linesOf(reply.titles ?? [])),
  })
  const error = tried && titles.length === 0 ? t('forms.needTitles') : undefined
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (titles.length > 0) command.submit(titles)
    else document.getElementById('form-paste')?.focus()
  }
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={t('forms.check')}>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Field id="form-paste" label={t('forms.paste')} required hint={t('forms.pasteHint')} error={error}>
        <TextArea
          value={text}
          rows={6}
          {...tied('form-paste', error)}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <Button htmlType="submit">{t(command.pending ? 'common.sending' : 'forms.check')}</Button>
    </form>
  )
}
