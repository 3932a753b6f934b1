import { everyOf, systemScope, type Versioned } from '@fengqiao/domain-kit'
import { ageOn, communityOf } from '@fengqiao/standards'
import { ofHead } from '../domain/exporting/fields.ts'
import type { PersonRow } from '../domain/exporting/sheet.ts'
import { catalogue, type FieldCode } from '../domain/holding/catalogue.ts'
import type { Household, LiveHousehold } from '../domain/household.ts'
import type { Member } from '../domain/household-events.ts'
import { isKnown, type KnownResident, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import type { ClearResident } from './open-resident.ts'
import { openHousehold } from './read-households.ts'

/** A person's place in the household of his home. */
export interface Membership {
  readonly relation: Member['relation']
  readonly headId: string
  readonly number?: string
}

export type Memberships = ReadonlyMap<string, Membership>

const pageSize = 500

const isLive = (one: Versioned<Household>): one is Versioned<LiveHousehold> => one.state.status === 'OPEN'

type Needs = Pick<Deps, 'households' | 'seal'>

/** Everybody's place in those of these households that stand. */
const membershipsIn = async (deps: Needs, found: readonly Versioned<Household>[]): Promise<Memberships> => {
  const live = found.filter(isLive)
  await deps.seal.fetch(live.map(({ id }) => id))
  const households = await Promise.all(live.map((one) => openHousehold(deps, one)))
  return new Map(
    households.flatMap(({ state: { headId, members }, number }) =>
      members.map(({ residentId, relation }) => [
        residentId,
        { relation, headId, ...(number === undefined ? {} : { number }) },
      ]),
    ),
  )
}

const asksHousehold = (fields: readonly FieldCode[]): boolean =>
  fields.some((field) => catalogue[field].owner === 'HOUSEHOLD')

const householdsIn = ({ households }: Needs, buildingCode: string) =>
  everyOf((asked) => households.inBuilding(systemScope, buildingCode, asked), pageSize)

/** The places of these people in the households of the buildings they live in; read where a field needs them alone. */
export const membershipsOf = async (
  deps: Needs,
  people: readonly Versioned<Resident>[],
  fields: readonly FieldCode[],
): Promise<Memberships> => {
  if (!asksHousehold(fields)) return new Map()
  const homes = new Set(people.flatMap(({ state }) => (isKnown(state) ? [state.place.buildingCode] : [])))
  return membershipsIn(deps, (await Promise.all([...homes].map((code) => householdsIn(deps, code)))).flat())
}

/** The same of one person, for whom his neighbours' households need not be read. */
export const membershipOf = async (
  deps: Needs,
  { id, state: { place } }: Versioned<KnownResident>,
  fields: readonly FieldCode[],
): Promise<Memberships> => {
  if (!asksHousehold(fields)) return new Map()
  const own = (await deps.households.ofMember(id)).filter(
    (one) => isLive(one) && one.state.place.buildingCode === place.buildingCode,
  )
  return new Map([...(await membershipsIn(deps, own))].filter(([member]) => member === id))
}

/** Whose own record the fields of these people show: the heads of their households. */
export const headsOf = (memberships: Memberships, fields: readonly FieldCode[]): readonly string[] =>
  fields.some((field) => ofHead.has(field))
    ? [...new Set([...memberships.values()].map(({ headId }) => headId))]
    : []

/** What stands around a person. */
export interface Around {
  readonly addresses: ReadonlyMap<string, string>
  readonly communities: ReadonlyMap<string, string>
  readonly memberships: Memberships
  /** Heads of households that may be shown. */
  readonly heads: ReadonlyMap<string, ClearResident>
  readonly day: string
}

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

const ownFields = ({ name, idNumber, phones, room }: ClearResident, day: string) => ({
  NAME: one(name),
  ID_NUMBER: one(idNumber?.number),
  PHONES: phones,
  SEX: one(idNumber?.sex),
  BIRTH_DATE: one(idNumber?.birthDate),
  AGE: idNumber ? [String(ageOn(idNumber.birthDate, day))] : [],
  ROOM_CODE: one(room),
})

const nobody: ClearResident = { phones: [] }

const householdFields = (membership: Membership | undefined, heads: Around['heads']) => {
  const head = heads.get(membership?.headId ?? '') ?? nobody
  return {
    HOUSEHOLD_NUMBER: one(membership?.number),
    RELATION: one(membership?.relation),
    HEAD_NAME: one(head.name),
    HEAD_ID_NUMBER: one(head.idNumber?.number),
    HEAD_PHONES: head.phones,
  }
}

/** All that is held of a person: what a file is written of and a form is filled with. */
export const personRow = (
  { id, state, clear }: { readonly id: string; readonly state: KnownResident; readonly clear: ClearResident },
  { addresses, communities, memberships, heads, day }: Around,
): PersonRow => {
  const { place, kind, residenceStatus } = state
  return {
    ...ownFields(clear, day),
    ...householdFields(memberships.get(id), heads),
    BUILDING_CODE: [place.buildingCode],
    ADDRESS: one(addresses.get(place.buildingCode)),
    GRID_CODE: one(place.gridCode),
    COMMUNITY: one(communities.get(communityOf(place.buildingCode))),
    KIND: [kind],
    RESIDENCE_STATUS: [residenceStatus],
  }
}

/** The communities' names by their codes. */
export const communityNames = async ({
  communities,
}: Pick<Deps, 'communities'>): Promise<Around['communities']> =>
  new Map((await communities.all()).map(({ id, state }) => [id, state.name]))
