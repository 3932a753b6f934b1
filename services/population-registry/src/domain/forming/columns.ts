import { invalidField, type DomainError } from '@fengqiao/domain-kit'
import { judge, written } from '../holding/titles.ts'
import { isField, type FormColumn, type Question } from './form.ts'

/** The very same question: what was answered to one holds for the other. */
export const sameQuestion = (one: Question, other: Question): boolean =>
  written(one.words) === written(other.words) &&
  one.kind === other.kind &&
  one.unit === other.unit &&
  one.choices.join('\n') === other.choices.join('\n')

/** Why words may not be asked: they are held already, or touch what the town asks of nobody. */
const faultOfWords = (field: string, words: string): DomainError | undefined => {
  const judged = judge(words)
  switch (judged.verdict) {
    case 'HELD':
      return invalidField(field, 'ALREADY_HELD', { words, field: judged.field })
    case 'REFUSED':
      return invalidField(field, `RED_LINE_${judged.line}`)
    case 'ASK':
      return undefined
  }
}

const demandWords = (field: string, words: string): void => {
  const fault = faultOfWords(field, words)
  if (fault) throw fault
}

const demandChoices = (path: string, { kind, choices }: Question): void => {
  const wanted =
    kind === 'CHOICE' ? new Set(choices).size === choices.length && choices.length > 1 : choices.length === 0
  if (!wanted) throw invalidField(`${path}.choices`, 'CHOICES_NEEDED')
  for (const [index, choice] of choices.entries()) {
    const judged = judge(choice)
    if (judged.verdict === 'REFUSED')
      throw invalidField(`${path}.choices[${String(index)}]`, `RED_LINE_${judged.line}`)
  }
}

const isTwice = (columns: readonly FormColumn[], index: number): boolean => {
  const column = columns[index]
  return columns.slice(0, index).some((other) => {
    if (column === undefined || isField(column) !== isField(other)) return false
    if (isField(column)) return isField(other) && other.field === column.field
    return !isField(other) && written(other.question.words) === written(column.question.words)
  })
}

/** Refuses, by its place, a column that is there twice, asks for what is held, or may not be asked. */
export const demandColumns = (columns: readonly FormColumn[]): void => {
  for (const [index, column] of columns.entries()) {
    const path = `terms.columns[${String(index)}]`
    if (isField(column)) {
      if (isTwice(columns, index)) throw invalidField(`${path}.field`, 'FIELD_TWICE')
      continue
    }
    const { question } = column
    demandWords(`${path}.question.words`, question.words)
    if (isTwice(columns, index)) throw invalidField(`${path}.question.words`, 'QUESTION_TWICE')
    demandChoices(`${path}.question`, question)
  }
  if (!columns.some(isField)) throw invalidField('terms.columns', 'FORM_WITHOUT_FIELD')
}
