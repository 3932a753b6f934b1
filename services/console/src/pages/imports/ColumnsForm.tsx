import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { mapColumns } from '../../api/imports.ts'
import type { Import, ImportField } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { columnsShown, mappingOf } from './columns.ts'

const useMapping = ({ importId, headerRow, columns = [] }: Import) => {
  const [row, setRow] = useState(String(headerRow || 1))
  const [fields, setFields] = useState<ReadonlyMap<number, ImportField>>(
    new Map(columns.flatMap(({ column, field }) => (field ? [[column, field]] : []))),
  )
  const command = useCommand({
    send: (body: ReturnType<typeof mappingOf>, key) => mapColumns(importId, body, key),
    touches: [['imports']],
  })
  const change = (column: number, field: string): void => {
    const next = new Map(fields)
    if (field === '') next.delete(column)
    else next.set(column, field as ImportField)
    setFields(next)
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    command.submit(mappingOf(row, fields))
  }
  return { row, setRow, fields, change, submit, command }
}

/** Which column holds what. Where no titles were found, columns go by their numbers. */
export const ColumnsForm = ({ one }: { readonly one: Import }) => {
  const { t } = useWords()
  const { row, setRow, fields, change, submit, command } = useMapping(one)
  const options = codeOptions<ImportField>('IMPORT_FIELD_')
  return (
    <form onSubmit={submit} noValidate aria-label={t('imports.columns')}>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <p className="quiet">{t('imports.columnsHint')}</p>
      <Field id="header-row" label={t('imports.headerRow')} required>
        <TextInput
          id="header-row"
          inputMode="numeric"
          value={row}
          onChange={(event) => setRow(event.target.value)}
        />
      </Field>
      {columnsShown(one).map(({ column, title }) => (
        <Field
          key={column}
          id={`column-${String(column)}`}
          label={title || t('imports.column', { column })}
          required
        >
          <Choice
            id={`column-${String(column)}`}
            value={fields.get(column) ?? ''}
            placeholder={t('imports.notRead')}
            options={options}
            onChange={(field) => change(column, field)}
          />
        </Field>
      ))}
      <Button type="primary" htmlType="submit">
        {t(command.pending ? 'common.sending' : 'imports.readAgain')}
      </Button>
    </form>
  )
}
