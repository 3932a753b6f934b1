import { notFound, systemScope, type Ask, type Versioned } from '@fengqiao/domain-kit'
import { questionsOf, type Form } from '../../domain/forming/form.ts'
import type { Sheet } from '../../domain/forming/sheet.ts'
import { recordIds } from '../../domain/resident.ts'
import type { Deps, Page, PageAsked } from '../../ports.ts'
import { openAnswers } from './due.ts'

/** One form; forms are known to whoever may read the register, for nobody is in them. */
export const getForm =
  ({ forms }: Pick<Deps, 'forms'>) =>
  (formId: string): Promise<Versioned<Form>> =>
    forms.load(systemScope, formId)

/** Forms, the latest first. */
export const listForms =
  ({ forms }: Pick<Deps, 'forms'>) =>
  (page: PageAsked): Promise<Page<Form>> =>
    forms.list(page)

/** What somebody answered himself, in clear, with the questions. */
export interface OwnSheet {
  readonly form: Versioned<Form>
  readonly sheet: Sheet
  readonly answers: readonly { readonly question: string; readonly value: string }[]
}

export interface OwnSheetPage {
  readonly sheets: readonly OwnSheet[]
  readonly next?: string
}

type Needs = Pick<Deps, 'forms' | 'formSheets' | 'residents' | 'seal'>

const ownSheet = async (deps: Needs, form: Versioned<Form>, sheet: Sheet): Promise<OwnSheet> => {
  const clear = await openAnswers(deps, sheet.residentId, sheet.answers)
  const answers = questionsOf(form.state.terms).flatMap(({ column, question }) =>
    clear.filter((one) => one.column === column).map(({ value }) => ({ question: question.words, value })),
  )
  return { form, sheet, answers }
}

/** The forms that hold what the caller answered, the latest answer first. */
export const listMyForms =
  (deps: Needs) =>
  async ({ caller, input }: Ask<PageAsked>): Promise<OwnSheetPage> => {
    const own = await deps.residents.byAccount(caller.id)
    if (!own) throw notFound()
    const { items, next } = await deps.formSheets.ofResidents(recordIds(own), input)
    const found = await deps.forms.lookMany(
      systemScope,
      items.map(({ state }) => state.formId),
    )
    const forms = new Map(found.map((form) => [form.id, form]))
    const sheets = await Promise.all(
      items.flatMap(({ state }) => {
        const form = forms.get(state.formId)
        return form ? [ownSheet(deps, form, state)] : []
      }),
    )
    return { sheets, ...(next === undefined ? {} : { next }) }
  }
