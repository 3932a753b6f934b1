import type { Sealed } from '@fengqiao/domain-kit'
import { monthsLater, dayAt } from '@fengqiao/standards'
import type { Act, Instant } from '../act.ts'
import type { Answer } from './answers.ts'
import { sameQuestion } from './columns.ts'
import { questionsOf, type Terms } from './form.ts'

/** What a person answered to a form, sealed under his key: it goes when he goes. */
export interface Sheet {
  readonly formId: string
  readonly residentId: string
  readonly answers: readonly Answer<Sealed>[]
  readonly by: string
  readonly at: Instant
  /** Where he lived when he was asked. */
  readonly near: readonly string[]
}

export interface SheetAnswered extends Act, Sheet {
  readonly type: 'SheetAnswered'
}

/** One sheet a form and person; ids hold no tilde. */
export const sheetIdOf = (formId: string, residentId: string): string => `${formId}~${residentId}`

/** How a sheet follows from its facts: the last answers hold. */
export const evolveSheet = (_before: Sheet | undefined, { type: _type, ...kept }: SheetAnswered): Sheet =>
  kept

/** For so many months an answer to the very same question is offered again. */
const holdsFor = 12

/** An answer of another form that may still be right. */
export interface Proposal extends Answer<Sealed> {
  readonly residentId: string
  readonly at: Instant
  readonly by: string
}

/** A sheet that was answered before, and what its form asked. */
export interface Earlier {
  readonly sheet: Sheet
  readonly terms: Terms
}

/** What was answered to the very same questions within a year, the latest of each. */
export const proposalsFor = (
  terms: Terms,
  earlier: readonly Earlier[],
  now: Instant,
): readonly Proposal[] => {
  const recent = earlier
    .filter(({ sheet }) => monthsLater(dayAt(sheet.at), holdsFor) >= dayAt(now))
    .toSorted((one, other) => other.sheet.at - one.sheet.at)
  return questionsOf(terms).flatMap(({ column, question }) => {
    for (const { sheet, terms: before } of recent) {
      const same = questionsOf(before).find((one) => sameQuestion(one.question, question))
      const answer = sheet.answers.find((one) => one.column === same?.column)
      if (answer) {
        const { residentId, at, by } = sheet
        return [{ column, value: answer.value, residentId, at, by }]
      }
    }
    return []
  })
}
