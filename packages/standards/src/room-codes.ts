// Room codes, the platform's own: building (17), unit (2), floor (3, signed), number on the floor (2 to 4).

/** Where a room is in its building. Floors below ground are negative. */
export interface RoomPlace {
  readonly buildingCode: string
  readonly unit: number
  readonly floor: number
  readonly number: number
}

const form = /^([1-9]\d{16})(\d{2})(-\d{2}|\d{3})(\d{2,4})$/

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

const signed = (floor: number): string => (floor < 0 ? `-${digits(-floor, 2)}` : digits(floor, 3))

/** The code of a room. */
export const roomCodeOf = ({ buildingCode, unit, floor, number }: RoomPlace): string =>
  `${buildingCode}${digits(unit, 2)}${signed(floor)}${digits(number, 2)}`

/** The place a code names; `undefined` when it is no room's. */
export const readRoomCode = (code: string): RoomPlace | undefined => {
  const [, buildingCode, unit, floor, number] = form.exec(code) ?? []
  if (buildingCode === undefined) return undefined
  return { buildingCode, unit: Number(unit), floor: Number(floor), number: Number(number) }
}
