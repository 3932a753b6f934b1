import { communityOf } from '@fengqiao/standards'
import type { PlannedBuilding, PlannedCommunity, PlannedHousehold, PlannedTown } from '../plan/types.ts'
import type { Api } from './api.ts'
import type { As } from './session.ts'

interface Receipt {
  readonly id: string
}

interface Results {
  readonly results: readonly { readonly receipt?: Receipt; readonly reason?: string }[]
}

/** Enters a community, so that lists have its name. */
export const defineCommunity = (api: Api, { code, name }: PlannedCommunity): Promise<Receipt> =>
  api.post('/v1/communities', { communityCode: code, name }, `town-community-${code}`)

/** Everything was taken, or the first reason why not. */
const idsIn = ({ results }: Results): readonly string[] =>
  results.map(({ receipt, reason }) => {
    if (!receipt) throw new Error(`a row was refused: ${reason ?? 'no reason'}`)
    return receipt.id
  })

const buildingRow = ({ code, gridCode: _grid, ...particulars }: PlannedBuilding) => ({
  buildingCode: code,
  ...particulars,
})

/** Enters the buildings of one community. */
export const registerBuildings = async (api: Api, buildings: readonly PlannedBuilding[]): Promise<void> => {
  const [first] = buildings
  if (!first) return
  const key = `town-buildings-${communityOf(first.code)}`
  idsIn(await api.post<Results>('/v1/buildings:registerMany', { rows: buildings.map(buildingRow) }, key))
}

/** Says which buildings belong to each grid; as the manager who assigns there does. */
export const placeBuildings = async (as: As, { buildings, assignments }: PlannedTown): Promise<void> => {
  const byGrid = Object.entries(Object.groupBy(buildings, (building) => building.gridCode))
  for (const [gridCode, ofGrid = []] of byGrid) {
    const manager = assignments.find((assignment) => assignment.gridCode === gridCode)?.by
    if (manager === undefined) throw new Error(`nobody assigns in ${gridCode}`)
    const body = { buildingCodes: ofGrid.map(({ code }) => code) }
    await (await as(manager)).post(`/v1/grids/${gridCode}:placeBuildings`, body, `town-place-${gridCode}`)
  }
}

const residentRows = ({ members, buildingCode, roomCode, kind, residenceStatus }: PlannedHousehold) =>
  members.map(({ name, idNumber, phones }) => ({
    ...{ name, idNumber, phones, kind, residenceStatus, buildingCode, roomCode },
    lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
    source: 'ENTRY_SOURCE_HOME_VISIT',
  }))

const pageSize = 100

/** Pages of whole households. */
const pagesOf = (households: readonly PlannedHousehold[]): readonly (readonly PlannedHousehold[])[] => {
  const pages: PlannedHousehold[][] = [[]]
  for (const household of households) {
    const page = pages.at(-1) ?? []
    const full = page.flatMap(({ members }) => members).length + household.members.length > pageSize
    if (full) pages.push([household])
    else page.push(household)
  }
  return pages.filter((page) => page.length > 0)
}

/** Enters people page by page; answers their ids by key. */
export const registerResidents = async (
  api: Api,
  households: readonly PlannedHousehold[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>()
  for (const [index, page] of pagesOf(households).entries()) {
    const body = { rows: page.flatMap(residentRows) }
    const made = idsIn(
      await api.post<Results>('/v1/residents:registerMany', body, `town-people-${String(index)}`),
    )
    const keys = page.flatMap(({ members }) => members.map(({ key }) => key))
    for (const [row, key] of keys.entries()) ids.set(key, made[row] ?? '')
  }
  return ids
}

/** Opens a household under its head, the first of its members. */
export const openHousehold = (
  api: Api,
  ids: ReadonlyMap<string, string>,
  { key, members }: PlannedHousehold,
): Promise<Receipt> => {
  const [head, ...others] = members.map((member) => ({
    residentId: ids.get(member.key) ?? '',
    relation: member.relation,
  }))
  return api.post('/v1/households', { headId: head?.residentId ?? '', members: others }, `town-${key}`)
}
