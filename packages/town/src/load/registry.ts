import { communityOf } from '@fengqiao/standards'
import type { PlannedBuilding, PlannedCommunity, PlannedHousehold } from '../plan/types.ts'
import type { Api } from './api.ts'

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

interface Document {
  readonly paths: Readonly<Record<string, unknown>>
}

/** Says which buildings belong to each grid, where the town can be told. */
export const placeBuildings = async (api: Api, buildings: readonly PlannedBuilding[]): Promise<void> => {
  const { paths } = await api.get<Document>('/openapi.json')
  if (!('/v1/grids/{gridCode}:placeBuildings' in paths)) return
  for (const [gridCode, ofGrid = []] of Object.entries(
    Object.groupBy(buildings, (building) => building.gridCode),
  )) {
    const body = { buildingCodes: ofGrid.map(({ code }) => code) }
    await api.post(`/v1/grids/${gridCode}:placeBuildings`, body, `town-place-${gridCode}`)
  }
}

const residentRows = ({ members, buildingCode, roomCode, kind, residenceStatus }: PlannedHousehold) =>
  members.map(({ name, idNumber, phones }) => ({
    ...{ name, idNumber, phones, kind, residenceStatus, buildingCode, roomCode },
    lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
    source: 'ENTRY_SOURCE_HOME_VISIT',
  }))

/** Enters the people of a household and opens it under its head. */
export const settleHousehold = async (api: Api, household: PlannedHousehold): Promise<void> => {
  const { key, members } = household
  const rows = { rows: residentRows(household) }
  const people = idsIn(await api.post<Results>('/v1/residents:registerMany', rows, `town-${key}-people`))
  const { id } = await api.post<Receipt>('/v1/households', { headId: people[0] ?? '' }, `town-${key}`)
  for (const [index, { key: member, relation }] of members.entries()) {
    if (index === 0) continue
    const body = { residentId: people[index] ?? '', relation }
    await api.post(`/v1/households/${id}:join`, body, `town-${key}-${member}`)
  }
}
