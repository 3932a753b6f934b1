import { systemScope, type Ask, type Meta, type Receipt, type Versioned } from '@fengqiao/domain-kit'
import { mustStand } from '../domain/grid.ts'
import { mustBeOfCommunity, place, type Placement } from '../domain/placement.ts'
import type { Deps } from '../ports.ts'

export interface PlaceBuildingsInput {
  readonly gridCode: string
  readonly buildingCodes: readonly string[]
}

const rowMeta = (meta: Meta, buildingCode: string): Meta => ({
  ...meta,
  commandId: `${meta.commandId}/${buildingCode}`,
  naturalId: buildingCode,
})

/**
 * 楼栋归格. Whether the grid is the caller's and takes all of the buildings is known before the first is written; then
 * each is a commit of its own, so that the same command sent again after a crash goes on where it stopped.
 */
export const placeBuildings = ({ grids, placements }: Pick<Deps, 'grids' | 'placements'>) => {
  const put = (meta: Meta, buildingCode: string, gridCode: string): Promise<Receipt> =>
    placements.change({ scope: systemScope, id: buildingCode }, rowMeta(meta, buildingCode), (placement) =>
      place(placement, { buildingCode, gridCode, at: meta.at.getTime() }),
    )
  return async ({
    scope,
    meta,
    input,
  }: Ask<PlaceBuildingsInput>): Promise<readonly Versioned<Placement>[]> => {
    const { gridCode } = input
    mustStand((await grids.load(scope, gridCode)).state)
    const codes = [...new Set(input.buildingCodes)]
    for (const code of codes) mustBeOfCommunity(gridCode, code)
    const known = new Set((await placements.lookMany(codes)).map(({ id }) => id))
    const rows = codes
      .filter((code) => !known.has(code))
      .map((buildingCode) => ({
        meta: rowMeta(meta, buildingCode),
        decide: () => place(undefined, { buildingCode, gridCode, at: meta.at.getTime() }),
      }))
    const made = await placements.createMany(rows)
    const taken = rows.filter((_, index) => made[index] !== undefined && 'refused' in made[index])
    const standing = [...known, ...taken.map(({ meta: { naturalId = '' } }) => naturalId)]
    for (const buildingCode of standing) await put(meta, buildingCode, gridCode)
    return placements.lookMany(codes)
  }
}
