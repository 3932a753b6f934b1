import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { askExport } from '../../api/exports.ts'
import { useFieldPrivacy } from '../../api/forms.ts'
import { useMe } from '../../api/me.ts'
import type { Form } from '../../api/model.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useTerritories } from '../../parts/territory.ts'
import { TextInput } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import {
  exportable,
  ofForm,
  requestOf,
  showsPersonal,
  usual,
  usualOf,
  wrongInAsking,
  type AskFields,
  type Privacy,
} from './asking.ts'
import { Columns } from './Columns.tsx'

interface Props {
  /** The form whose answers are asked for. */
  readonly form?: Form | undefined
}

interface AskProps extends Props {
  readonly privacy: Privacy
}

const useAsking = ({ form, privacy }: AskProps) => {
  const navigate = useNavigate()
  const [fields, setFields] = useState(() => (form ? usualOf(form) : usual))
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: askExport,
    touches: [['exports']],
    onDone: ({ id }) => void navigate(`/exports/${id}`),
  })
  const wrongs = wrongInAsking(privacy, fields)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    const { purpose } = fields
    if (wrongs[0] === undefined && purpose !== '')
      command.submit(requestOf(privacy, { ...fields, purpose }, form))
    else document.getElementById(`export-${wrongs[0] ?? 'purpose'}`)?.focus()
  }
  const change = (part: Partial<AskFields>): void => setFields((before) => ({ ...before, ...part }))
  return { form, privacy, fields, change, submit, command, wrongs: tried ? wrongs : [] }
}

type Asking = ReturnType<typeof useAsking>

const Why = ({ fields, change, wrongs }: Asking) => {
  const { t } = useWords()
  const wrong = { purpose: wrongs.includes('purpose'), words: wrongs.includes('words') }
  const errors = {
    purpose: wrong.purpose ? t('exports.needPurpose') : undefined,
    words: wrong.words ? t('exports.needWords') : undefined,
  }
  return (
    <>
      <Field id="export-purpose" label={t('exports.purpose')} required error={errors.purpose}>
        <Choice
          id="export-purpose"
          value={fields.purpose}
          placeholder={t('common.choose')}
          options={codeOptions('LOOK_PURPOSE_')}
          error={errors.purpose}
          onChange={(value) => change({ purpose: value as AskFields['purpose'] })}
        />
      </Field>
      <Field
        id="export-words"
        label={t('exports.words')}
        required
        hint={t('exports.wordsHint')}
        error={errors.words}
      >
        <TextInput
          value={fields.words}
          maxLength={200}
          {...tied('export-words', errors.words)}
          onChange={(event) => change({ words: event.target.value })}
        />
      </Field>
    </>
  )
}

const Where = ({ form, fields, change, wrongs }: Asking) => {
  const { t } = useWords()
  const territories = ofForm(exportable(useTerritories(), useMe().data), form)
  const error = wrongs.includes('territories') ? t('exports.needTerritory') : undefined
  return (
    <Field id="export-territories" label={t('exports.territory')} required error={error}>
      <Choice
        id="export-territories"
        value={fields.territory}
        placeholder={t('common.choose')}
        options={territories}
        error={error}
        onChange={(territory) => change({ territory })}
      />
    </Field>
  )
}

const codes = [
  ['lawfulBasis', 'basis', 'LAWFUL_BASIS_'],
  ['format', 'format', 'EXPORT_FORMAT_'],
] as const

const Codes = ({ fields, change }: Asking) => {
  const { t } = useWords()
  return codes.map(([field, name, prefix]) => (
    <Field key={field} id={`export-${field}`} label={t(`exports.${name}`)} required>
      <Choice
        id={`export-${field}`}
        value={fields[field]}
        options={codeOptions(prefix)}
        onChange={(value) => change({ [field]: value })}
      />
    </Field>
  ))
}

/** Children stay masked, unless it is said why not: asked only where anybody is in clear. */
const Children = ({ privacy, fields, change }: Asking) => {
  const { t } = useWords()
  if (!showsPersonal(privacy, fields.columns)) return null
  return (
    <Field id="export-childrenBasis" label={t('exports.childrenBasis')} hint={t('exports.childrenHint')}>
      <Choice
        id="export-childrenBasis"
        value={fields.childrenBasis}
        placeholder={t('exports.childrenHidden')}
        options={codeOptions('CHILDREN_BASIS_')}
        onChange={(value) => change({ childrenBasis: value as AskFields['childrenBasis'] })}
      />
    </Field>
  )
}

const Asked = ({ form, privacy }: AskProps) => {
  const { t } = useWords()
  const asking = useAsking({ form, privacy })
  const { fields, change, submit, command, wrongs } = asking
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={t('exports.ask')}>
      <h2>{t('exports.ask')}</h2>
      {form ? (
        <p className="note">{`${t('forms.ofForm')}${t('common.colon')}${form.terms?.title ?? ''}`}</p>
      ) : null}
      {command.problem ? (
        <ProblemNote
          problem={command.problem}
          controlOf={(field) => `export-${field.replace(/\[\d+\].*$/, '')}`}
        />
      ) : null}
      <Why {...asking} />
      <Where {...asking} />
      <Columns
        privacy={privacy}
        offered={[...(form ? usualOf(form).columns : privacy).keys()]}
        columns={fields.columns}
        wrongs={wrongs}
        onColumns={(columns) => change({ columns })}
      />
      <Children {...asking} />
      <Codes {...asking} />
      <Button type="primary" htmlType="submit">
        {t(command.pending ? 'common.sending' : 'exports.send')}
      </Button>
    </form>
  )
}

/** Asks for an export: why comes first. */
export const AskForm = ({ form }: Props) => (
  <Loaded query={useFieldPrivacy()}>{(privacy) => <Asked form={form} privacy={privacy} />}</Loaded>
)
