import { eachOnItsOwn, systemScope, type Command, type Scope } from '@fengqiao/domain-kit'
import { actOf, ownStep, type Act } from '../../domain/act.ts'
import { demandCovered, demandTerritories } from '../../domain/exporting/decide.ts'
import type { Form, FormEvent, Terms } from '../../domain/forming/form.ts'
import {
  closeForm as close,
  draftForm as draft,
  expireForm,
  openForm as open,
  reviseForm as revise,
} from '../../domain/forming/keep-form.ts'
import type { Deps } from '../../ports.ts'

type Needs = Pick<Deps, 'forms'>

const demandOwn = ({ territories }: Terms, { values }: Scope): void =>
  demandTerritories(territories, values, 'terms.territories')

/** Drafts a form over territories of the caller's. */
const draftForm =
  ({ forms }: Needs): Command<{ readonly terms: Terms }> =>
  async ({ scope, meta, input: { terms } }) => {
    demandOwn(terms, scope)
    return forms.create(meta, () => draft({ ...actOf(meta), terms }))
  }

type OfForm = Command<{ readonly formId: string }>

/** A change by whoever answers for all of the form's territory. */
const changing =
  ({ forms }: Needs, decide: (form: Form, act: Act) => readonly FormEvent[]): OfForm =>
  ({ scope, meta, input: { formId } }) =>
    forms.change({ scope, id: formId }, meta, (form) => {
      demandCovered(form.terms, scope.values)
      return decide(form, actOf(meta))
    })

const reviseForm =
  (deps: Needs): Command<{ readonly formId: string; readonly terms: Terms }> =>
  async ({ input, ...ask }) => {
    demandOwn(input.terms, ask.scope)
    return changing(deps, (form, act) => revise(form, { ...act, terms: input.terms }))({ ...ask, input })
  }

const atOnce = 100

/** Closes forms whose last day is over. Answers how many. */
export const closeForms =
  ({ forms, clock }: Pick<Deps, 'forms' | 'clock'>) =>
  async (): Promise<number> => {
    const over = await forms.due(clock(), atOnce)
    await eachOnItsOwn(over, ({ id }) => {
      const meta = ownStep(`${id}/closed`, clock())
      return forms.change({ scope: systemScope, id }, meta, (form) => expireForm(form, actOf(meta)))
    })
    return over.length
  }

/** Everything that becomes of a form. */
export const keepForms = (deps: Needs) => ({
  draftForm: draftForm(deps),
  reviseForm: reviseForm(deps),
  openForm: changing(deps, open),
  closeForm: changing(deps, close),
})
