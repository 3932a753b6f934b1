import { communityOf } from '@fengqiao/standards'
import type { PlannedBuilding, PlannedCommunity, PlannedTown } from '../plan/types.ts'
import type { Api } from './api.ts'
import { bounded } from './bounded.ts'
import type { As } from './session.ts'

export interface Receipt {
  readonly id: string
}

export interface Results {
  readonly results: readonly { readonly receipt?: Receipt; readonly reason?: string }[]
}

/** As many as the door takes in one body, an outline with each. */
const pageSize = 60

/** Enters a community, so that lists have its name. */
export const defineCommunity = (api: Api, { code, name }: PlannedCommunity): Promise<Receipt> =>
  api.post('/v1/communities', { communityCode: code, name }, `town-community-${code}`)

/** Everything was taken, or the first reason why not. */
export const idsIn = ({ results }: Results): readonly string[] =>
  results.map(({ receipt, reason }) => {
    if (!receipt) throw new Error(`a row was refused: ${reason ?? 'no reason'}`)
    return receipt.id
  })

const buildingRow = ({ code, gridCode: _grid, footprint, ...particulars }: PlannedBuilding) => ({
  buildingCode: code,
  footprint: { ring: footprint },
  ...particulars,
})

/** Enters buildings of one community, page by page. */
export const registerBuildings = async (api: Api, buildings: readonly PlannedBuilding[]): Promise<void> => {
  for (let start = 0; start < buildings.length; start += pageSize) {
    const page = buildings.slice(start, start + pageSize)
    const key = `town-buildings-${communityOf(page[0]?.code ?? '')}-${String(start / pageSize)}`
    idsIn(await api.post<Results>('/v1/buildings:registerMany', { rows: page.map(buildingRow) }, key))
  }
}

/** Says which buildings belong to each grid; as the manager who assigns there does. */
export const placeBuildings = async (
  as: As,
  { buildings, assignments }: Pick<PlannedTown, 'buildings' | 'assignments'>,
  atOnce: number,
): Promise<void> => {
  const byGrid = [...Map.groupBy(buildings, (building) => building.gridCode)]
  await bounded(atOnce, byGrid, async ([gridCode, ofGrid]) => {
    const manager = assignments.find((assignment) => assignment.gridCode === gridCode)?.by
    if (manager === undefined) throw new Error(`nobody assigns in ${gridCode}`)
    const body = { buildingCodes: ofGrid.map(({ code }) => code) }
    await (await as(manager)).post(`/v1/grids/${gridCode}:placeBuildings`, body, `town-place-${gridCode}`)
  })
}
