import { notFound, systemScope, type Ask } from '@fengqiao/domain-kit'
import { isWithin } from '@fengqiao/standards'
import { territoriesIn } from '../../domain/quality/task.ts'
import type { Deps } from '../../ports.ts'
import { peopleOf } from '../people-of.ts'
import { answeredBy, dueAmong } from './due.ts'

/** How far a form is in one building. */
export interface FormCount {
  readonly buildingCode: string
  readonly gridCode?: string
  readonly due: number
  readonly answered: number
}

type Needs = Pick<Deps, 'forms' | 'formSheets' | 'buildings' | 'residents' | 'seal' | 'clock'>

/** The part of some territories that somebody answers for, no place of it twice. */
const sharedOf = (wanted: readonly string[], values: readonly string[]): readonly string[] => {
  const all = territoriesIn(values)
  const own = all.filter((one) => !all.some((other) => other !== one && isWithin(one, other)))
  return wanted.flatMap((territory) =>
    own.some((one) => isWithin(territory, one)) ? [territory] : own.filter((one) => isWithin(one, territory)),
  )
}

/** How far a form is in the caller's part of its territory, building by building. */
export const getFormProgress =
  (deps: Needs) =>
  async ({ scope, input }: Ask<{ readonly formId: string }>): Promise<readonly FormCount[]> => {
    const { id, state } = await deps.forms.load(systemScope, input.formId)
    const shared = sharedOf(state.terms.territories, scope.values)
    if (shared.length === 0) throw notFound()
    const counts = new Map<string, FormCount>()
    for (const territory of shared)
      for await (const { people } of peopleOf(deps, territory)) {
        const due = await dueAmong(deps, state.terms, people)
        const answered = await answeredBy(deps, id, due)
        for (const one of due) {
          const { buildingCode, gridCode } = one.state.place
          const before = counts.get(buildingCode) ?? { buildingCode, due: 0, answered: 0 }
          counts.set(buildingCode, {
            ...{
              buildingCode,
              due: before.due + 1,
              answered: before.answered + (answered.has(one.id) ? 1 : 0),
            },
            ...(gridCode === undefined ? {} : { gridCode }),
          })
        }
      }
    return [...counts.values()].toSorted((one, other) => one.buildingCode.localeCompare(other.buildingCode))
  }
