import { isWithin } from '@fengqiao/standards'
import type { Ask, Scope } from '@fengqiao/domain-kit'
import { dataRules, type DataRule } from '../domain/quality/rules.ts'
import { taskIdOf, territoriesIn, type DataTask, type TaskPageAsked } from '../domain/quality/task.ts'
import type { Deps } from '../ports.ts'
import { tasksOf, type FaultNeeds } from './data-faults.ts'
import { openResidents } from './open-resident.ts'

type Needs = FaultNeeds & Pick<Deps, 'dataTasks'>

/** A task with the name of whom it is about, where the caller may see him. */
export interface ShownTask {
  readonly task: DataTask
  readonly name?: string
}

export interface RuleCount {
  readonly rule: DataRule
  readonly count: number
}

export interface DataTaskPage {
  readonly tasks: readonly ShownTask[]
  readonly counts: readonly RuleCount[]
  readonly next?: string
}

export interface ListDataTasksInput {
  readonly territory?: string
  readonly page: TaskPageAsked
}

const mostCounted = 1_000

/** What of the list the caller may see: a territory that is none of his holds nothing. */
const sightsIn = ({ values }: Scope, territory: string | undefined): readonly string[] => {
  const own = territoriesIn(values)
  if (territory === undefined) return own
  return own.some((place) => isWithin(territory, place)) ? [territory] : []
}

const countsIn = async ({ dataTasks }: Needs, sights: readonly string[]): Promise<readonly RuleCount[]> => {
  const counts = await Promise.all(
    dataRules.map(async (rule) => ({ rule, count: await dataTasks.count(sights, rule, mostCounted) })),
  )
  return counts.filter(({ count }) => count > 0)
}

const namesOf = async ({ residents, seal }: Needs, scope: Scope, tasks: readonly DataTask[]) => {
  const ids = [...new Set(tasks.flatMap(({ residentId }) => residentId ?? []))]
  const sheets = await openResidents(seal, await residents.lookMany(scope, ids))
  return new Map(sheets.flatMap(({ id, clear: { name } }) => (name === undefined ? [] : [[id, name]])))
}

/**
 * What is missing or contradictory in the caller's territory, building after building, with counts by rule. What is
 * shown is looked over once more, so that a list that is a moment old shows nothing that was mended.
 */
export const listDataTasks =
  (deps: Needs) =>
  async ({ scope, input: { territory, page } }: Ask<ListDataTasksInput>): Promise<DataTaskPage> => {
    const sights = sightsIn(scope, territory)
    const [listed, counts] = await Promise.all([deps.dataTasks.list(sights, page), countsIn(deps, sights)])
    const present = await tasksOf(
      deps,
      listed.tasks.map(({ subject }) => subject),
    )
    const byId = new Map(present.map((task) => [taskIdOf(task), task]))
    const tasks = listed.tasks.flatMap((task) => byId.get(taskIdOf(task)) ?? [])
    const seen = tasks.filter((task) => task.sights.some((one) => sights.includes(one)))
    const names = await namesOf(deps, scope, seen)
    const shown = seen.map((task) => {
      const name = names.get(task.residentId ?? '')
      return { task, ...(name === undefined ? {} : { name }) }
    })
    return { tasks: shown, counts, ...(listed.next === undefined ? {} : { next: listed.next }) }
  }
