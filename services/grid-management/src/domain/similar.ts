import type { IssueCategory, Point } from './issue.ts'

/** How near two matters of a kind must be to be perhaps the same. */
export const nearMetres = 100

// A cell is wider than 100 metres everywhere in China, so that what is near a point lies in its cell or beside it.
const cellHeight = 0.001
const cellWidth = 0.002

const cellOf = (category: IssueCategory, row: number, column: number): string =>
  `${category}/${String(row)}/${String(column)}`

const placeIn = ({ latitude, longitude }: Point): readonly [number, number] => [
  Math.floor(latitude / cellHeight),
  Math.floor(longitude / cellWidth),
]

/** The cell of the map, by kind, that an issue is looked for in. */
export const cellAt = (category: IssueCategory, point: Point): string => cellOf(category, ...placeIn(point))

/** The nine cells in which everything near a point lies. */
export const cellsAround = (category: IssueCategory, point: Point): readonly string[] => {
  const [row, column] = placeIn(point)
  const beside = [-1, 0, 1]
  return beside.flatMap((up) => beside.map((right) => cellOf(category, row + up, column + right)))
}

const metresPerDegree = 111_320

/** Metres between two points that are near each other: the earth is flat there. */
export const metresBetween = (one: Point, other: Point): number => {
  const shrunk = Math.cos((((one.latitude + other.latitude) / 2) * Math.PI) / 180)
  const north = (one.latitude - other.latitude) * metresPerDegree
  const east = (one.longitude - other.longitude) * metresPerDegree * shrunk
  return Math.hypot(north, east)
}
