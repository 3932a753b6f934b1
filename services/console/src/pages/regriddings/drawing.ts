import type { GeoPoint, Grid } from '../../api/model.ts'

/** A shape of a drawing: its outline, and what the drawing program was told of it. */
export interface Shape {
  readonly ring: readonly GeoPoint[]
  readonly code: string
  readonly name: string
}

/** The shapes of a drawing, or what is wrong with it and where. */
export type Drawing =
  | { readonly shapes: readonly Shape[] }
  | { readonly wrong: 'badJson' | 'noPolygon' | 'notPlain'; readonly place: number }

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const parsed = (words: string): unknown => {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const pointOf = (value: unknown): GeoPoint | undefined => {
  const [longitude, latitude] = list(value)
  return typeof longitude === 'number' && typeof latitude === 'number' ? { longitude, latitude } : undefined
}

/** The outline of one polygon without holes. */
const ringOf = (geometry: Record<string, unknown>): readonly GeoPoint[] | undefined => {
  const parts = geometry.type === 'MultiPolygon' ? list(geometry.coordinates) : [geometry.coordinates]
  const rings = list(parts[0])
  if (parts.length !== 1 || rings.length !== 1) return undefined
  const points = list(rings[0]).map(pointOf)
  return points.length >= 4 && points.every((point) => point !== undefined) ? points : undefined
}

const text = (...values: readonly unknown[]): string =>
  values.find((value): value is string => typeof value === 'string') ?? ''

const shapeOf = (feature: Record<string, unknown>): Shape | undefined => {
  const ring = ringOf(record(feature.geometry ?? feature))
  const { gridCode, code, name } = record(feature.properties)
  return ring && { ring, code: text(gridCode, code), name: text(name) }
}

const isPolygon = (feature: Record<string, unknown>): boolean =>
  ['Polygon', 'MultiPolygon'].includes(text(record(feature.geometry ?? feature).type))

/** Reads GeoJSON: a collection of features, one feature, or a bare polygon. */
export const drawingOf = (words: string): Drawing => {
  const json = parsed(words)
  if (typeof json !== 'object' || json === null) return { wrong: 'badJson', place: 0 }
  const { features } = record(json)
  const polygons = (Array.isArray(features) ? features : [json]).map(record).filter(isPolygon)
  if (polygons.length === 0) return { wrong: 'noPolygon', place: 0 }
  const shapes = polygons.map(shapeOf)
  const bad = shapes.indexOf(undefined)
  if (bad >= 0) return { wrong: 'notPlain', place: bad + 1 }
  return { shapes: shapes.filter((shape) => shape !== undefined) }
}

/** Grids as a drawing program reads them. */
export const geoJsonOf = (grids: readonly Pick<Grid, 'gridCode' | 'name' | 'boundary'>[]): string =>
  JSON.stringify(
    {
      type: 'FeatureCollection',
      features: grids.map(({ gridCode, name, boundary }) => ({
        type: 'Feature',
        properties: { gridCode, name },
        geometry: {
          type: 'Polygon',
          coordinates: [(boundary?.ring ?? []).map(({ longitude, latitude }) => [longitude, latitude])],
        },
      })),
    },
    undefined,
    1,
  )
