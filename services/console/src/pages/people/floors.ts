import type { Room } from '../../api/model.ts'

/** A unit of a building as one looks at it: the highest floor on top. */
export interface UnitPlan {
  readonly unit: number
  readonly floors: readonly { readonly floor: number; readonly rooms: readonly Room[] }[]
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
