import { DomainError, type FieldViolation } from '@fengqiao/domain-kit'
import { isRealDate } from '@fengqiao/standards'
import { questionsOf, type Question, type QuestionKind, type Terms } from './form.ts'

/** What somebody answered under a column, counted from 1; in clear, or sealed. */
export interface Answer<V = string> {
  readonly column: number
  readonly value: V
}

type Fault = Omit<FieldViolation, 'field'>

const kinds: Readonly<Record<QuestionKind, (value: string, question: Question) => Fault | undefined>> = {
  TEXT: () => undefined,
  NUMBER: (value) => (/^-?\d{1,12}(\.\d{1,6})?$/.test(value) ? undefined : { reason: 'ANSWER_NUMBER' }),
  DATE: (value) => (isRealDate(value) ? undefined : { reason: 'DATE_NOT_REAL' }),
  YES_NO: (value) => (value === 'YES' || value === 'NO' ? undefined : { reason: 'ANSWER_YES_NO' }),
  CHOICE: (value, { choices }) =>
    choices.includes(value)
      ? undefined
      : { reason: 'ANSWER_CHOICE', params: { choices: choices.join('、') } },
}

const faultOf = (value: string, question: Question): Fault | undefined => {
  if (value === '') return question.required ? { reason: 'REQUIRED' } : undefined
  return kinds[question.kind](value, question)
}

/** A number or a day however wide it was typed; words as they are. */
const plain = (value: string, kind: QuestionKind | undefined): string =>
  kind === 'NUMBER' || kind === 'DATE' ? value.normalize('NFKC').trim() : value.trim()

/**
 * Answers as they are kept: those to questions of the form alone, without what was left empty. What is wrong is said of
 * each question.
 */
export const demandAnswers = (terms: Terms, given: readonly Answer[]): readonly Answer[] => {
  const asked = new Map(questionsOf(terms).map(({ column, question }) => [column, question]))
  const answers = given.map(({ column, value }) => ({ column, value: plain(value, asked.get(column)?.kind) }))
  const faults = answers.flatMap(({ column, value }, index): readonly FieldViolation[] => {
    const path = `answers[${String(index)}]`
    const question = asked.get(column)
    if (question === undefined) return [{ field: `${path}.column`, reason: 'NOT_A_QUESTION' }]
    if (answers.findIndex((one) => one.column === column) < index)
      return [{ field: `${path}.column`, reason: 'QUESTION_TWICE' }]
    const fault = faultOf(value, question)
    return fault === undefined ? [] : [{ field: `${path}.value`, ...fault }]
  })
  const left = [...asked].filter(
    ([column, { required }]) => required && !answers.some((one) => one.column === column),
  )
  const violations = [...faults, ...left.slice(0, 1).map(() => ({ field: 'answers', reason: 'REQUIRED' }))]
  if (violations.length > 0) throw new DomainError('invalid', 'INVALID_REQUEST', { violations })
  return answers.filter(({ value }) => value !== '')
}
