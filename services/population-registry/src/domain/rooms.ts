import { invalidField } from '@fengqiao/domain-kit'
import { readRoomCode, roomCodeOf } from '@fengqiao/standards'
import type { RegisteredBuilding } from './building.ts'

export interface Room {
  readonly code: string
  readonly unit: number
  readonly floor: number
  readonly door: string
}

type Sizes = Pick<RegisteredBuilding, 'code' | 'units' | 'floors' | 'basementFloors' | 'roomsAFloor'>

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

const floorsOf = ({ floors, basementFloors }: RegisteredBuilding): readonly number[] => [
  ...upTo(basementFloors)
    .map((depth) => -depth)
    .toReversed(),
  ...upTo(floors),
]

/** Every room, unit by unit and floor by floor from below. */
export const roomsOf = (building: RegisteredBuilding): readonly Room[] =>
  upTo(building.units).flatMap((unit) =>
    floorsOf(building).flatMap((floor) =>
      upTo(building.roomsAFloor).map((number) => ({
        code: roomCodeOf({ buildingCode: building.code, unit, floor, number }),
        unit,
        floor,
        door: `${String(floor)}${String(number).padStart(2, '0')}`,
      })),
    ),
  )

const between = (least: number, value: number, most: number): boolean => value >= least && value <= most

/** Whether the building has the room, if one is named. */
export const hasRoom = (building: Sizes, roomCode: string | undefined): boolean => {
  if (roomCode === undefined) return true
  const place = readRoomCode(roomCode)
  return (
    place?.buildingCode === building.code &&
    place.floor !== 0 &&
    between(1, place.unit, building.units) &&
    between(-building.basementFloors, place.floor, building.floors) &&
    between(1, place.number, building.roomsAFloor)
  )
}

/** Refuses a room that the building does not have. */
export const demandRoom = (building: Sizes, roomCode: string | undefined): void => {
  if (!hasRoom(building, roomCode)) throw invalidField('roomCode', 'ROOM_NOT_IN_BUILDING')
}
