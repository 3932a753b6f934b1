import type { Api } from '@fengqiao/town'

const square = (west: number) => {
  const [east, south, north] = [west + 0.01, 33.39, 33.4]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([longitude, latitude]) => ({ longitude, latitude }))
}

/** Draws a square grid whose western edge is at this longitude. */
export const drawGrid = (installer: Api, gridCode: string, west: number) =>
  installer.post('/v1/grids', {
    gridCode,
    name: '第一网格',
    kind: 'GRID_KIND_BASE',
    boundary: { ring: square(west) },
  })
