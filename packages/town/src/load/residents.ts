import { communityOf } from '@fengqiao/standards'
import { isNewborn } from '../plan/id-numbers.ts'
import type { PlannedCare, PlannedLetting } from '../plan/registers.ts'
import type {
  Entry,
  Home,
  PlannedDuplicate,
  PlannedHousehold,
  PlannedIdentity,
  PlannedTown,
} from '../plan/types.ts'
import type { Api } from './api.ts'
import { offerCare } from './care.ts'
import { letHome } from './lettings.ts'
import { idsIn, type Receipt, type Results } from './registry.ts'
import type { As } from './session.ts'

/** People of one community who are entered together, each household with all its members. */
export interface Page {
  readonly key: string
  /** The manager of the community. */
  readonly by: string
  readonly households: readonly PlannedHousehold[]
  readonly duplicates: readonly PlannedDuplicate[]
  /** Services that people on it are offered. */
  readonly care: readonly PlannedCare[]
  /** Homes that people on it rent. */
  readonly lettings: readonly PlannedLetting[]
}

/** As many as the door takes in one body. */
const pageSize = 150

const membersOf = (households: readonly PlannedHousehold[]): number =>
  households.reduce((sum, { members }) => sum + members.length, 0)

/** Use to weigh a page: how many records it holds. */
export const peopleOn = ({ households, duplicates }: Page): number =>
  membersOf(households) + duplicates.length

/** Full pages, and what is left on a last one. */
const filled = <T>(items: readonly T[], weigh: (item: T) => number): readonly (readonly T[])[] => {
  const pages: T[][] = []
  let room = 0
  for (const item of items) {
    if (weigh(item) > room) {
      pages.push([])
      room = pageSize
    }
    pages.at(-1)?.push(item)
    room -= weigh(item)
  }
  return pages
}

/** What the people of these households are offered. */
const offeredTo = (households: readonly PlannedHousehold[], care: ReadonlyMap<string, PlannedCare>) =>
  households.flatMap(({ members }) => members.flatMap(({ key }) => care.get(key) ?? []))

/** What these households rent; of a landlord who is entered on another page no id is known, and he is passed over. */
const rentedBy = (households: readonly PlannedHousehold[], lettings: ReadonlyMap<string, PlannedLetting>) => {
  const here = new Set(households.flatMap(({ members }) => members.map(({ key }) => key)))
  return households
    .flatMap(({ key }) => lettings.get(key) ?? [])
    .filter(({ landlord }) => !('of' in landlord) || here.has(landlord.of))
}

const nothingElse = { care: [], lettings: [] }

const pagesIn = (planned: PlannedTown): readonly (readonly Page[])[] => {
  const { communities, households, duplicates } = planned
  const care = new Map(planned.care.map((one) => [one.of, one]))
  const lettings = new Map(planned.lettings.map((one) => [one.household, one]))
  const homes = Map.groupBy(households, ({ buildingCode }) => communityOf(buildingCode))
  const doubles = Map.groupBy(duplicates, ({ buildingCode }) => communityOf(buildingCode))
  return communities.map(({ code }, community) => {
    const by = `manager${String(community + 1)}`
    const own = filled(homes.get(code) ?? [], ({ members }) => members.length)
    const entered = filled(doubles.get(code) ?? [], () => 1)
    return [
      ...own.map((page, index) => ({
        ...{ by, key: `${code}-${String(index)}`, households: page, duplicates: [] },
        ...{ care: offeredTo(page, care), lettings: rentedBy(page, lettings) },
      })),
      ...entered.map((page, index) => ({
        ...{ by, key: `${code}-again-${String(index)}`, households: [], duplicates: page },
        ...nothingElse,
      })),
    ]
  })
}

/** The pages of all communities in turn, so that no manager has to write faster than one may. */
export const pagesOf = (planned: PlannedTown): readonly Page[] => {
  const byCommunity = pagesIn(planned)
  const longest = Math.max(...byCommunity.map((pages) => pages.length))
  return Array.from({ length: longest }, (_, turn) =>
    byCommunity.flatMap((pages) => pages[turn] ?? []),
  ).flat()
}

type Person = PlannedIdentity & Home & Entry

const rowOf = ({ name, idNumber, phones, buildingCode, roomCode, kind, residenceStatus }: Person) => ({
  ...{ name, idNumber, phones, kind, residenceStatus, buildingCode, roomCode },
  lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
  source: 'ENTRY_SOURCE_HOME_VISIT',
})

/** Enters people; answers their ids by key. */
const register = async (
  api: Api,
  people: readonly Person[],
  key: string,
): Promise<ReadonlyMap<string, string>> => {
  if (people.length === 0) return new Map()
  const ids = idsIn(await api.post<Results>('/v1/residents:registerMany', { rows: people.map(rowOf) }, key))
  return new Map(people.map((person, index) => [person.key, ids[index] ?? '']))
}

const movesIn = async (
  api: Api,
  household: PlannedHousehold,
  ids: ReadonlyMap<string, string>,
): Promise<void> => {
  const { buildingCode, roomCode, residenceStatus, movedFrom } = household
  if (!movedFrom) return
  for (const [key, id] of ids) {
    const to = { buildingCode, roomCode, residenceStatus, movedOn: movedFrom.on }
    await api.post(`/v1/residents/${id}:move`, to, `town-move-${key}`)
  }
}

/** Opens a household under its head, the first of its members. */
const open = (api: Api, household: PlannedHousehold, ids: ReadonlyMap<string, string>): Promise<Receipt> => {
  const [head, ...others] = household.members
    .filter(({ key }) => ids.has(key))
    .map(({ key, relation }) => ({ residentId: ids.get(key) ?? '', relation }))
  return api.post(
    '/v1/households',
    { headId: head?.residentId ?? '', members: others },
    `town-${household.key}`,
  )
}

const personsOf = (households: readonly PlannedHousehold[], wanted: (member: PlannedIdentity) => boolean) =>
  households.flatMap(({ members, movedFrom, ...home }) =>
    members.filter(wanted).map((member) => ({ ...home, ...member, ...(isNewborn(member) ? {} : movedFrom) })),
  )

/** A child of the year is entered and taken in once its household is there. */
const births = async (
  api: Api,
  { households, key }: Page,
  opened: ReadonlyMap<string, string>,
): Promise<void> => {
  const born = await register(api, personsOf(households, isNewborn), `town-births-${key}`)
  for (const household of households) {
    for (const { key: child, relation } of household.members.filter(({ key: one }) => born.has(one))) {
      const path = `/v1/households/${opened.get(household.key) ?? ''}:join`
      await api.post(path, { residentId: born.get(child) ?? '', relation }, `town-birth-${child}`)
    }
  }
}

/** Enters a page of people with their households, and what the town's year brought them. */
export const enterPage =
  (as: As) =>
  async (page: Page): Promise<void> => {
    const api = await as(page.by)
    await register(api, page.duplicates, `town-people-${page.key}`)
    const grown = personsOf(page.households, (member) => !isNewborn(member))
    const ids = await register(api, grown, `town-people-${page.key}`)
    const opened = new Map<string, string>()
    for (const household of page.households) {
      const own = household.members.flatMap(({ key }) => {
        const id = ids.get(key)
        return id === undefined ? [] : [[key, id] as const]
      })
      await movesIn(api, household, new Map(own))
      opened.set(household.key, (await open(api, household, new Map(own))).id)
    }
    await births(api, page, opened)
    for (const offered of page.care) await offerCare(api, ids.get(offered.of) ?? '', offered)
    for (const letting of page.lettings) await letHome(api, ids, letting)
  }
