import { GridKind, PlanRegriddingRequest } from '@fengqiao/contracts/grid-management/v1'
import { dayAt, dayStart } from '@fengqiao/standards'
import type { Town } from './town.ts'

const oneDay = 86_400_000

/** Tomorrow, as days are in China: the first day that new grids may stand from. */
export const tomorrow = dayAt(Date.now() + oneDay)

/** How far a clock must be ahead for a moment of that day to have come. */
export const until = (day: string, milliseconds = 0): number => dayStart(day) + milliseconds - Date.now()

/** A square of a tenth of a degree, and how much of it from west to east. */
export const stripe = (west: number, from = 0, to = 1) => {
  const [left, right, south, north] = [west + from / 10, west + to / 10, 33, 33.1]
  const corners = [
    [left, south],
    [right, south],
    [right, north],
    [left, north],
    [left, south],
  ]
  return { ring: corners.map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })) }
}

/** A community with one grid, and its place on the map. */
export interface Plot {
  readonly community: string
  readonly west: number
}

export const codeIn = ({ community }: Plot, sequence: string): string => `${community}${sequence}`

/** The western two fifths and the eastern three of a plot, in place of its one grid. */
export const halves = (plot: Plot, changes: object = {}): PlanRegriddingRequest =>
  PlanRegriddingRequest.fromPartial({
    communityCode: plot.community,
    day: tomorrow,
    endedGridCodes: [codeIn(plot, '001')],
    grids: [
      { gridCode: codeIn(plot, '011'), name: 'West', boundary: stripe(plot.west, 0, 0.4) },
      { gridCode: codeIn(plot, '012'), name: 'East', boundary: stripe(plot.west, 0.4, 1) },
    ].map((grid) => ({ ...grid, kind: GridKind.BASE, primaryId: 'clerk', deputyIds: [] })),
    ...changes,
  })

/** Draws the one grid of a plot, with somebody to answer for it. */
export const drawPlot = async ({ grids, as }: Town, plot: Plot, personId = 'worker'): Promise<void> => {
  const gridCode = codeIn(plot, '001')
  const drawn = { gridCode, name: 'All', kind: 1, boundary: stripe(plot.west) } as const
  await grids.defineGrid(drawn, await as('admin'))
  const given = { gridCode, personId, primary: true, expectedVersion: 0 }
  await grids.assignGridWorker(given, await as('assigner'))
}
