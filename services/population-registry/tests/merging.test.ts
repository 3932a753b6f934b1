import {
  LookPurpose,
  MergeField,
  MergeGround,
  MergeResidentsRequest,
  MergeSide,
  Relation,
  ResidentStatus,
  type Resident,
} from '@fengqiao/contracts/population-registry/v1'
import { systemScope as everything } from '@fengqiao/domain-kit'
import { isKnown } from '../src/domain/resident.ts'
import { linked } from './a-link.ts'
import { aNumber, aPerson, building, elsewhere, settle, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const registered = async (changes: object = {}) =>
  (await town.residents.registerResident(aPerson(changes), await town.as('clerk'))).id

const get = async (residentId: string, who: Who = 'clerk'): Promise<Resident> =>
  town.residents.getResident({ residentId }, await town.as(who))

const kept = async (residentId: string) => (await town.deps.residents.look(everything, residentId))!

const merge = async (residentId: string, otherId: string, changes: object = {}) => {
  const [one, other] = [await kept(residentId), await kept(otherId)]
  const request = MergeResidentsRequest.fromPartial({
    ...{ residentId, otherId, expectedVersion: one.version, otherVersion: other.version },
    ...{ idNumberOf: MergeSide.KEPT, ground: MergeGround.PAPERS, ...changes },
  })
  return town.residents.mergeResidents(request, await town.as('clerk'))
}

const unmerge = async (residentId: string, otherId: string, who: Who = 'clerk') =>
  town.residents.unmergeResidents(
    { residentId, otherId, expectedVersion: (await kept(residentId)).version },
    await town.as(who),
  )

const found = async (idNumber: string) => {
  const { residents } = await town.residents.lookUpResident({ idNumber, phone: '' }, await town.as('clerk'))
  return residents.map(({ residentId }) => residentId)
}

const householdOf = async (residentId: string) => {
  const asked = { residentId, buildingCode: '', pageToken: '', pageSize: 0 }
  const { households } = await town.households.listHouseholds(asked, await town.as('clerk'))
  return households.map(({ householdId, headId, members }) => ({
    householdId,
    headId,
    members: members.map((member) => [member.residentId, member.relation]),
  }))
}

const open = async (headId: string, ...members: readonly string[]) =>
  (
    await town.households.openHousehold(
      { headId, number: '', members: members.map((residentId) => ({ residentId, relation: Relation.SON })) },
      await town.as('clerk'),
    )
  ).id

const reveal = async (residentId: string) =>
  (
    await town.residents.revealResident(
      { residentId, purpose: LookPurpose.VERIFICATION, words: '核对两份档案' },
      await town.as('clerk'),
    )
  ).resident

const all = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly MergeField[]

describe('merging two records', () => {
  it('leaves one, with what was chosen of each, and the other says where it went', async () => {
    const [own, others] = [aNumber(), aNumber()]
    const one = await registered({ name: '梅一', idNumber: own })
    const phones = ['100 7700 0001']
    const other = await registered({
      name: '梅壹',
      idNumber: others,
      phones,
      buildingCode: elsewhere,
      roomCode: `${elsewhere}0100302`,
    })
    await merge(one, other, { taken: [MergeField.PHONES, MergeField.HOME], idNumberOf: MergeSide.MERGED })
    expect(await reveal(one)).toMatchObject({
      ...{ name: '梅一', idNumber: others, phones, buildingCode: elsewhere, roomCode: `${elsewhere}0100302` },
      merged: [
        {
          ...{ residentId: other, byId: 'clerk', ground: MergeGround.PAPERS },
          fields: [MergeField.PHONES, MergeField.HOME, MergeField.ID_NUMBER],
        },
      ],
    })
    expect(await get(other)).toMatchObject({
      ...{ status: ResidentStatus.MERGED, mergedInto: one, name: '', idNumber: '', phones: [] },
    })
    expect([await found(own), await found(others)]).toEqual([[], [one]])
    const asked = { residentIds: [other, one] }
    const { residents } = await town.residents.batchGetResidents(asked, await town.as('clerk'))
    expect(residents.map(({ residentId }) => residentId)).toEqual([one])
  })

  it('and parting them again leaves both as they were', async () => {
    const one = await registered({ name: '兰一' })
    const other = await registered({ name: '兰二', roomCode: `${building}0100401` })
    const head = await registered({ name: '兰父' })
    await open(head, other)
    await linked(town, 'orchid', other)
    const before = [await kept(one), await kept(other), await householdOf(other)]
    await merge(one, other, { taken: all, idNumberOf: MergeSide.MERGED })
    expect(await householdOf(one)).toMatchObject([
      {
        members: [
          [head, Relation.HEAD],
          [one, Relation.SON],
        ],
      },
    ])
    const { state } = await kept(one)
    expect(isKnown(state) && state.accountId).toBe('orchid')
    await unmerge(one, other)
    const after = [await kept(one), await kept(other), await householdOf(other)]
    const stateOf = (of: unknown) => ('state' in (of as object) ? (of as { state: unknown }).state : of)
    expect(after.map(stateOf)).toEqual(before.map(stateOf))
    expect(await householdOf(one)).toEqual([])
  })
})
