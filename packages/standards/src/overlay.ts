import type { Place } from './side.ts'

/** A named outline: a ring whose last place repeats its first. */
export interface Outline {
  readonly code: string
  readonly ring: readonly Place[]
}

/** Ground that the same outlines cover: all of them, and no others. */
export interface Share {
  /** In order. */
  readonly codes: readonly string[]
  readonly squareMetres: number
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** An edge from west to east; none is upright, for upright edges bound no ground from above or below. */
interface Edge {
  readonly of: number
  readonly from: Spot
  readonly to: Spot
}

const metresADegree = (6_371_008.8 * Math.PI) / 180

/** The plane that touches the earth in their middle: within a town its areas are right to a thousandth. */
const planeOf = (outlines: readonly Outline[]): ((place: Place) => Spot) => {
  const places = outlines.flatMap(({ ring }) => ring)
  const mean = (of: (place: Place) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length
  const [east, north] = [mean(({ longitude }) => longitude), mean(({ latitude }) => latitude)]
  const shrunk = Math.cos((north * Math.PI) / 180)
  return ({ longitude, latitude }) => ({
    x: (longitude - east) * shrunk * metresADegree,
    y: (latitude - north) * metresADegree,
  })
}

const edgesOf = (outlines: readonly Outline[]): readonly Edge[] => {
  const plane = planeOf(outlines)
  return outlines.flatMap(({ ring }, of) => {
    const spots = ring.map(plane)
    return spots.slice(1).flatMap((end, index) => {
      const start = spots[index] as Spot
      if (start.x === end.x) return []
      return [start.x < end.x ? { of, from: start, to: end } : { of, from: end, to: start }]
    })
  })
}

const slopeOf = ({ from, to }: Edge): number => (to.y - from.y) / (to.x - from.x)

const heightAt = (edge: Edge, x: number): number => edge.from.y + slopeOf(edge) * (x - edge.from.x)

/** Where two edges cross, between their ends; edges that run along each other cross nowhere. */
const crossing = (a: Edge, b: Edge): readonly number[] => {
  const slopes = slopeOf(a) - slopeOf(b)
  if (slopes === 0) return []
  const x = (heightAt(b, 0) - heightAt(a, 0)) / slopes
  const within = x > Math.max(a.from.x, b.from.x) && x < Math.min(a.to.x, b.to.x)
  return within ? [x] : []
}

/** Every x at which an edge begins, ends or crosses another: between two of them the edges keep their order. */
const bordersOf = (edges: readonly Edge[]): readonly number[] => {
  const ordered = edges.toSorted((a, b) => a.from.x - b.from.x)
  const crossings = ordered.flatMap((edge, index) => {
    const found: number[] = []
    for (let next = index + 1; next < ordered.length; next += 1) {
      const other = ordered[next] as Edge
      if (other.from.x >= edge.to.x) break
      found.push(...crossing(edge, other))
    }
    return found
  })
  const all = [...edges.flatMap(({ from, to }) => [from.x, to.x]), ...crossings]
  return [...new Set(all)].toSorted((a, b) => a - b)
}

/** Walks a strip from south to north: each edge enters its outline's ground or leaves it. */
const addStrip = (strip: readonly [west: number, east: number], edges: readonly Edge[], add: Add): void => {
  const [west, east] = strip
  const middle = (west + east) / 2
  const walk = edges.map((edge) => ({ of: edge.of, y: heightAt(edge, middle) })).toSorted((a, b) => a.y - b.y)
  const inside = new Set<number>()
  walk.forEach(({ of, y }, index) => {
    if (!inside.delete(of)) inside.add(of)
    const above = walk[index + 1]
    if (inside.size > 0 && above !== undefined && above.y > y) add(inside, (east - west) * (above.y - y))
  })
}

type Add = (inside: ReadonlySet<number>, squareMetres: number) => void

/** Edges that reach across each strip, in the order of the strips. */
function* stripsOf(
  edges: readonly Edge[],
): Generator<readonly [strip: readonly [number, number], across: readonly Edge[]]> {
  const waiting = edges.toSorted((a, b) => a.from.x - b.from.x)
  const borders = bordersOf(edges)
  let across: readonly Edge[] = []
  let next = 0
  for (const [index, east] of borders.slice(1).entries()) {
    const west = borders[index] as number
    const begins = next
    while ((waiting[next]?.from.x ?? Infinity) <= west) next += 1
    across = [...across, ...waiting.slice(begins, next)].filter(({ to }) => to.x > west)
    yield [[west, east], across]
  }
}

/**
 * Use to compare outlines: how much ground each set of them shares, whatever their shapes and however they cross.
 * Strip by strip, so that no outline has to be cut and a nearly common border costs only what lies beside it.
 */
export const overlayOf = (outlines: readonly Outline[]): readonly Share[] => {
  const shares = new Map<string, { readonly codes: readonly string[]; squareMetres: number }>()
  for (const [strip, across] of stripsOf(edgesOf(outlines)))
    addStrip(strip, across, (inside, squareMetres) => {
      const codes = [...inside].map((of) => outlines[of]?.code ?? '').toSorted()
      const key = codes.join(' ')
      const share = shares.get(key) ?? { codes, squareMetres: 0 }
      share.squareMetres += squareMetres
      shares.set(key, share)
    })
  return [...shares.values()]
}

/** Use to find outlines that cross themselves: how much ground a ring goes around, each turn counted by its direction. */
export const turnedArea = (outline: Outline): number => {
  const spots = outline.ring.map(planeOf([outline]))
  const turned = spots
    .slice(1)
    .reduce((sum, { x, y }, index) => sum + (spots[index]?.x ?? 0) * y - x * (spots[index]?.y ?? 0), 0)
  return Math.abs(turned) / 2
}
