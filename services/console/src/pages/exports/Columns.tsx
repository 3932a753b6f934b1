import type { ExportField } from '../../api/model.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import { isPersonal, needsReason, type AskFields, type Privacy, type Wanted } from './asking.ts'

type Chosen = AskFields['columns']

interface Props {
  readonly privacy: Privacy
  /** Which there are to choose from, in their order. */
  readonly offered: readonly ExportField[]
  readonly columns: Chosen
  readonly wrongs: readonly string[]
  readonly onColumns: (columns: Chosen) => void
}

interface OneProps extends Props {
  readonly field: ExportField
}

const useColumn = ({ field, offered, columns, onColumns }: OneProps) => {
  const wanted = columns.get(field)
  const set = (next: Wanted | undefined): void => {
    const of = (one: ExportField): Wanted | undefined => (one === field ? next : columns.get(one))
    // In the order in which they are shown, whenever they were ticked: so the file has them.
    onColumns(
      new Map(
        offered.flatMap((one) => {
          const kept = of(one)
          return kept === undefined ? [] : [[one, kept] as const]
        }),
      ),
    )
  }
  return { wanted, set }
}

const Reason = ({
  field,
  wanted,
  wrongs,
  set,
}: OneProps & { readonly wanted: Wanted; readonly set: (next: Wanted) => void }) => {
  const { t, code } = useWords()
  const id = `export-reason-${field}`
  const error = wrongs.includes(`reason-${field}`) ? t('exports.needReason') : undefined
  return (
    <Field id={id} label={t('exports.reason', { field: code(field) })} required error={error}>
      <TextInput
        value={wanted.reason}
        maxLength={200}
        {...tied(id, error)}
        onChange={(event) => set({ ...wanted, reason: event.target.value })}
      />
    </Field>
  )
}

const Column = (props: OneProps) => {
  const { t, code } = useWords()
  const { field, privacy } = props
  const { wanted, set } = useColumn(props)
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={wanted !== undefined}
          onChange={() => set(wanted === undefined ? { clear: false, reason: '' } : undefined)}
        />
        {code(field)}
      </label>
      {wanted && isPersonal(privacy, field) ? (
        <label>
          <input
            type="checkbox"
            aria-label={`${code(field)} ${t('exports.clear')}`}
            checked={wanted.clear}
            onChange={() => set({ ...wanted, clear: !wanted.clear })}
          />
          {t('exports.clear')}
        </label>
      ) : null}
      {wanted && needsReason(privacy, field, wanted) ? <Reason {...props} wanted={wanted} set={set} /> : null}
    </li>
  )
}

/** Which columns the file has, and which of them in clear. */
export const Columns = (props: Props) => {
  const { t } = useWords()
  return (
    <fieldset className="export-columns" id="export-columns" tabIndex={-1}>
      <legend>{t('exports.columns')}</legend>
      <p className="quiet">{t('exports.columnsHint')}</p>
      {props.wrongs.includes('columns') ? <p className="field-error">{t('exports.needColumns')}</p> : null}
      <ul>
        {props.offered.map((field) => (
          <Column key={field} {...props} field={field} />
        ))}
      </ul>
    </fieldset>
  )
}
