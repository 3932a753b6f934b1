import { systemScope, type Sealed, type Versioned } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import { asksAge, isAbout } from '../../domain/forming/about.ts'
import type { Answer } from '../../domain/forming/answers.ts'
import type { Terms } from '../../domain/forming/form.ts'
import { sheetIdOf, type Sheet } from '../../domain/forming/sheet.ts'
import { refuse } from '../../domain/refusals.ts'
import { belongsTo, isPresent, recordIds, type KnownResident, type Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { openResidents } from '../open-resident.ts'

/** Those of the people whom a form is about today. Nobody is opened unless it asks for an age. */
export const dueAmong = async (
  { seal, clock }: Pick<Deps, 'seal' | 'clock'>,
  { about }: Pick<Terms, 'about'>,
  people: readonly Versioned<Resident>[],
): Promise<readonly Versioned<KnownResident>[]> => {
  const present = people.filter(isPresent)
  const day = dayAt(clock().getTime())
  if (!asksAge(about)) return present.filter(({ state }) => isAbout(about, state, day))
  const opened = await openResidents(seal, present)
  const births = new Map(opened.map(({ id, clear }) => [id, clear.idNumber?.birthDate]))
  return present.filter(({ id, state: { kind, residenceStatus } }) => {
    const birthDate = births.get(id)
    return isAbout(about, { kind, residenceStatus, ...(birthDate === undefined ? {} : { birthDate }) }, day)
  })
}

export type Answered = ReadonlyMap<string, Versioned<Sheet>>

/**
 * The sheets of these people that were answered, by their records: what any record of a person answered, he answered; of
 * several the latest.
 */
export const answeredBy = async (
  { formSheets }: Pick<Deps, 'formSheets'>,
  formId: string,
  people: readonly Versioned<Resident>[],
): Promise<Answered> => {
  const owners = new Map(people.flatMap((one) => recordIds(one).map((id) => [sheetIdOf(formId, id), one.id])))
  const sheets = await formSheets.lookMany(systemScope, [...owners.keys()])
  const oldestFirst = sheets.toSorted((one, other) => one.state.at - other.state.at)
  return new Map(oldestFirst.map((sheet) => [owners.get(sheet.id) ?? '', sheet]))
}

/** Answers in clear, as long as whoever gave them was not erased. */
export const openAnswers = async <A extends Answer<Sealed>>(
  { seal }: Pick<Deps, 'seal'>,
  residentId: string,
  answers: readonly A[],
): Promise<readonly (Omit<A, 'value'> & Answer)[]> => {
  const clear = await seal.open(
    residentId,
    answers.map(({ value }) => value),
  )
  return answers.flatMap((answer, index) => {
    const value = clear[index]
    return value === undefined ? [] : [{ ...answer, value }]
  })
}

/** Those of some people whom a form is about where they live now. */
export const dueIn = async (
  deps: Pick<Deps, 'seal' | 'clock'>,
  terms: Pick<Terms, 'about' | 'territories'>,
  people: readonly Versioned<Resident>[],
): Promise<readonly Versioned<KnownResident>[]> =>
  dueAmong(
    deps,
    terms,
    people.filter(({ state }) => belongsTo(state, terms.territories)),
  )

/** Refuses somebody whom the form is not about. */
export const demandDue = async (
  deps: Pick<Deps, 'seal' | 'clock'>,
  terms: Pick<Terms, 'about' | 'territories'>,
  person: Versioned<Resident>,
): Promise<void> => {
  if ((await dueIn(deps, terms, [person])).length === 0) throw refuse('NOT_ON_FORM')
}
