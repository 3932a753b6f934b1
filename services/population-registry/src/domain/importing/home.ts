import { DomainError } from '@fengqiao/domain-kit'
import { roomCodeOf } from '@fengqiao/standards'
import { seesBuilding, type RegisteredBuilding } from '../building.ts'
import { demandRoom } from '../rooms.ts'
import type { ImportField } from './fields.ts'
import type { Candidate } from './row.ts'

/** What a row has to be held against, of a building that it names. */
export type NamedBuilding = Pick<
  RegisteredBuilding,
  'code' | 'placement' | 'units' | 'floors' | 'basementFloors' | 'roomsAFloor'
>

/** The town's buildings, as a sheet names them. */
export interface Directory {
  readonly byCode: ReadonlyMap<string, NamedBuilding>
  /** By address and by name, as `writtenPlace` writes them. */
  readonly byWords: ReadonlyMap<string, readonly NamedBuilding[]>
}

/** An address without spaces, half width. */
const writtenPlace = (words: string): string => words.normalize('NFKC').replaceAll(/\s/g, '')

const named = ({ code, placement, ...sizes }: RegisteredBuilding): NamedBuilding => {
  const { units, floors, basementFloors, roomsAFloor } = sizes
  return { code, ...(placement ? { placement } : {}), units, floors, basementFloors, roomsAFloor }
}

/**
 * Use once an import: look-ups are by whole words. It is held as long as the import is worked on, so the buildings are
 * given page by page and their outlines are not kept.
 */
export const directoryOf = async (
  pages: AsyncIterable<readonly RegisteredBuilding[]>,
): Promise<Directory> => {
  const [byCode, byWords] = [new Map<string, NamedBuilding>(), new Map<string, NamedBuilding[]>()]
  for await (const page of pages) {
    for (const building of page) {
      const own = named(building)
      byCode.set(own.code, own)
      for (const words of new Set([building.address, building.name].map(writtenPlace)))
        byWords.set(words, [...(byWords.get(words) ?? []), own])
    }
  }
  return { byCode, byWords }
}

export type PlaceFault = { readonly field: ImportField; readonly reason: string }

export interface FoundHome {
  readonly building: NamedBuilding
  readonly roomCode?: string
}

/** An address may end with the room: `…12号2单元302室`. */
const roomAtEnd = /(\d{1,2})单元(\d{3,4})室?$/

const fault = (field: ImportField, reason: string): PlaceFault => ({ field, reason })

const buildingOf = (
  { buildingCode, address = '' }: Candidate,
  { byCode, byWords }: Directory,
): NamedBuilding | PlaceFault => {
  if (buildingCode !== undefined)
    return byCode.get(buildingCode) ?? fault('BUILDING_CODE', 'BUILDING_NOT_KNOWN')
  const words = writtenPlace(address)
  const found = byWords.get(words) ?? byWords.get(words.replace(roomAtEnd, '')) ?? []
  const [first] = found
  if (first === undefined) return fault('ADDRESS', 'BUILDING_NOT_KNOWN')
  return found.length > 1 ? fault('ADDRESS', 'ADDRESS_AMBIGUOUS') : first
}

interface Door {
  readonly unit: number
  /** Floor and number, as on the door. */
  readonly digits: string
}

const doorInAddress = (address: string): Door | undefined => {
  const [, unit, digits] = roomAtEnd.exec(writtenPlace(address)) ?? []
  return digits === undefined ? undefined : { unit: Number(unit), digits }
}

const doorInColumn = (door: string, unitColumn: string): Door => {
  const [, unit, digits = ''] = /^(?:(\d{1,2})(?:单元|-))?(\d{3,4})室?$/.exec(writtenPlace(door)) ?? []
  return { unit: Number(unit ?? /\d+/.exec(unitColumn)?.[0] ?? 1), digits }
}

/** Unit and door: `2单元302室`, `2-302`, or a unit column and `302`; else the end of the address. */
const doorOf = ({ unit = '', door, address = '' }: Candidate): Door | undefined =>
  door === undefined ? doorInAddress(address) : doorInColumn(door, unit)

const roomOf = (candidate: Candidate, { code }: NamedBuilding): string | undefined => {
  if (candidate.roomCode !== undefined) return candidate.roomCode
  const place = doorOf(candidate)
  if (place === undefined) return undefined
  const [floor, number] = [Number(place.digits.slice(0, -2)), Number(place.digits.slice(-2))]
  return roomCodeOf({ buildingCode: code, unit: place.unit, floor, number })
}

/** Whether somebody confined to these places may enter people there. */
const mayEnter = (within: readonly string[], building: NamedBuilding): boolean =>
  seesBuilding(building).some((place) => within.includes(place))

/** Where the person of a row lives, within the importer's territory; or what is wrong with what the row says. */
export const homeOf = (
  candidate: Candidate,
  directory: Directory,
  within: readonly string[],
): FoundHome | PlaceFault => {
  const building = buildingOf(candidate, directory)
  if ('reason' in building) return building
  const field = candidate.buildingCode === undefined ? 'ADDRESS' : 'BUILDING_CODE'
  if (!mayEnter(within, building)) return fault(field, 'BUILDING_NOT_KNOWN')
  const roomCode = roomOf(candidate, building)
  try {
    demandRoom(building, roomCode)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return fault(candidate.roomCode === undefined ? 'DOOR' : 'ROOM_CODE', 'ROOM_NOT_IN_BUILDING')
  }
  return { building, ...(roomCode === undefined ? {} : { roomCode }) }
}
