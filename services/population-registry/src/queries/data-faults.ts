import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import { seesBuilding, type Building, type RegisteredBuilding } from '../domain/building.ts'
import { seesHousehold, type Household, type LiveHousehold } from '../domain/household.ts'
import {
  faultsOfBuilding,
  faultsOfHousehold,
  faultsOfResident,
  type DataFault,
} from '../domain/quality/rules.ts'
import { taskIdOf, territoriesIn, type DataTask, type Subject } from '../domain/quality/task.ts'
import { isPresent, seesResident, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { tasksOfLeaders } from './leader-faults.ts'
import { tasksOfLettings } from './letting-faults.ts'
import { openParticulars } from './open-resident.ts'

export type FaultNeeds = Pick<
  Deps,
  'residents' | 'households' | 'buildings' | 'leaders' | 'lettings' | 'dataAnswers' | 'seal' | 'clock'
>

/** The day by which what is late is late. */
export const todayOf = ({ clock }: Pick<Deps, 'clock'>): string => dayAt(clock().getTime())

const buildingsOf = async (
  { buildings }: FaultNeeds,
  codes: readonly string[],
): Promise<ReadonlyMap<string, RegisteredBuilding>> => {
  const found = await buildings.lookMany(systemScope, [...new Set(codes)])
  return new Map(found.flatMap(({ id, state }) => (state.status === 'REGISTERED' ? [[id, state]] : [])))
}

type About = Omit<DataTask, keyof DataFault>

const tasksFrom = (about: About, faults: readonly DataFault[]): readonly DataTask[] =>
  faults.map((fault) => ({ ...about, ...fault }))

/** Tasks that these people's records make. */
export const tasksOfResidents = async (
  deps: FaultNeeds,
  found: readonly Versioned<Resident>[],
): Promise<readonly DataTask[]> => {
  const present = found.filter(isPresent)
  const homes = await buildingsOf(
    deps,
    present.map(({ state }) => state.place.buildingCode),
  )
  const today = todayOf(deps)
  const particulars = await openParticulars(deps.seal, present)
  return present.flatMap(({ id, version, state }) => {
    const { buildingCode } = state.place
    const building = homes.get(buildingCode)
    const opened = { ...particulars.get(id), ...(building ? { building } : {}) }
    const about = { subject: { kind: 'RESIDENT', id }, buildingCode, standing: String(version) } as const
    const sights = territoriesIn(seesResident(state))
    return tasksFrom({ ...about, sights }, faultsOfResident({ state, ...opened }, today)).map((task) => ({
      ...task,
      residentId: id,
    }))
  })
}

type Open = Versioned<LiveHousehold>

const isOpen = (one: Versioned<Household>): one is Open => one.state.status === 'OPEN'

type Records = ReadonlyMap<string, Versioned<Resident>>

const recordsOf = async ({ residents }: FaultNeeds, open: readonly Open[]): Promise<Records> => {
  const ids = [...new Set(open.flatMap(({ state }) => state.memberIds))]
  return new Map((await residents.lookMany(systemScope, ids)).map((one) => [one.id, one]))
}

const birthDatesOf = async (
  { seal }: FaultNeeds,
  records: Records,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const opened = await openParticulars(
    seal,
    ids.flatMap((id) => records.get(id) ?? []),
  )
  return new Map([...opened].flatMap(([id, { birthDate }]) => (birthDate ? [[id, birthDate]] : [])))
}

/** The heads are opened first: only where one is a child are the others, for most heads are not. */
const openedFor = async (deps: FaultNeeds, open: readonly Open[], records: Records) => {
  const today = todayOf(deps)
  const heads = await birthDatesOf(
    deps,
    records,
    open.map(({ state }) => state.headId),
  )
  const people = { recordOf: (id: string) => records.get(id)?.state }
  const young = open.filter(({ state: { headId, ...state } }) => {
    const alone = { ...state, headId, memberIds: [headId] }
    const faults = faultsOfHousehold(alone, { ...people, birthDateOf: (id) => heads.get(id) }, today)
    return faults.some(({ rule }) => rule === 'ONLY_CHILDREN')
  })
  const others = young.flatMap(({ state }) => state.memberIds.filter((id) => id !== state.headId))
  return new Map([...heads, ...(await birthDatesOf(deps, records, others))])
}

/** Tasks that these households make, with the records of whoever is in them. */
export const tasksOfHouseholds = async (
  deps: FaultNeeds,
  found: readonly Versioned<Household>[],
): Promise<readonly DataTask[]> => {
  const open = found.filter(isOpen)
  const records = await recordsOf(deps, open)
  const birthDates = await openedFor(deps, open, records)
  const today = todayOf(deps)
  const people = {
    recordOf: (id: string) => records.get(id)?.state,
    birthDateOf: (id: string) => birthDates.get(id),
  }
  return open.flatMap(({ id, version, state }) => {
    const versions = state.memberIds.map((member) => records.get(member)?.version ?? 0)
    const subject = { kind: 'HOUSEHOLD', id } as const
    const sights = territoriesIn(seesHousehold(state))
    const about = { subject, buildingCode: state.place.buildingCode, sights }
    const standing = [version, ...versions].join('.')
    return tasksFrom({ ...about, standing }, faultsOfHousehold(state, people, today))
  })
}

/** Those of the buildings that lie in no grid and are lived in: of the others it makes no task. */
const livedIn = async (
  { residents }: Pick<FaultNeeds, 'residents'>,
  found: readonly Versioned<Building>[],
): Promise<ReadonlySet<string>> => {
  const asked = found.filter(({ state }) => state.status === 'REGISTERED' && state.placement === undefined)
  const counted = asked.map(async ({ id }) => ({ id, count: await residents.countIn(id) }))
  return new Set((await Promise.all(counted)).flatMap(({ id, count }) => (count > 0 ? [id] : [])))
}

/** Tasks that these buildings make, where it is known in which of them somebody lives. */
export const tasksOfBuildings = (
  found: readonly Versioned<Building>[],
  lived: ReadonlySet<string>,
): readonly DataTask[] =>
  found.flatMap(({ id, version, state }) => {
    if (state.status !== 'REGISTERED') return []
    const subject = { kind: 'BUILDING', id } as const
    const about = {
      subject,
      buildingCode: id,
      sights: territoriesIn(seesBuilding(state)),
      standing: String(version),
    }
    return tasksFrom(about, faultsOfBuilding(state, lived.has(id)))
  })

/** Those of the tasks that nobody has answered as the records stand now. */
export const unanswered = async (
  { dataAnswers }: Pick<FaultNeeds, 'dataAnswers'>,
  tasks: readonly DataTask[],
): Promise<readonly DataTask[]> => {
  const answers = await dataAnswers.lookMany(systemScope, tasks.map(taskIdOf))
  const held = new Map(answers.map(({ id, state }) => [id, state.standing]))
  return tasks.filter((task) => held.get(taskIdOf(task)) !== task.standing)
}

/** Tasks that follow from these subjects as they stand now. */
export const tasksOf = async (
  deps: FaultNeeds,
  subjects: readonly Subject[],
): Promise<readonly DataTask[]> => {
  const idsOf = (kind: Subject['kind']): readonly string[] => [
    ...new Set(subjects.flatMap((one) => (one.kind === kind ? [one.id] : []))),
  ]
  const { residents, households, buildings, leaders, lettings } = deps
  const codes = idsOf('BUILDING')
  const changed = await buildings.lookMany(systemScope, codes)
  const found = [
    ...(await tasksOfResidents(deps, await residents.lookMany(systemScope, idsOf('RESIDENT')))),
    ...(await tasksOfHouseholds(deps, await households.lookMany(systemScope, idsOf('HOUSEHOLD')))),
    ...tasksOfBuildings(changed, await livedIn(deps, changed)),
    ...(await tasksOfLeaders(deps, await leaders.lookMany(systemScope, codes))),
    ...tasksOfLettings(await lettings.lookMany(systemScope, idsOf('LETTING')), todayOf(deps)),
  ]
  return unanswered(deps, found)
}
