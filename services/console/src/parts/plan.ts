import type { GeoPoint, Grid } from '../api/model.ts'

/** A grid as far as it is drawn. */
export type Outlined = Pick<Grid, 'gridCode' | 'name' | 'boundary'>

/** The part of the earth that a plan shows, and how degrees become its units. */
export interface Frame {
  readonly west: number
  readonly north: number
  readonly scale: number
  readonly stretch: number
  readonly width: number
  readonly height: number
}

const side = 400

const pointsOf = (grids: readonly Outlined[]): readonly GeoPoint[] =>
  grids.flatMap((grid) => grid.boundary?.ring ?? [])

/** A frame around all grids; undefined where no grid has been drawn. */
export const frameOf = (grids: readonly Outlined[]): Frame | undefined => {
  const points = pointsOf(grids)
  if (points.length === 0) return undefined
  const [west, east, south, north] = points.reduce<[number, number, number, number]>(
    ([w, e, s, n], { longitude, latitude }) => [
      Math.min(w, longitude),
      Math.max(e, longitude),
      Math.min(s, latitude),
      Math.max(n, latitude),
    ],
    [180, -180, 90, -90],
  )
  // A degree of longitude is shorter away from the equator.
  const stretch = Math.cos(((north + south) / 2) * (Math.PI / 180))
  const scale = side / Math.max((east - west) * stretch, north - south, 1e-9)
  return {
    west,
    north,
    scale,
    stretch,
    width: (east - west) * stretch * scale,
    height: (north - south) * scale,
  }
}

/** Where a place on the earth lies on the plan. */
export const project = (frame: Frame, { longitude, latitude }: GeoPoint): readonly [number, number] => [
  (longitude - frame.west) * frame.stretch * frame.scale,
  (frame.north - latitude) * frame.scale,
]

/** Which place on the earth a point of the plan means, to a tenth of a metre. */
export const unproject = (frame: Frame, x: number, y: number): GeoPoint => ({
  longitude: Number((frame.west + x / frame.scale / frame.stretch).toFixed(6)),
  latitude: Number((frame.north - y / frame.scale).toFixed(6)),
})

/** A grid's outline as an SVG path. */
export const outline = (frame: Frame, grid: Outlined): string =>
  (grid.boundary?.ring ?? [])
    .map(
      (point, index) =>
        `${index === 0 ? 'M' : 'L'}${project(frame, point)
          .map((value) => value.toFixed(1))
          .join(' ')}`,
    )
    .join('') + 'Z'

/** How far a grid reaches on the plan: west, east, north, south. */
const reachOf = (frame: Frame, grid: Outlined): readonly [number, number, number, number] => {
  const corners = (grid.boundary?.ring ?? []).map((point) => project(frame, point))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
}

/** The middle of a grid on the plan. */
export const middleOf = (frame: Frame, grid: Outlined): readonly [number, number] => {
  const [west, east, north, south] = reachOf(frame, grid)
  return [(west + east) / 2, (north + south) / 2]
}

const letter = 11

/** Where a grid's name is written on the plan; undefined where it is wider than the grid. */
export const namePlace = (frame: Frame, grid: Outlined): readonly [number, number] | undefined => {
  const [west, east] = reachOf(frame, grid)
  return east - west >= grid.name.length * letter ? middleOf(frame, grid) : undefined
}
