import { endOfDay, lineOf } from '@fengqiao/standards'
import type { Act, Instant } from '../act.ts'
import type { FieldCode } from '../holding/catalogue.ts'
import type { LookPurpose } from '../look.ts'
import type { LawfulBasis } from '../resident.ts'
import type { About } from './about.ts'

export type QuestionKind = 'TEXT' | 'NUMBER' | 'DATE' | 'YES_NO' | 'CHOICE'

/** What has to be asked, because nobody in the town knows it yet. */
export interface Question {
  readonly words: string
  readonly kind: QuestionKind
  readonly unit: string
  readonly choices: readonly string[]
  readonly required: boolean
}

/** A column is taken from the register, or asked. */
export type FormColumn = { readonly field: FieldCode } | { readonly question: Question }

/** What an office says: it is about no single person, so it is kept as it is. */
export interface Terms {
  readonly title: string
  readonly office: string
  readonly purpose: LookPurpose
  readonly words: string
  readonly lawfulBasis: LawfulBasis
  readonly territories: readonly string[]
  readonly about: About
  /** The last day. */
  readonly until: string
  readonly columns: readonly FormColumn[]
}

/** 表单: what an office wants to know of the people of a territory. Once it was opened, its terms never change. */
export interface Form {
  readonly status: 'DRAFT' | 'OPEN' | 'CLOSED'
  readonly terms: Terms
  readonly draftedBy: string
  readonly draftedAt: Instant
}

export interface FormDrafted extends Act {
  readonly type: 'FormDrafted'
  readonly terms: Terms
}

export interface FormRevised extends Act {
  readonly type: 'FormRevised'
  readonly terms: Terms
}

export interface FormOpened extends Act {
  readonly type: 'FormOpened'
  readonly fields: number
  readonly questions: number
}

export interface FormClosed extends Act {
  readonly type: 'FormClosed'
}

export type FormEvent = FormDrafted | FormRevised | FormOpened | FormClosed

/** How a form follows from its facts. */
export const evolveForm = (before: Form | undefined, fact: FormEvent): Form => {
  if (fact.type === 'FormDrafted')
    return { status: 'DRAFT', terms: fact.terms, draftedBy: fact.by, draftedAt: fact.at }
  if (before === undefined) throw new Error(`a fact of type ${fact.type} before the form`)
  switch (fact.type) {
    case 'FormRevised':
      return { ...before, terms: fact.terms }
    case 'FormOpened':
      return { ...before, status: 'OPEN' }
    case 'FormClosed':
      return { ...before, status: 'CLOSED' }
  }
}

/** When its last day is over, while it is open. */
export const formEndsAt = ({ status, terms }: Form): Instant | undefined =>
  status === 'OPEN' ? endOfDay(terms.until) : undefined

export const isField = (column: FormColumn): column is Extract<FormColumn, { readonly field: FieldCode }> =>
  'field' in column

/** The fields that its columns take from the register, in their order. */
export const fieldsOf = ({ columns }: Terms): readonly FieldCode[] =>
  columns.filter(isField).map(({ field }) => field)

/** A question by its place among the columns, counted from 1. */
export interface Asked {
  readonly column: number
  readonly question: Question
}

export const questionsOf = ({ columns }: Terms): readonly Asked[] =>
  columns.flatMap((column, index) =>
    isField(column) ? [] : [{ column: index + 1, question: column.question }],
  )

/** Who may change a form: whoever answers for any of its territories. */
export const keepsForm = ({ terms }: Form): readonly string[] => [
  ...new Set(terms.territories.flatMap(lineOf)),
]
