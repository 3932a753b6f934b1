import type { FormQuestion, FormSheet, FormTerms, SheetAnswer } from '../../api/model.ts'

/** A question by its place among the columns, counted from 1. */
export interface Asked {
  readonly column: number
  readonly question: FormQuestion
}

export const questionsOf = ({ columns = [] }: FormTerms): readonly Asked[] =>
  columns.flatMap(({ question }, index) => (question ? [{ column: index + 1, question }] : []))

/** What is typed, by column. */
export type Typed = Readonly<Record<number, string>>

const typedFrom = (answers: readonly { readonly column?: number; readonly value?: string }[]): Typed =>
  Object.fromEntries(answers.map(({ column = 0, value = '' }) => [column, value]))

/** What stands in the fields when a sheet is opened: what the person answered last. */
export const typedOf = ({ answers = [] }: FormSheet): Typed => typedFrom(answers)

/** What he answered to the same questions of other forms. */
export const proposedOf = ({ proposals = [] }: FormSheet): Typed => typedFrom(proposals)

/** What is wrong before it travels: by column, as a word of the page. */
export const wrongOf = ({ question }: Asked, value: string): 'needAnswer' | 'needNumber' | undefined => {
  const plain = value.normalize('NFKC').trim()
  if (plain === '') return question.required ? 'needAnswer' : undefined
  return question.kind === 'QUESTION_KIND_NUMBER' && !/^-?\d+(\.\d+)?$/.test(plain) ? 'needNumber' : undefined
}

export const answersOf = (asked: readonly Asked[], typed: Typed): readonly SheetAnswer[] =>
  asked.map(({ column }) => ({ column, value: (typed[column] ?? '').trim() }))
