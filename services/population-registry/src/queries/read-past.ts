import type { Ask, Scope } from '@fengqiao/domain-kit'
import { dayAt, endOfDay } from '@fengqiao/standards'
import { evolveBuilding, type Building, type RegisteredBuilding } from '../domain/building.ts'
import { evolveHousehold, type Household, type LiveHousehold } from '../domain/household.ts'
import {
  courseOf,
  demandDay,
  standingOn,
  standingWhen,
  versionedOf,
  type Standing,
} from '../domain/past/standing.ts'
import { homeBy } from '../domain/past/stays.ts'
import { noPastKept, pastBeingGathered } from '../domain/refusals.ts'
import { evolveResident } from '../domain/resident-evolve.ts'
import type { Resident, VoidResident } from '../domain/resident.ts'
import type { Deps, PageAsked } from '../ports.ts'
import { openResidents, type ResidentSheet } from './open-resident.ts'
import { getBuilding } from './read-buildings.ts'
import { openHousehold, type HouseholdSheet } from './read-households.ts'

export interface DayAsked {
  readonly id: string
  readonly day: string
}

/** A record as it is shown now, and how long it stood so. */
export interface PastSheet<T> {
  readonly sheet: T
  readonly standing: Pick<Standing<unknown>, 'since' | 'until'>
}

const wasRecorded = (state: Resident): state is Exclude<Resident, VoidResident> => state.status !== 'VOID'

/** A person in the caller's scope as he stood at the end of a day; of one who was erased nothing is left to stand. */
const residentAsOf =
  ({ residents, past, seal }: Pick<Deps, 'residents' | 'past' | 'seal'>) =>
  async ({ scope, meta, input: { id, day } }: Ask<DayAsked>): Promise<PastSheet<ResidentSheet>> => {
    demandDay(day, meta.at.getTime())
    const { state } = await residents.load(scope, id)
    if (state.status === 'ERASED') throw noPastKept()
    const standing = standingOn(courseOf(evolveResident, await past.ofResident(id)), day, wasRecorded)
    const [sheet] = await openResidents(seal, [versionedOf<Resident>(id, standing)])
    if (!sheet) throw noPastKept()
    return { sheet, standing }
  }

const wasOpened = (state: Household): state is LiveHousehold => state.status !== 'VOID'

/** A household in the caller's scope as it stood at the end of a day. */
const householdAsOf =
  ({ households, past, seal }: Pick<Deps, 'households' | 'past' | 'seal'>) =>
  async ({ scope, meta, input: { id, day } }: Ask<DayAsked>): Promise<PastSheet<HouseholdSheet>> => {
    demandDay(day, meta.at.getTime())
    await households.load(scope, id)
    const standing = standingOn(courseOf(evolveHousehold, await past.ofHousehold(id)), day, wasOpened)
    return { sheet: await openHousehold({ seal }, versionedOf(id, standing)), standing }
  }

const wasRegistered = (state: Building): state is RegisteredBuilding => state.status === 'REGISTERED'

/** A building as it stood at the end of a day. */
const buildingAsOf =
  ({ buildings, buildingIndex, past }: Pick<Deps, 'buildings' | 'buildingIndex' | 'past'>) =>
  async ({ meta, input: { id, day } }: Pick<Ask<DayAsked>, 'meta' | 'input'>) => {
    demandDay(day, meta.at.getTime())
    await getBuilding({ buildings, buildingIndex })(id)
    const standing = standingOn(courseOf(evolveBuilding, await past.ofBuilding(id)), day, wasRegistered)
    return { sheet: versionedOf(id, standing), standing }
  }

type PeopleNeeds = Pick<
  Deps,
  'buildings' | 'buildingIndex' | 'residents' | 'past' | 'stays' | 'journal' | 'seal'
>

interface Then {
  readonly id: string
  readonly standing: Standing<Resident>
}

/** Those of the ids whom the caller may see now, as they stood, if they lived there: what is listed is looked over once more. */
const lodgersThen = async (
  { residents, past }: PeopleNeeds,
  scope: Scope,
  { ids, id: buildingCode, day }: DayAsked & { readonly ids: readonly string[] },
): Promise<readonly Then[]> => {
  const seen = (await residents.lookMany(scope, ids)).filter(({ state }) => state.status !== 'ERASED')
  const pasts = await past.ofResidents(seen.map(({ id }) => id))
  return [...pasts].flatMap(([id, facts]) => {
    const standing = standingWhen(courseOf(evolveResident, facts), (at) => dayAt(at) <= day)
    return standing !== undefined && homeBy(standing.state) === buildingCode ? [{ id, standing }] : []
  })
}

/** The list is of the journal that is; of another, or of none yet, it would leave people out. */
const demandGathered = async ({ stays, journal }: PeopleNeeds): Promise<void> => {
  const [turn, epoch] = await Promise.all([stays.turn(), journal.epoch()])
  if (turn?.epoch !== epoch) throw pastBeingGathered()
}

export interface PastPeople {
  readonly people: readonly PastSheet<ResidentSheet>[]
  readonly next?: string
}

/** Who lived in a building at the end of a day, as it had been recorded by then; a page may show fewer than it reads. */
const peopleAsOf =
  (deps: PeopleNeeds) =>
  async ({
    scope,
    meta,
    input: { page, ...asked },
  }: Ask<DayAsked & { readonly page: PageAsked }>): Promise<PastPeople> => {
    const { id, day } = asked
    demandDay(day, meta.at.getTime())
    await getBuilding(deps)(id)
    await demandGathered(deps)
    const { residentIds: ids, next } = await deps.stays.livedIn(id, endOfDay(day) - 1, page)
    const then = await lodgersThen(deps, scope, { ...asked, ids })
    const sheets = await openResidents(
      deps.seal,
      then.map(({ id: residentId, standing }) => versionedOf(residentId, standing)),
    )
    const people = then.flatMap(({ standing }, index) => {
      const sheet = sheets[index]
      return sheet ? [{ sheet, standing }] : []
    })
    return { people, ...(next === undefined ? {} : { next }) }
  }

/** Everything that may be asked of a past day. */
export const pastQueries = (deps: Deps) => ({
  residentAsOf: residentAsOf(deps),
  householdAsOf: householdAsOf(deps),
  buildingAsOf: buildingAsOf(deps),
  peopleAsOf: peopleAsOf(deps),
})
