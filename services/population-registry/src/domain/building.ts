import { communityOf, lineOf } from '@fengqiao/standards'
import type { Act, Instant } from './act.ts'

export interface Point {
  readonly longitude: number
  readonly latitude: number
}

/** What people enter of a building. */
export interface Particulars {
  readonly name: string
  readonly address: string
  readonly point: Point
  readonly footprint?: readonly Point[]
  readonly units: number
  readonly floors: number
  readonly basementFloors: number
  /** On each floor of each unit. */
  readonly roomsAFloor: number
}

/** The grid a building belongs to now. */
export interface Placement {
  readonly gridCode: string
  readonly since: Instant
}

export type RegisteredBuilding = Particulars & {
  readonly status: 'REGISTERED'
  readonly code: string
  readonly communityCode: string
  readonly placement?: Placement
}

/** A grid may be heard of before the building is entered: then that is all there is to know. */
export interface AnnouncedBuilding {
  readonly status: 'ANNOUNCED'
  readonly code: string
  readonly placement: Placement
}

export type Building = RegisteredBuilding | AnnouncedBuilding

export interface BuildingRegistered extends Act {
  readonly type: 'BuildingRegistered'
  readonly code: string
  readonly particulars: Particulars
}

export interface BuildingCorrected extends Act {
  readonly type: 'BuildingCorrected'
  readonly particulars: Particulars
}

export interface GridKnown extends Act {
  readonly type: 'GridKnown'
  readonly code: string
  readonly from?: string
  readonly gridCode: string
  readonly since: Instant
}

export type BuildingEvent = BuildingRegistered | BuildingCorrected | GridKnown

const registered = (
  before: Building | undefined,
  { code, particulars }: BuildingRegistered,
): RegisteredBuilding => ({
  ...particulars,
  status: 'REGISTERED',
  code,
  communityCode: communityOf(code),
  ...(before?.placement ? { placement: before.placement } : {}),
})

const corrected = (before: RegisteredBuilding, { particulars }: BuildingCorrected): RegisteredBuilding => {
  const { status, code, communityCode, placement } = before
  return { ...particulars, status, code, communityCode, ...(placement ? { placement } : {}) }
}

/** How a building follows from its facts. */
export const evolveBuilding = (before: Building | undefined, fact: BuildingEvent): Building => {
  if (fact.type === 'BuildingRegistered') return registered(before, fact)
  if (fact.type === 'GridKnown') {
    const placement = { gridCode: fact.gridCode, since: fact.since }
    return before ? { ...before, placement } : { status: 'ANNOUNCED', code: fact.code, placement }
  }
  if (before?.status !== 'REGISTERED') throw new Error('a building is registered before it is corrected')
  return corrected(before, fact)
}

/** The territories a building lies in now. */
export const seesBuilding = ({
  code,
  placement,
}: Pick<Building, 'code' | 'placement'>): readonly string[] => [
  ...lineOf(code),
  ...(placement ? [placement.gridCode] : []),
]
