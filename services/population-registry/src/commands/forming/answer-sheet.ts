import { systemScope, type Ask, type Command, type Sealed } from '@fengqiao/domain-kit'
import { actOf } from '../../domain/act.ts'
import { nearOf } from '../../domain/near.ts'
import { demandAnswers, type Answer } from '../../domain/forming/answers.ts'
import type { Terms } from '../../domain/forming/form.ts'
import { demandAsking } from '../../domain/forming/keep-form.ts'
import { sheetIdOf, type SheetAnswered } from '../../domain/forming/sheet.ts'
import { demandKnown } from '../../domain/keep-resident.ts'
import { look } from '../../domain/look.ts'
import type { Deps } from '../../ports.ts'
import { demandDue } from '../../queries/forming/due.ts'

export interface AnswerInput {
  readonly formId: string
  readonly residentId: string
  readonly answers: readonly Answer[]
}

type Needs = Pick<Deps, 'forms' | 'formSheets' | 'residents' | 'seal' | 'clock'>

/** Keeps what somebody of the caller's territory answered, sealed under his key. */
export const answerSheet =
  (deps: Needs): Command<AnswerInput> =>
  async ({ scope, meta, input: { formId, residentId, answers } }) => {
    const { state: form } = await deps.forms.load(systemScope, formId)
    const person = await deps.residents.load(scope, residentId)
    const clear = demandAnswers(form.terms, answers)
    const act = actOf(meta)
    return deps.formSheets.apply(
      meta,
      sheetIdOf(formId, residentId),
      async (): Promise<readonly SheetAnswered[]> => {
        const near = nearOf(demandKnown(person.state).place)
        demandAsking(form, act)
        await demandDue(deps, form.terms, person)
        const sealed = await deps.seal.seal(
          residentId,
          clear.map(({ value }) => value),
        )
        const kept = clear.map(({ column }, index) => ({ column, value: sealed[index] as Sealed }))
        return [{ type: 'SheetAnswered', ...act, formId, residentId, answers: kept, near }]
      },
    )
  }

/** What is read of somebody's answers, and on which form. */
export interface AnswersRead {
  readonly formId: string
  readonly residentId: string
  readonly purpose: Terms['purpose']
  readonly near: readonly string[]
}

/** Keeps that somebody's answers were read, before they are shown. */
export const recordAnswersLook =
  ({ looks }: Pick<Deps, 'looks'>) =>
  async ({ meta, input }: Pick<Ask<AnswersRead>, 'meta' | 'input'>): Promise<void> => {
    const { formId, residentId, purpose, near } = input
    await looks.create(meta, () => look({ ...actOf(meta), subjects: [residentId], near, purpose, formId }))
  }
