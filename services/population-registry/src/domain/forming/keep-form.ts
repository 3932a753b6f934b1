import { invalidField } from '@fengqiao/domain-kit'
import { dayAt, endOfDay } from '@fengqiao/standards'
import type { Act } from '../act.ts'
import { demandReal } from '../days.ts'
import { redLineOf } from '../holding/red-lines.ts'
import { refuse } from '../refusals.ts'
import { demandColumns } from './columns.ts'
import {
  fieldsOf,
  formEndsAt,
  questionsOf,
  type Form,
  type FormClosed,
  type FormDrafted,
  type FormOpened,
  type FormRevised,
  type Terms,
} from './form.ts'

const demandTime = ({ until }: Terms, { at }: Act): void => {
  demandReal({ field: 'terms.until', day: until })
  if (until < dayAt(at)) throw invalidField('terms.until', 'FORM_DAY_OVER')
}

/** A list of some people says of all of them what it is called by. */
const demandTitle = ({ title }: Terms): void => {
  const line = redLineOf(title)
  if (line !== undefined) throw invalidField('terms.title', `RED_LINE_${line}`)
}

const demandTerms = (terms: Terms, act: Act): void => {
  const { ageFrom = 0, ageTo = Infinity } = terms.about
  demandTime(terms, act)
  demandTitle(terms)
  if (ageFrom > ageTo) throw invalidField('terms.about.ageFrom', 'AGE_SPAN')
  demandColumns(terms.columns)
}

type Stating = Act & { readonly terms: Terms }

export const draftForm = (facts: Stating): readonly FormDrafted[] => {
  demandTerms(facts.terms, facts)
  return [{ type: 'FormDrafted', ...facts }]
}

const demandDraft = ({ status }: Form): void => {
  if (status !== 'DRAFT') throw refuse('FORM_NOT_DRAFT')
}

/** Says a draft anew; what was opened stays as people were asked by it. */
export const reviseForm = (form: Form, facts: Stating): readonly FormRevised[] => {
  demandDraft(form)
  demandTerms(facts.terms, facts)
  return [{ type: 'FormRevised', ...facts }]
}

/** Opens a draft. What was held by nobody when it was drafted may be held by now, so its columns are looked at again. */
export const openForm = (form: Form, act: Act): readonly FormOpened[] => {
  demandDraft(form)
  demandTerms(form.terms, act)
  const { terms } = form
  return [
    { type: 'FormOpened', ...act, fields: fieldsOf(terms).length, questions: questionsOf(terms).length },
  ]
}

export const closeForm = ({ status }: Form, act: Act): readonly FormClosed[] => {
  if (status !== 'OPEN') throw refuse('FORM_NOT_OPEN')
  return [{ type: 'FormClosed', ...act }]
}

/** Its last day is over. */
export const expireForm = (form: Form, act: Act): readonly FormClosed[] =>
  (formEndsAt(form) ?? Infinity) <= act.at ? [{ type: 'FormClosed', ...act }] : []

/** Nobody is asked by what is no longer open, whoever has yet to close it. */
export const demandAsking = ({ status, terms }: Form, { at }: Act): void => {
  if (status !== 'OPEN' || endOfDay(terms.until) <= at) throw refuse('FORM_NOT_OPEN')
}
