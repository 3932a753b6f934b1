import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { openImport, uploadSheet } from '../../api/imports.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { sheetTypeOf, usual, wrongInOpening, type OpeningFields } from './opening.ts'

interface Sent {
  readonly file: File
  readonly fields: OpeningFields
}

/** Sends the sheet and begins its import, under one key for both: sent again, both are the same. */
const useSending = () => {
  const navigate = useNavigate()
  const [share, setShare] = useState<number>()
  const command = useCommand({
    send: async ({ file, fields }: Sent, key) => {
      const type = sheetTypeOf(file.name) ?? file.type
      const { signal } = new AbortController()
      const { attachmentId } = await uploadSheet({ file, type, key, signal, onProgress: setShare })
      return openImport({ ...fields, source: fields.source.trim(), attachmentId }, key)
    },
    touches: [['imports']],
    onDone: ({ id }) => void navigate(`/imports/${id}`),
  })
  return { ...command, share: command.pending ? share : undefined }
}

const useOpening = () => {
  const [file, setFile] = useState<File>()
  const [fields, setFields] = useState<OpeningFields>(usual)
  const [tried, setTried] = useState(false)
  const sending = useSending()
  const wrongs = wrongInOpening(fields, file)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (wrongs[0] === undefined && file) sending.submit({ file, fields })
    else document.getElementById(`import-${wrongs[0] ?? 'file'}`)?.focus()
  }
  const change = (part: Partial<OpeningFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, setFile, submit, sending, wrongs: tried ? wrongs : [] }
}

const choices = [
  ['lawfulBasis', 'basis', 'LAWFUL_BASIS_'],
  ['kind', 'kind', 'RESIDENT_KIND_'],
  ['residenceStatus', 'status', 'RESIDENCE_STATUS_'],
] as const

type Opening = ReturnType<typeof useOpening>

const FileControl = ({ wrongs, setFile }: Opening) => {
  const { t } = useWords()
  const error = wrongs.includes('file') ? t('imports.needFile') : undefined
  return (
    <Field id="import-file" label={t('imports.file')} required hint={t('imports.fileHint')} error={error}>
      <input
        type="file"
        accept=".xlsx,.csv"
        onChange={(event) => setFile(event.target.files?.[0])}
        {...tied('import-file', error)}
      />
    </Field>
  )
}

const SourceControl = ({ wrongs, fields, change }: Opening) => {
  const { t } = useWords()
  const error = wrongs.includes('source') ? t('imports.needSource') : undefined
  return (
    <Field
      id="import-source"
      label={t('imports.source')}
      required
      hint={t('imports.sourceHint')}
      error={error}
    >
      <TextInput
        maxLength={60}
        value={fields.source}
        onChange={(event) => change({ source: event.target.value })}
        {...tied('import-source', error)}
      />
    </Field>
  )
}

const EveryRow = ({ fields, change }: Opening) => {
  const { t } = useWords()
  return choices.map(([name, label, prefix]) => (
    <Field key={name} id={`import-${name}`} label={t(`imports.${label}`)} required>
      <Choice
        id={`import-${name}`}
        value={fields[name]}
        options={codeOptions(prefix)}
        onChange={(value) => change({ [name]: value })}
      />
    </Field>
  ))
}

/** A sheet, where it comes from, and what holds for every row that does not say otherwise. */
export const UploadForm = () => {
  const { t } = useWords()
  const opening = useOpening()
  const { submit, sending } = opening
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={t('imports.send')}>
      {sending.problem ? <ProblemNote problem={sending.problem} /> : null}
      <FileControl {...opening} />
      <SourceControl {...opening} />
      <EveryRow {...opening} />
      <Button type="primary" htmlType="submit">
        {t(sending.pending ? 'common.sending' : 'imports.send')}
      </Button>{' '}
      <span role="status">
        {sending.share === undefined ? '' : t('imports.sent', { percent: Math.round(sending.share * 100) })}
      </span>
    </form>
  )
}
