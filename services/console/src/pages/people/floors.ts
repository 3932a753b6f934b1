import type { Room } from '../../api/model.ts'
import type { Translate } from '../../words/index.ts'

/** A unit of a building as one looks at it: the highest floor on top. */
export interface UnitPlan {
  readonly unit: number
  readonly floors: readonly { readonly floor: number; readonly rooms: readonly Room[] }[]
}

/** The unit and the door that a room's code says; undefined while it is masked. */
export const doorOf = (roomCode: string): { readonly unit: number; readonly door: string } | undefined => {
  const [, unit, floor, number] = /^[0-9]{17}([0-9]{2})(-[0-9]{2}|[0-9]{3})([0-9]{2,4})$/.exec(roomCode) ?? []
  if (unit === undefined || floor === undefined || number === undefined) return undefined
  return { unit: Number(unit), door: `${Number(floor)}${number}` }
}

/** The same in words; empty while it is masked. */
export const doorWords = (roomCode: string, t: Translate): string => {
  const door = doorOf(roomCode)
  return door === undefined ? '' : `${t('building.unit', { number: door.unit })} ${door.door}`
}

/** The rooms of a building by unit and floor. */
export const plansOf = (rooms: readonly Room[]): readonly UnitPlan[] =>
  [...Map.groupBy(rooms, ({ unit }) => unit)]
    .toSorted(([one], [other]) => one - other)
    .map(([unit, inUnit]) => ({
      unit,
      floors: [...Map.groupBy(inUnit, ({ floor }) => floor)]
        .toSorted(([one], [other]) => other - one)
        .map(([floor, onFloor]) => ({ floor, rooms: onFloor })),
    }))
