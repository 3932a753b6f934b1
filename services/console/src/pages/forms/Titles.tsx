import Button from 'antd/es/button'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { TextArea, TextInput } from '../../parts/TextInput.tsx'
import type { QuestionKind } from '../../api/model.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import type { Line } from './new-form.ts'

interface LineProps {
  readonly line: Line
  readonly index: number
  readonly wrongs: readonly string[]
  readonly onChange: (change: Partial<Line>) => void
}

const Choices = ({ line, index, wrongs, onChange }: LineProps) => {
  const { t } = useWords()
  const id = `form-choices-${String(index)}`
  const error = wrongs.includes(`choices-${String(index)}`) ? t('forms.needChoices') : undefined
  return (
    <Field id={id} label={t('forms.choices', { title: line.title })} required error={error}>
      <TextArea
        value={line.choices}
        {...tied(id, error)}
        onChange={(event) => onChange({ choices: event.target.value })}
      />
    </Field>
  )
}

const Unit = ({ line, index, onChange }: LineProps) => {
  const { t } = useWords()
  const id = `form-unit-${String(index)}`
  return (
    <Field id={id} label={t('forms.unit', { title: line.title })}>
      <TextInput
        value={line.unit}
        maxLength={20}
        {...tied(id)}
        onChange={(event) => onChange({ unit: event.target.value })}
      />
    </Field>
  )
}

const Question = (props: LineProps) => {
  const { t } = useWords()
  const { line, index, onChange } = props
  const id = `form-kind-${String(index)}`
  return (
    <div className="form-question">
      <Field id={id} label={t('forms.kind', { title: line.title })} required>
        <Choice
          id={id}
          value={line.kind}
          options={codeOptions<QuestionKind>('QUESTION_KIND_')}
          onChange={(kind) => onChange({ kind: kind as QuestionKind })}
        />
      </Field>
      {line.kind === 'QUESTION_KIND_NUMBER' ? <Unit {...props} /> : null}
      {line.kind === 'QUESTION_KIND_CHOICE' ? <Choices {...props} /> : null}
      <label className="form-tick">
        <input
          type="checkbox"
          checked={line.required}
          aria-label={`${line.title} ${t('forms.mustAnswer')}`}
          onChange={() => onChange({ required: !line.required })}
        />
        {t('forms.mustAnswer')}
      </label>
    </div>
  )
}

const Verdict = ({ line: { verdict, field, redLine } }: { readonly line: Line }) => {
  const { t, code } = useWords()
  if (verdict === 'TITLE_VERDICT_HELD')
    return <span className="state state-outline">✓ {t('forms.held', { field: code(field) })}</span>
  if (verdict === 'TITLE_VERDICT_REFUSED')
    return <span className="state state-grey">⊘ {t('forms.refused', { line: code(redLine) })}</span>
  return <span className="state state-bold">? {t('forms.ask')}</span>
}

interface Props {
  readonly lines: readonly Line[]
  readonly wrongs: readonly string[]
  readonly onLines: (lines: readonly Line[]) => void
}

/** Each title of the office's sheet: taken from the register, asked, or left out, and why. */
export const Titles = ({ lines, wrongs, onLines }: Props) => {
  const { t } = useWords()
  const change = (index: number, part: Partial<Line>): void =>
    onLines(lines.map((line, at) => (at === index ? { ...line, ...part } : line)))
  return (
    <section className="card" aria-labelledby="form-checked">
      <h2 id="form-checked">{t('forms.checked')}</h2>
      {wrongs.includes('columns') ? (
        <p className="field-error" id="form-columns" tabIndex={-1}>
          {t('forms.needColumns')}
        </p>
      ) : null}
      <ol className="form-titles">
        {lines.map((line, index) => (
          <li key={line.title}>
            <div className="form-title">
              <strong>{line.title}</strong>
              <Verdict line={line} />
              <Button
                aria-label={`${t('forms.remove')} ${line.title}`}
                onClick={() => onLines(lines.filter((one) => one !== line))}
              >
                {t('forms.remove')}
              </Button>
            </div>
            {line.verdict === 'TITLE_VERDICT_ASK' ? (
              <Question line={line} index={index} wrongs={wrongs} onChange={(part) => change(index, part)} />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
