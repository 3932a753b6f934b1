import Button from 'antd/es/button'
import { useState } from 'react'
import { loadImport } from '../../api/imports.ts'
import type { ChosenDifferences, Import } from '../../api/model.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { chosenOf, takable, toggled, type Takable } from './choosing.ts'
import { ColumnsForm } from './ColumnsForm.tsx'
import { Counts } from './Counts.tsx'
import { Households } from './Households.tsx'
import { Rows } from './Rows.tsx'

interface Props {
  readonly one: Import
}

interface FieldsProps {
  readonly fields: ReadonlySet<Takable>
  readonly onFields: (fields: ReadonlySet<Takable>) => void
  readonly count: number
}

const FieldChoice = ({ fields, onFields, count }: FieldsProps) => {
  const { t, code } = useWords()
  return (
    <fieldset className="import-choice">
      <legend>{t('imports.differences')}</legend>
      <p className="quiet">{t('imports.differencesHint')}</p>
      {takable.map((field) => (
        <label key={field}>
          <input
            type="checkbox"
            checked={fields.has(field)}
            onChange={() => onFields(toggled(fields, field))}
          />
          {t('imports.takeField', { field: code(field) })}
        </label>
      ))}
      {fields.size > 0 ? <p aria-live="polite">{t('imports.onlyRows', { count })}</p> : null}
    </fieldset>
  )
}

const useLoading = ({ importId }: Import) => {
  const [fields, setFields] = useState<ReadonlySet<Takable>>(new Set())
  const [rows, setRows] = useState<ReadonlySet<number>>(new Set())
  const command = useCommand({
    send: (chosen: ChosenDifferences | undefined, key) => loadImport(importId, chosen, key),
    touches: [['imports']],
  })
  return { fields, setFields, rows, setRows, command, chosen: chosenOf(fields, rows) }
}

const useLoadName = (count: number, corrects: boolean): string => {
  const { t } = useWords()
  if (corrects) return t('imports.loadCorrecting', { count })
  return count > 0 ? t('imports.load', { count }) : t('imports.loadNone')
}

const Dropped = ({ one: { columnsDropped: count } }: Props) => {
  const { t } = useWords()
  return count > 0 ? <p className="note">{t('imports.dropped', { count })}</p> : null
}

/** What would happen, before anything does: who is new, what differs and may be taken, what is refused. */
export const Check = ({ one }: Props) => {
  const { t } = useWords()
  const { fields, setFields, rows, setRows, command, chosen } = useLoading(one)
  const { entered = 0, differing = 0 } = one.found ?? {}
  const name = useLoadName(entered, chosen !== undefined)
  return (
    <section className="card" aria-labelledby="import-check">
      <h2 id="import-check">{t('imports.found')}</h2>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Counts counts={one.found} />
      <Dropped one={one} />
      {differing > 0 ? <FieldChoice fields={fields} onFields={setFields} count={rows.size} /> : null}
      <div className="buttons">
        <Button type="primary" onClick={() => command.submit(chosen)}>
          {command.pending ? t('common.sending') : name}
        </Button>
      </div>
      <Households one={one} counts={one.foundHouseholds} />
      <Rows one={one} {...(chosen ? { picking: { rows, onRows: setRows } } : {})} />
      <details>
        <summary>{t('imports.mend')}</summary>
        <ColumnsForm one={one} />
      </details>
    </section>
  )
}
