import type { Building, GeoPoint, Grid } from '../../api/model.ts'

type Ring = readonly GeoPoint[]

const polygon = (ring: Ring) => ({
  type: 'Polygon' as const,
  coordinates: [ring.map(({ longitude, latitude }) => [longitude, latitude])],
})

const ringOf = ({ boundary }: Grid): Ring => boundary?.ring ?? []

/** Grids as GeoJSON, with what the map writes on each. */
export const shapesOf = (grids: readonly Grid[], overdue: ReadonlyMap<string, number>) => ({
  type: 'FeatureCollection' as const,
  features: grids
    .filter((grid) => ringOf(grid).length >= 4)
    .map((grid) => ({
      type: 'Feature' as const,
      properties: {
        gridCode: grid.gridCode,
        name: grid.name,
        overdue: overdue.get(grid.gridCode) ?? 0,
      },
      geometry: polygon(ringOf(grid)),
    })),
})

/** Buildings as GeoJSON: each that was measured, by its outline. */
export const footprintsOf = (buildings: readonly Building[]) => ({
  type: 'FeatureCollection' as const,
  features: buildings.flatMap(({ buildingCode, name, footprint }) => {
    const ring = footprint?.ring ?? []
    if (ring.length < 4) return []
    return [{ type: 'Feature' as const, properties: { buildingCode, name }, geometry: polygon(ring) }]
  }),
})

/** The box around grids as the map wants it; undefined where nothing has been drawn. */
export const boundsOf = (grids: readonly Grid[]): [number, number, number, number] | undefined => {
  const points = grids.flatMap(ringOf)
  if (points.length === 0) return undefined
  const longitudes = points.map((point) => point.longitude)
  const latitudes = points.map((point) => point.latitude)
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}

/** Grids whose name or code holds the words that were typed. */
export const matching = (grids: readonly Grid[], words: string): readonly Grid[] => {
  const wanted = words.trim().toLowerCase()
  return grids.filter((grid) => grid.name.toLowerCase().includes(wanted) || grid.gridCode.includes(wanted))
}
