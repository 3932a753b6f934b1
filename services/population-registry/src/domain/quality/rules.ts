import { ageOn } from '@fengqiao/standards'
import type { RegisteredBuilding } from '../building.ts'
import type { LiveHousehold } from '../household.ts'
import { runningTerms, type BuildingLeaders } from '../leading/leaders.ts'
import type { KnownLetting } from '../letting/letting.ts'
import type { KnownResident, Resident } from '../resident.ts'
import { hasRoom } from '../rooms.ts'

/** What may be missing in a record, or speak against itself. The list is closed: nothing else is looked for. */
export type DataRule =
  | 'NO_PHONE'
  | 'ROOM_NOT_IN_BUILDING'
  | 'BIRTH_DATE_IN_FUTURE'
  | 'STATUS_AGAINST_KIND'
  | 'BUILDING_WITHOUT_GRID'
  | 'HOUSEHOLD_WITHOUT_HEAD'
  | 'HEAD_GONE'
  | 'MEMBER_GONE'
  | 'ONLY_CHILDREN'
  | 'LEADER_GONE'
  | 'DANGER_NOT_MENDED'
  | 'LETTING_OVER'

/** What a grid worker does about it. */
export type DataStep =
  | 'ASK_PHONE'
  | 'CORRECT_ROOM'
  | 'CHECK_NUMBER'
  | 'ASK_RESIDENCE'
  | 'PLACE_BUILDING'
  | 'NAME_HEAD'
  | 'LET_MEMBER_LEAVE'
  | 'ASK_GUARDIAN'
  | 'ASK_LEADER'
  | 'CHECK_HOME'
  | 'ASK_LETTING'

export const stepFor: Readonly<Record<DataRule, DataStep>> = {
  NO_PHONE: 'ASK_PHONE',
  ROOM_NOT_IN_BUILDING: 'CORRECT_ROOM',
  BIRTH_DATE_IN_FUTURE: 'CHECK_NUMBER',
  STATUS_AGAINST_KIND: 'ASK_RESIDENCE',
  BUILDING_WITHOUT_GRID: 'PLACE_BUILDING',
  HOUSEHOLD_WITHOUT_HEAD: 'NAME_HEAD',
  HEAD_GONE: 'NAME_HEAD',
  MEMBER_GONE: 'LET_MEMBER_LEAVE',
  ONLY_CHILDREN: 'ASK_GUARDIAN',
  LEADER_GONE: 'ASK_LEADER',
  DANGER_NOT_MENDED: 'CHECK_HOME',
  LETTING_OVER: 'ASK_LETTING',
}

export const dataRules = Object.keys(stepFor) as readonly DataRule[]

/** What is broken, and whom it is about where it is somebody. */
export interface DataFault {
  readonly rule: DataRule
  readonly residentId?: string
}

/** Whoever is younger has no telephone of his own that the town asks for, and is at home with an adult. */
const adultAt = 16

const isUnder = (birthDate: string | undefined, today: string): boolean =>
  birthDate !== undefined && ageOn(birthDate, today) < adultAt

/** A person on the register, opened as far as the rules need it. */
export interface Opened {
  readonly state: KnownResident
  readonly birthDate?: string
  readonly room?: string
  readonly building?: RegisteredBuilding
}

/** Registered here he does not live away from his registration, and who is not cannot live where he is registered. */
const isAgainstKind = ({ kind, residenceStatus }: KnownResident): boolean =>
  kind === 'REGISTERED' ? residenceStatus === 'LIVING_ONLY' : residenceStatus !== 'LIVING_ONLY'

type Check = (person: Opened, today: string) => boolean

const ofResident: Readonly<Partial<Record<DataRule, Check>>> = {
  NO_PHONE: ({ state, birthDate }, today) => state.phones.length === 0 && !isUnder(birthDate, today),
  ROOM_NOT_IN_BUILDING: ({ building, room }) => building !== undefined && !hasRoom(building, room),
  BIRTH_DATE_IN_FUTURE: ({ birthDate }, today) => birthDate !== undefined && birthDate > today,
  STATUS_AGAINST_KIND: ({ state }) => isAgainstKind(state),
}

/** What of a person's record is missing or speaks against itself; nothing of one who is not on the register now. */
export const faultsOfResident = (person: Opened, today: string): readonly DataFault[] => {
  if (person.state.status !== 'PRESENT') return []
  return dataRules.filter((rule) => ofResident[rule]?.(person, today) ?? false).map((rule) => ({ rule }))
}

/** The people of a household as their records stand. */
export interface People {
  readonly recordOf: (residentId: string) => Resident | undefined
  /** By the number, where the record was opened. */
  readonly birthDateOf: (residentId: string) => string | undefined
}

/** Whether somebody no longer lives where his household is. One who is being merged is stood in for in a moment. */
const isGone = ({ place }: LiveHousehold, record: Resident | undefined): boolean => {
  if (record?.status === 'MERGED') return false
  return record?.status !== 'PRESENT' || record.place.buildingCode !== place.buildingCode
}

/** What of a household is missing or speaks against itself; nothing of one that has ended. */
export const faultsOfHousehold = (
  household: LiveHousehold,
  { recordOf, birthDateOf }: People,
  today: string,
): readonly DataFault[] => {
  if (household.status !== 'OPEN') return []
  const { headId, memberIds } = household
  const gone = memberIds.filter((id) => isGone(household, recordOf(id)))
  const [member] = gone.filter((id) => id !== headId)
  const isHeadless = !memberIds.includes(headId)
  const onlyChildren = memberIds.every((id) => isUnder(birthDateOf(id), today))
  return [
    ...(isHeadless ? [{ rule: 'HOUSEHOLD_WITHOUT_HEAD' } as const] : []),
    ...(gone.includes(headId) ? [{ rule: 'HEAD_GONE', residentId: headId } as const] : []),
    ...(member === undefined ? [] : [{ rule: 'MEMBER_GONE', residentId: member } as const]),
    ...(onlyChildren ? [{ rule: 'ONLY_CHILDREN', residentId: headId } as const] : []),
  ]
}

/** What of a building is missing where people live in it. */
export const faultsOfBuilding = (
  { placement }: RegisteredBuilding,
  isLivedIn: boolean,
): readonly DataFault[] => (placement === undefined && isLivedIn ? [{ rule: 'BUILDING_WITHOUT_GRID' }] : [])

/**
 * Who leads a building and moved to another one since; `homeOf` says where a person lives by now. Whoever never lived in
 * it was appointed all the same, and whoever left the town leads nothing.
 */
export const faultsOfLeaders = (
  leaders: BuildingLeaders,
  homeOf: (residentId: string) => string | undefined,
): readonly DataFault[] => {
  const gone = runningTerms(leaders).find(({ residentId, elsewhere }) => {
    const home = homeOf(residentId)
    return elsewhere === undefined && home !== undefined && home !== leaders.place.buildingCode
  })
  return gone === undefined ? [] : [{ rule: 'LEADER_GONE', residentId: gone.residentId }]
}

/** What of a rented home is late: a danger that was to be mended, and a last day that is over with tenants in it. */
export const faultsOfLetting = (letting: KnownLetting, today: string): readonly DataFault[] => {
  if (letting.status !== 'OPEN') return []
  const { check, until, tenantIds } = letting
  return [
    ...(check?.mendBy !== undefined && check.mendBy < today ? [{ rule: 'DANGER_NOT_MENDED' } as const] : []),
    ...(until !== undefined && until < today && tenantIds.length > 0
      ? [{ rule: 'LETTING_OVER' } as const]
      : []),
  ]
}
