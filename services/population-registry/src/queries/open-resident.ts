import { readIdNumber, type IdNumber } from '@fengqiao/standards'
import type { Versioned } from '@fengqiao/domain-kit'
import { isKnown, type KnownResident, type Resident } from '../domain/resident.ts'
import type { Sealing } from '../ports.ts'

/** What is personal, in clear; what was erased is absent. */
export interface ClearResident {
  readonly name?: string
  readonly idNumber?: IdNumber
  readonly phones: readonly string[]
  readonly room?: string
}

/** A person as the inbound side translates him. Whether he is shown masked is said by the contract. */
export interface ResidentSheet extends Versioned<Resident> {
  readonly clear: ClearResident
}

const nothing: ClearResident = { phones: [] }

const opened = async (seal: Sealing, id: string, known: KnownResident): Promise<ClearResident> => {
  const { room } = known.place
  const sealed = [known.name, known.idNumber, ...known.phones, ...(room === undefined ? [] : [room])]
  const [name, idNumber, ...rest] = await seal.open(id, sealed)
  const openedRoom = room === undefined ? undefined : rest[known.phones.length]
  return {
    ...(name === undefined ? {} : { name }),
    ...(idNumber === undefined ? {} : { idNumber: readIdNumber(idNumber) }),
    phones: rest.slice(0, known.phones.length).filter((phone) => phone !== undefined),
    ...(openedRoom === undefined ? {} : { room: openedRoom }),
  }
}

/** What of a person the rules of data quality ask for. */
export interface Particulars {
  readonly birthDate?: string
  readonly room?: string
}

const particularsOf = async (
  seal: Sealing,
  id: string,
  { idNumber, place }: KnownResident,
): Promise<Particulars> => {
  const [number, room] = await seal.open(id, [idNumber, ...(place.room === undefined ? [] : [place.room])])
  return {
    ...(number === undefined ? {} : { birthDate: readIdNumber(number).birthDate }),
    ...(room === undefined ? {} : { room }),
  }
}

/** The same without opening what else is sealed of them, by id. */
export const openParticulars = async (
  seal: Sealing,
  found: readonly Versioned<Resident>[],
): Promise<ReadonlyMap<string, Particulars>> => {
  const known = found.flatMap(({ id, state }) => (isKnown(state) ? [{ id, state }] : []))
  await seal.fetch(known.map(({ id }) => id))
  const opened = known.map(async ({ id, state }) => [id, await particularsOf(seal, id, state)] as const)
  return new Map(await Promise.all(opened))
}

/** Opens a page of people; the scope was applied when they were loaded. */
export const openResidents = async (
  seal: Sealing,
  found: readonly Versioned<Resident>[],
): Promise<readonly ResidentSheet[]> => {
  await seal.fetch(found.flatMap(({ id, state }) => (isKnown(state) ? [id] : [])))
  return Promise.all(
    found.map(async (one) => ({
      ...one,
      clear: isKnown(one.state) ? await opened(seal, one.id, one.state) : nothing,
    })),
  )
}
