import type { Outline } from './overlay.ts'
import { sideOf, type Place } from './side.ts'

/** Where places lie among outlines. */
export interface Locator {
  /** The outline around a place, its border included; the lowest code where several are. */
  readonly around: (place: Place) => string | undefined
  /** The outline whose border is nearest; the lowest code where several are. */
  readonly nearest: (place: Place) => string | undefined
}

interface Box {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

const between = (a: number, b: number, value: number): boolean =>
  Math.min(a, b) <= value && value <= Math.max(a, b)

const isWithin = (a: Place, b: Place, { longitude, latitude }: Place): boolean =>
  between(a.longitude, b.longitude, longitude) && between(a.latitude, b.latitude, latitude)

/** Whether a place lies in a ring or on it, by the even-odd rule and exact arithmetic. The last place repeats the first. */
export const isInside = (ring: readonly Place[], place: Place): boolean => {
  let inside = false
  for (let at = 1; at < ring.length; at += 1) {
    const [a, b] = [ring[at - 1] as Place, ring[at] as Place]
    if (!between(a.latitude, b.latitude, place.latitude)) continue
    const side = sideOf(a, b, place)
    if (side === 0 && isWithin(a, b, place)) return true
    const isCrossed = a.latitude > place.latitude !== b.latitude > place.latitude
    if (isCrossed && side > 0 === b.latitude > a.latitude) inside = !inside
  }
  return inside
}

const boxOf = (places: readonly Place[]): Box => {
  const [longitudes, latitudes] = [places.map((one) => one.longitude), places.map((one) => one.latitude)]
  const of = (values: readonly number[], pick: (a: number, b: number) => number): number =>
    values.reduce((a, b) => pick(a, b), values[0] ?? 0)
  return {
    west: of(longitudes, Math.min),
    east: of(longitudes, Math.max),
    south: of(latitudes, Math.min),
    north: of(latitudes, Math.max),
  }
}

/** Outlines by the squares of a board laid over all of them, about four squares an outline: few are asked for a place. */
const boardOver = (outlines: readonly Outline[]): ((place: Place) => readonly Outline[]) => {
  const whole = boxOf(outlines.flatMap(({ ring }) => ring))
  const side = Math.max(1, Math.ceil(Math.sqrt(4 * outlines.length)))
  const indexIn = (from: number, to: number, value: number): number =>
    to === from ? 0 : Math.min(side - 1, Math.floor(((value - from) / (to - from)) * side))
  const column = (longitude: number): number => indexIn(whole.west, whole.east, longitude)
  const row = (latitude: number): number => indexIn(whole.south, whole.north, latitude)
  const squares = Array.from({ length: side * side }, (): Outline[] => [])
  for (const outline of outlines) {
    const { west, east, south, north } = boxOf(outline.ring)
    for (let y = row(south); y <= row(north); y += 1)
      for (let x = column(west); x <= column(east); x += 1) squares[y * side + x]?.push(outline)
  }
  return ({ longitude, latitude }) =>
    between(whole.west, whole.east, longitude) && between(whole.south, whole.north, latitude)
      ? (squares[row(latitude) * side + column(longitude)] ?? [])
      : []
}

/** Squared distance to an edge, in degrees of latitude: right within a town, where the earth is a plane. */
const distanceTo = (a: Place, b: Place, place: Place): number => {
  const shrunk = Math.cos((place.latitude * Math.PI) / 180)
  const [x, y] = [(place.longitude - a.longitude) * shrunk, place.latitude - a.latitude]
  const [width, height] = [(b.longitude - a.longitude) * shrunk, b.latitude - a.latitude]
  const length = width * width + height * height
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * width + y * height) / length))
  return (x - along * width) ** 2 + (y - along * height) ** 2
}

const distanceFrom = ({ ring }: Outline, place: Place): number =>
  ring
    .slice(1)
    .reduce((least, end, at) => Math.min(least, distanceTo(ring[at] as Place, end, place)), Infinity)

/** Use once for outlines that are asked about many places. */
export const locatorOf = (outlines: readonly Outline[]): Locator => {
  const ordered = outlines.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const near = boardOver(ordered)
  return {
    around: (place) => near(place).find(({ ring }) => isInside(ring, place))?.code,
    nearest: (place) =>
      ordered
        .map(({ code, ring }) => ({ code, far: distanceFrom({ code, ring }, place) }))
        .reduce<{ readonly code: string; readonly far: number } | undefined>(
          (best, next) => (best !== undefined && best.far <= next.far ? best : next),
          undefined,
        )?.code,
  }
}
