import { dayAt } from '@fengqiao/standards'
import type { Api } from '@fengqiao/town'

const square = (west: number, width = 0.01) => {
  const [east, south, north] = [west + width, 33.39, 33.4]
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

const oneDay = 86_400_000

/** Plans two halves in the place of such a grid, for whoever answers for both; answers the plan's id. */
export const planHalves = async (
  admin: Api,
  {
    gridCode,
    west,
    primaryId,
  }: { readonly gridCode: string; readonly west: number; readonly primaryId: string },
): Promise<string> => {
  const communityCode = gridCode.slice(0, 12)
  const half = (sequence: string, from: number) => ({
    gridCode: `${communityCode}${sequence}`,
    name: `第${sequence}网格`,
    kind: 'GRID_KIND_BASE',
    boundary: { ring: square(from, 0.005) },
    primaryId,
  })
  const { id } = await admin.post<{ readonly id: string }>('/v1/regriddings', {
    communityCode,
    day: dayAt(Date.now() + 30 * oneDay),
    grids: [half('101', west), half('102', west + 0.005)],
    endedGridCodes: [gridCode],
  })
  return id
}
