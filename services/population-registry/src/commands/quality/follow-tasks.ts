import { pagesOf, systemScope, type JournalEntry } from '@fengqiao/domain-kit'
import { readTaskId, type DataTask, type Subject } from '../../domain/quality/task.ts'
import { isKnown, isPresent, recordIds } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import {
  tasksOf,
  tasksOfBuildings,
  tasksOfHouseholds,
  tasksOfResidents,
  todayOf,
  unanswered,
} from '../../queries/data-faults.ts'
import { tasksOfLeaders } from '../../queries/leader-faults.ts'
import { tasksOfLettings } from '../../queries/letting-faults.ts'
import { followJournal } from '../follow-journal.ts'
import { householdsOf } from '../owners.ts'

/** What finding tasks needs, and so whatever changes them. */
export type TaskNeeds = Pick<
  Deps,
  | 'residents'
  | 'households'
  | 'buildings'
  | 'leaders'
  | 'lettings'
  | 'dataAnswers'
  | 'dataTasks'
  | 'claims'
  | 'journal'
  | 'seal'
  | 'clock'
>

const page = 200

/** What an entry is about, without whoever else it touches. */
const namedBy = ({ kind, aggregateId: id }: JournalEntry): readonly Subject[] => {
  if (kind === 'Resident') return [{ kind: 'RESIDENT', id }]
  if (kind === 'Household') return [{ kind: 'HOUSEHOLD', id }]
  if (kind === 'Building' || kind === 'BuildingLeaders') return [{ kind: 'BUILDING', id }]
  if (kind === 'Letting') return [{ kind: 'LETTING', id }]
  const task = kind === 'DataAnswer' ? readTaskId(id) : undefined
  return task ? [task.subject] : []
}

/** The households of people whose records changed, and their buildings while these belong to no grid. */
const aroundPeople = async (deps: TaskNeeds, ids: readonly string[]): Promise<readonly Subject[]> => {
  const records = await deps.residents.lookMany(systemScope, ids)
  const households = await householdsOf(deps, ids)
  const gridless = records.flatMap(({ state }) =>
    isKnown(state) && state.place.gridCode === undefined ? [state.place.buildingCode] : [],
  )
  return [
    ...households.map(({ id }) => ({ kind: 'HOUSEHOLD' as const, id })),
    ...gridless.map((id) => ({ kind: 'BUILDING' as const, id })),
  ]
}

/** Whoever lives in a building that was corrected: it may have lost a room. */
const insideOf = async ({ residents }: TaskNeeds, code: string): Promise<readonly Subject[]> => {
  const subjects: Subject[] = []
  for await (const items of pagesOf((asked) => residents.inBuilding(systemScope, code, asked), page))
    subjects.push(...items.map(({ id }) => ({ kind: 'RESIDENT' as const, id })))
  return subjects
}

/** Buildings that people lead whose records changed; who was only now entered leads none. */
const ledByThem = async (
  { residents, leaders }: TaskNeeds,
  entries: readonly JournalEntry[],
): Promise<readonly Subject[]> => {
  const changed = entries.filter(({ kind, event }) => kind === 'Resident' && event.type !== 'Registered')
  const records = await residents.lookMany(
    systemScope,
    changed.map(({ aggregateId }) => aggregateId),
  )
  const led = await leaders.ledBy(records.flatMap(recordIds))
  return led.map(({ id }) => ({ kind: 'BUILDING', id }))
}

const touchedBy = async (deps: TaskNeeds, entries: readonly JournalEntry[]): Promise<readonly Subject[]> => {
  const named = entries.flatMap(namedBy)
  const people = named.flatMap(({ kind, id }) => (kind === 'RESIDENT' ? [id] : []))
  const corrected = entries.filter(({ event }) => event.type === 'BuildingCorrected')
  const inside: Subject[] = []
  for (const { aggregateId } of corrected) inside.push(...(await insideOf(deps, aggregateId)))
  const around = await aroundPeople(deps, [...new Set(people)])
  return [...named, ...inside, ...around, ...(await ledByThem(deps, entries))]
}

/** Finds anew what follows from these subjects. */
export const findTasksOf = async (deps: TaskNeeds, subjects: readonly Subject[], at: number): Promise<void> =>
  deps.dataTasks.replaceOf(subjects, await tasksOf(deps, subjects), at)

/** Everything that may make a task, page by page. */
async function* everyPage(deps: TaskNeeds): AsyncGenerator<readonly DataTask[]> {
  const lived = new Set<string>()
  for await (const some of deps.residents.every(page)) {
    for (const { state } of some.filter(isPresent)) lived.add(state.place.buildingCode)
    yield tasksOfResidents(deps, some)
  }
  for await (const some of deps.households.every(page)) yield tasksOfHouseholds(deps, some)
  for await (const some of pagesOf((asked) => deps.buildings.list({}, asked), page))
    yield tasksOfBuildings(some, lived)
  for await (const some of deps.leaders.every(page)) yield tasksOfLeaders(deps, some)
  for await (const some of deps.lettings.every(page)) yield tasksOfLettings(some, todayOf(deps))
}

/** Goes over the whole register, page by page; others get their turn in between. */
export async function* findAllTasks(deps: TaskNeeds, at: number): AsyncGenerator<void> {
  await deps.dataTasks.rewind(at)
  for await (const tasks of everyPage(deps)) {
    await deps.dataTasks.put(await unanswered(deps, tasks), at)
    yield
  }
  await deps.dataTasks.dropBefore(at)
}

/** Follows the journal: whatever was changed is looked over anew, so a task is done once its record is mended. */
export const followTasks = (deps: TaskNeeds, worker: string) =>
  followJournal(
    deps,
    {
      turns: deps.dataTasks,
      follow: async (entries, position) => {
        const subjects = await touchedBy(deps, entries)
        const byId = new Map(subjects.map((one) => [`${one.kind}~${one.id}`, one]))
        await findTasksOf(deps, [...byId.values()], position)
      },
      findAll: (position) => findAllTasks(deps, position),
    },
    worker,
  )
