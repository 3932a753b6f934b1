import type { Grid } from '../../api/model.ts'

/** Grids as GeoJSON, with what the map writes on each. */
export const shapesOf = (grids: readonly Grid[]) => ({
  type: 'FeatureCollection' as const,
  features: grids
    .filter((grid) => (grid.boundary?.ring?.length ?? 0) >= 4)
    .map((grid) => ({
      type: 'Feature' as const,
      properties: { gridCode: grid.gridCode, name: grid.name },
      geometry: {
        type: 'Polygon' as const,
        coordinates: [(grid.boundary?.ring ?? []).map(({ longitude, latitude }) => [longitude, latitude])],
      },
    })),
})

/** The box around grids as the map wants it; undefined where nothing has been drawn. */
export const boundsOf = (grids: readonly Grid[]): [number, number, number, number] | undefined => {
  const points = grids.flatMap((grid) => grid.boundary?.ring ?? [])
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
