/** A place on the earth, in degrees. */
export interface Place {
  readonly longitude: number
  readonly latitude: number
}

/** What rounding may do to the sign of a difference of two products of differences (Shewchuk 1997, Ch. 4). */
const roundingBound = (3 + 16 * 2 ** -53) * 2 ** -53

/** Every number there is, is whole after so many. */
const mostDoublings = 1_074

/** How often a number has to be doubled to be whole, and what it comes to. */
const doubled = (value: number): { readonly whole: number; readonly times: number } => {
  let [whole, times] = [value, 0]
  for (; times < mostDoublings && !Number.isInteger(whole); times += 1) whole *= 2
  return { whole, times }
}

/** The same numbers, without rounding, counted in a unit that divides them all. */
const counted = (values: readonly number[]): readonly bigint[] => {
  const all = values.map(doubled)
  const most = Math.max(...all.map(({ times }) => times))
  return all.map(({ whole, times }) => BigInt(whole) << BigInt(most - times))
}

type Six = readonly [bigint, bigint, bigint, bigint, bigint, bigint]

const exactly = (a: Place, b: Place, place: Place): number => {
  const places = [a, b, place].flatMap(({ longitude, latitude }) => [longitude, latitude])
  const [ax, ay, bx, by, x, y] = counted(places) as Six
  const turned = (ax - x) * (by - y) - (ay - y) * (bx - x)
  return turned === 0n ? 0 : turned > 0n ? 1 : -1
}

/**
 * On which side of the line from a to b a place lies: positive to the left, negative to the right, 0 exactly on it. The
 * sign is that of exact arithmetic; it is worked out in whole numbers where rounding could have decided.
 */
export const sideOf = (a: Place, b: Place, place: Place): number => {
  const one = (a.longitude - place.longitude) * (b.latitude - place.latitude)
  const other = (a.latitude - place.latitude) * (b.longitude - place.longitude)
  const turned = one - other
  const isSure = Math.abs(turned) > roundingBound * (Math.abs(one) + Math.abs(other))
  return isSure ? turned : exactly(a, b, place)
}
