import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { approveExport, refuseExport } from '../../api/exports.ts'
import type { Export } from '../../api/model.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly one: Export
}

const touches = [['exports']] as const

const Refuse = ({ one: { exportId } }: Props) => {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: (why: string, key) => refuseExport(exportId, why, key),
    touches,
  })
  const short = Array.from(words.trim()).length < 2
  const error = tried && short ? t('exports.needRefusal') : undefined
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (short) document.getElementById('export-refusal')?.focus()
    else command.submit(words.trim())
  }
  return (
    <form onSubmit={submit} noValidate aria-label={t('exports.refuse')}>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Field id="export-refusal" label={t('exports.refusal')} required error={error}>
        <TextInput
          value={words}
          maxLength={200}
          {...tied('export-refusal', error)}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <Button danger htmlType="submit">
        {t(command.pending ? 'common.sending' : 'exports.refuse')}
      </Button>
    </form>
  )
}

/** Agrees, or refuses with a reason. */
export const Decide = ({ one }: Props) => {
  const { t } = useWords()
  const command = useCommand({
    send: ({ exportId }: Export, key) => approveExport(exportId, key),
    touches,
  })
  return (
    <section className="card" aria-labelledby="export-decide">
      <h2 id="export-decide">{t('exports.approvals')}</h2>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <p className="quiet">{t('exports.approveSure')}</p>
      <div className="buttons">
        {one.childrenCounted ? (
          <Button type="primary" onClick={() => command.submit(one)}>
            {t(command.pending ? 'common.sending' : 'exports.approve')}
          </Button>
        ) : (
          <p aria-live="polite">{t('exports.counting')}</p>
        )}
      </div>
      <Refuse one={one} />
    </section>
  )
}
