import type { PlannedGrid, Point } from '../plan/types.ts'

export type Edge = readonly [Point, Point]

const key = ({ longitude, latitude }: Point): string => `${String(longitude)},${String(latitude)}`

/** The sides of a closed ring. */
export const edgesOf = ({ ring }: Pick<PlannedGrid, 'ring'>): readonly Edge[] =>
  ring.slice(1).map((to, index) => [ring[index] as Point, to])

/** Each edge as text, in its direction. */
export const ways = (edges: readonly Edge[]): readonly string[] =>
  edges.map(([a, b]) => `${key(a)}>${key(b)}`)

/** The edges that no other grid runs the other way: the outline of the whole. */
export const outerEdgesOf = (grids: readonly PlannedGrid[]): readonly Edge[] => {
  const edges = grids.flatMap(edgesOf)
  const directed = new Set(ways(edges))
  return edges.filter(([a, b]) => !directed.has(`${key(b)}>${key(a)}`))
}

/** Twice the area within edges that run counter-clockwise. */
export const doubleArea = (edges: readonly Edge[]): number =>
  edges.reduce((sum, [a, b]) => sum + (a.longitude * b.latitude - b.longitude * a.latitude), 0)

/** Even-odd rule; a point on an edge belongs to one of the two grids that share it. */
export const contains = (grid: Pick<PlannedGrid, 'ring'>, { longitude: x, latitude: y }: Point): boolean =>
  edgesOf(grid).reduce((inside, [a, b]) => {
    const crosses =
      a.latitude > y !== b.latitude > y &&
      x < ((b.longitude - a.longitude) * (y - a.latitude)) / (b.latitude - a.latitude) + a.longitude
    return crosses ? !inside : inside
  }, false)
