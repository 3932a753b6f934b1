import { dayAt, monthsLater } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import type { Api } from '@fengqiao/town'

interface Receipt {
  readonly id: string
}

/** The ID number of the one person there: the published sample of the standard. */
export const known = '11010519491231002X'

/** Ids and codes of a building with a person, his household, a shop, a room that is let, what he asked and is offered, by the names that paths give them. */
export type Registry = Readonly<
  Record<
    | 'residentId'
    | 'householdId'
    | 'organisationId'
    | 'lettingId'
    | 'dataRequestId'
    | 'careEntryId'
    | 'buildingCode'
    | 'communityCode',
    string
  >
>

const aPerson = (buildingCode: string, idNumber: string) => ({
  ...{ name: '林一', idNumber, buildingCode },
  ...{ kind: 'RESIDENT_KIND_REGISTERED', residenceStatus: 'RESIDENCE_STATUS_BOTH' },
  ...{ lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY', source: 'ENTRY_SOURCE_COUNTER' },
})

/** Enters the person a second time, under another number of the same birth date, and waits until the two are found alike. */
export const enterAgain = async (clerk: Api, buildingCode: string): Promise<string> => {
  const { id } = await clerk.post<Receipt>('/v1/residents', aPerson(buildingCode, '110105194912310046'))
  await eventually(async () => JSON.stringify(await clerk.get('/v1/duplicates')).includes(id))
  return id
}

/** The one shop there; its code names a county that never was. */
const aShop = (buildingCode: string) => ({
  ...{ name: '瑞祥便利店', creditCode: '92621299MA0000015Q', buildingCode },
  representative: '林一',
})

/** A room that the shop lets. */
const aLetting = (buildingCode: string, organisationId: string) => ({
  ...{ buildingCode, roomCode: `${buildingCode}0100302`, landlord: { organisationId } },
  ...{ use: 'LETTING_USE_DWELLING', from: '2026-01-15' },
})

/** Half a year of help that begins today: to the day, whenever the test runs. */
const help = () => {
  const today = dayAt(Date.now())
  return {
    ...{ purpose: 'CARE_PURPOSE_HARDSHIP_HELP', reason: '本人申请临时帮扶' },
    ...{ from: today, until: monthsLater(today, 6) },
    consent: { form: 'CONSENT_FORM_APPLICATION', givenOn: today },
  }
}

/** Enters a community, a building, a person, his household, a shop, a room that it lets, what he asks about his data and care for him. */
export const settleRegistry = async (
  installer: Api,
  clerk: Api,
  communityCode: string,
): Promise<Registry> => {
  const buildingCode = `${communityCode}00012`
  await installer.post('/v1/communities', { communityCode, name: '滨江社区' })
  await installer.post('/v1/buildings', {
    ...{ buildingCode, name: '1号楼', address: '东江路12号', units: 1, floors: 6, roomsAFloor: 2 },
    point: { longitude: 104.91, latitude: 33.39 },
  })
  const { id: residentId } = await clerk.post<Receipt>('/v1/residents', aPerson(buildingCode, known))
  const { id: householdId } = await clerk.post<Receipt>('/v1/households', { headId: residentId })
  const { id: organisationId } = await clerk.post<Receipt>('/v1/organisations', aShop(buildingCode))
  const { id: lettingId } = await clerk.post<Receipt>('/v1/lettings', aLetting(buildingCode, organisationId))
  const asked = { kind: 'DATA_REQUEST_KIND_EXPLAIN', words: '请说明如何使用我的信息' }
  const { id: dataRequestId } = await clerk.post<Receipt>(`/v1/residents/${residentId}/data-requests`, asked)
  const { id: careEntryId } = await clerk.post<Receipt>(`/v1/residents/${residentId}/care`, help())
  const ids = { residentId, householdId, organisationId, lettingId, dataRequestId, careEntryId }
  return { ...ids, buildingCode, communityCode }
}
