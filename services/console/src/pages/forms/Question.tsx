import { Choice, Field, tied } from '../../parts/Field.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useWords } from '../../words/index.ts'
import type { Asked } from './answering.ts'
import { useSaid } from './use-said.ts'

interface Props {
  readonly asked: Asked
  readonly value: string
  readonly error: string | undefined
  readonly onValue: (value: string) => void
}

export const idOf = (column: number): string => `answer-${String(column)}`

const useOptions = ({ asked: { question } }: Props) => {
  const said = useSaid()
  if (question.kind === 'QUESTION_KIND_YES_NO')
    return ['YES', 'NO'].map((value) => ({ value, label: said(value) }))
  return question.kind === 'QUESTION_KIND_CHOICE'
    ? question.choices.map((value) => ({ value, label: value }))
    : undefined
}

const inputOf = {
  QUESTION_KIND_DATE: { type: 'date' },
  QUESTION_KIND_NUMBER: { inputMode: 'decimal', maxLength: 20 },
} as const

const Control = (props: Props) => {
  const { t } = useWords()
  const { asked, value, error, onValue } = props
  const options = useOptions(props)
  const id = idOf(asked.column)
  if (options)
    return (
      <Choice
        id={id}
        value={value}
        options={options}
        placeholder={t('common.choose')}
        error={error}
        onChange={onValue}
      />
    )
  return (
    <TextInput
      maxLength={200}
      {...inputOf[asked.question.kind as keyof typeof inputOf]}
      value={value}
      autoComplete="off"
      {...tied(id, error)}
      onChange={(event) => onValue(event.target.value)}
    />
  )
}

/** One question, as it is asked at the door. */
export const Question = (props: Props) => {
  const { question, column } = props.asked
  const label = question.unit ? `${question.words} (${question.unit})` : question.words
  return (
    <Field id={idOf(column)} label={label} required={question.required} error={props.error}>
      <Control {...props} />
    </Field>
  )
}
