import { dayAt, monthsLater } from '@fengqiao/standards'
import type { PlannedLetting } from '../plan/registers.ts'
import type { Api, Json } from './api.ts'
import { alreadyTaken, type Receipt } from './load.ts'

/** Ids the town gave, by key. */
type Ids = ReadonlyMap<string, string>

const landlordBody = (ids: Ids, { landlord }: PlannedLetting): object =>
  'of' in landlord ? { residentId: ids.get(landlord.of) ?? '' } : landlord

/** What was found today; a danger is to be mended within a month. */
const checkBody = ({ found }: PlannedLetting): Json => {
  const today = dayAt(Date.now())
  const mending = found === 'LETTING_CHECK_OUTCOME_DANGER' ? { mendBy: monthsLater(today, 1) } : {}
  return { checkedOn: today, outcome: found, ...mending }
}

/** Registers that a home is rented, by whom, and what was found of its fire safety. */
export const letHome = async (api: Api, ids: Ids, letting: PlannedLetting): Promise<void> => {
  const { household, tenants, buildingCode, roomCode, use, from } = letting
  const body = { buildingCode, roomCode, landlord: landlordBody(ids, letting), use, from }
  const { id } = await api.post<Receipt>('/v1/lettings', body, `town-letting-${household}`)
  for (const key of tenants) {
    const tenant = { residentId: ids.get(key) ?? '', from }
    await api.post(`/v1/lettings/${id}:addTenant`, tenant, `town-tenant-${key}`)
  }
  const checked = api.post(`/v1/lettings/${id}:recordCheck`, checkBody(letting), `town-checked-${household}`)
  await checked.catch(alreadyTaken)
}
