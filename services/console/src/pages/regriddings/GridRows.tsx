import { useStaffAt } from '../../api/staff.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import type { Row } from './planning.ts'
import type { Planning } from './use-planning.ts'

interface Props {
  readonly row: Row
  readonly index: number
  readonly staff: readonly { readonly value: string; readonly label: string }[]
  readonly error: string | undefined
  readonly onRow: (part: Partial<Row>) => void
}

const GridRow = ({ row, index, staff, error, onRow }: Props) => {
  const { t } = useWords()
  const id = `regridding-row-${String(index)}`
  return (
    <li>
      <Field id={id} label={t('regriddings.code')} required error={error}>
        <TextInput
          value={row.code}
          maxLength={15}
          inputMode="numeric"
          {...tied(id, error)}
          onChange={(event) => onRow({ code: event.target.value.trim() })}
        />
      </Field>
      <Field id={`${id}-name`} label={t('regriddings.name')} required>
        <TextInput
          id={`${id}-name`}
          value={row.name}
          maxLength={60}
          onChange={(event) => onRow({ name: event.target.value })}
        />
      </Field>
      <Field id={`${id}-primary`} label={t('regriddings.primary')} required>
        <Choice
          id={`${id}-primary`}
          value={row.primaryId}
          placeholder={t('common.choose')}
          options={staff}
          onChange={(primaryId) => onRow({ primaryId })}
        />
      </Field>
    </li>
  )
}

/** The new grids: what each is called, and who answers for it. */
export const GridRows = ({ fields, change, wrongs }: Planning) => {
  const { t } = useWords()
  const staff = (useStaffAt(fields.community).data ?? []).map(({ personId, displayName }) => ({
    value: personId,
    label: displayName,
  }))
  if (fields.rows.length === 0) return null
  return (
    <fieldset className="regridding-rows">
      <legend>{t('regriddings.grids')}</legend>
      <ol>
        {fields.rows.map((row, index) => (
          <GridRow
            key={index}
            row={row}
            index={index}
            staff={staff}
            error={wrongs.includes(`row-${String(index)}`) ? t('regriddings.needRow') : undefined}
            onRow={(part) => change({ rows: fields.rows.with(index, { ...row, ...part }) })}
          />
        ))}
      </ol>
    </fieldset>
  )
}
