import type { Ask } from '@fengqiao/domain-kit'
import { evolveBuilding, type Building, type RegisteredBuilding } from '../domain/building.ts'
import { evolveHousehold, type Household, type LiveHousehold } from '../domain/household.ts'
import { courseOf, demandDay, standingOn, versionedOf, type Standing } from '../domain/past/standing.ts'
import { noPastKept } from '../domain/refusals.ts'
import { evolveResident } from '../domain/resident-evolve.ts'
import type { Resident, VoidResident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
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
export const residentAsOf =
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
export const householdAsOf =
  ({ households, past, seal }: Pick<Deps, 'households' | 'past' | 'seal'>) =>
  async ({ scope, meta, input: { id, day } }: Ask<DayAsked>): Promise<PastSheet<HouseholdSheet>> => {
    demandDay(day, meta.at.getTime())
    await households.load(scope, id)
    const standing = standingOn(courseOf(evolveHousehold, await past.ofHousehold(id)), day, wasOpened)
    return { sheet: await openHousehold({ seal }, versionedOf(id, standing)), standing }
  }

const wasRegistered = (state: Building): state is RegisteredBuilding => state.status === 'REGISTERED'

/** A building as it stood at the end of a day. */
export const buildingAsOf =
  ({ buildings, buildingIndex, past }: Pick<Deps, 'buildings' | 'buildingIndex' | 'past'>) =>
  async ({ meta, input: { id, day } }: Pick<Ask<DayAsked>, 'meta' | 'input'>) => {
    demandDay(day, meta.at.getTime())
    await getBuilding({ buildings, buildingIndex })(id)
    const standing = standingOn(courseOf(evolveBuilding, await past.ofBuilding(id)), day, wasRegistered)
    return { sheet: versionedOf(id, standing), standing }
  }
