import {
  MergeField,
  MergeGround,
  MergeSide,
  Relation,
  ResidentStatus,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { isKnown } from '../src/domain/resident.ts'
import { linked } from './a-link.ts'
import { mergingIn } from './a-merge.ts'
import { aNumber, building, elsewhere, refusal, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { registered, kept, get, merge, unmerge, found, householdOf, open, reveal } = mergingIn(() => town)

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

describe('a merge', () => {
  const phonesOf = async (residentId: string) => (await reveal(residentId))?.phones

  it('makes one household of the two in which both stood', async () => {
    const [head, other] = [await registered(), await registered()]
    const householdId = await open(other, head)
    await merge(head, other)
    expect(await householdOf(head)).toEqual([{ householdId, headId: head, members: [[head, Relation.HEAD]] }])
    await unmerge(head, other)
    expect(await householdOf(head)).toEqual([
      {
        ...{ householdId, headId: other },
        members: [
          [other, Relation.HEAD],
          [head, Relation.SON],
        ],
      },
    ])
  })

  it('shows who looked at either to whoever may read it', async () => {
    const [one, other] = [await registered(), await registered()]
    await reveal(other)
    await reveal(one)
    await merge(one, other)
    const asked = { residentId: one, pageToken: '', pageSize: 1 }
    const first = await town.residents.listLooks(asked, await town.as('auditor'))
    const second = await town.residents.listLooks(
      { ...asked, pageToken: first.nextPageToken },
      await town.as('auditor'),
    )
    expect([...first.looks, ...second.looks].map(({ words }) => words)).toEqual([
      '核对两份档案',
      '核对两份档案',
    ])
  })

  it('goes over three records, and is undone from the last to the first', async () => {
    const [one, other, third] = [
      await registered(),
      await registered({ phones: ['100 7700 0009'] }),
      await registered(),
    ]
    await merge(other, third)
    await merge(one, other, { taken: [MergeField.PHONES] })
    const { residents } = await town.residents.batchGetResidents(
      { residentIds: [third] },
      await town.as('clerk'),
    )
    expect(residents).toMatchObject([
      { residentId: one, merged: [{ residentId: other, withinIds: [third] }] },
    ])
    expect(await refusal(unmerge(other, third))).toBe('not-allowed-now RECORD_MERGED')
    await unmerge(one, other)
    await unmerge(other, third)
    expect([await phonesOf(one), await phonesOf(other)]).toEqual([['100 0000 0001'], ['100 7700 0009']])
  })

  it('keeps the number that was right from everybody else', async () => {
    const right = aNumber()
    const [one, other] = [await registered(), await registered({ idNumber: right })]
    await merge(one, other, { idNumberOf: MergeSide.MERGED })
    expect(await refusal(registered({ idNumber: right }))).toBe('exists ID_NUMBER_TAKEN')
    await unmerge(one, other)
    expect(await refusal(registered({ idNumber: right }))).toBe('exists ID_NUMBER_TAKEN')
    expect(await found(right)).toEqual([other])
  })

  it('is told by ids and codes alone', async () => {
    const [one, other] = [await registered(), await registered()]
    await merge(one, other, { taken: [MergeField.NAME] })
    await unmerge(one, other)
    const told = await eventually(async () => {
      const page = { after: 0n, limit: 0, kind: 'Resident', aggregateId: one, types: [] }
      const { events } = await town.residents.readEvents(page, await town.as('admin'))
      return events.length === 3 ? events : undefined
    })
    expect(told.slice(1).map(({ data }) => data)).toEqual([
      { residentId: one, otherId: other, fields: ['MERGE_FIELD_NAME'], ground: 'MERGE_GROUND_PAPERS' },
      { residentId: one, otherId: other },
    ])
  })

  it('goes with the person when he is erased, keys and all', async () => {
    const [idNumber, others] = [aNumber(), aNumber()]
    const [one, other] = [await registered({ idNumber }), await registered({ idNumber: others })]
    await merge(one, other)
    await town.residents.eraseResident(
      { residentId: one, reason: 1, expectedVersion: 0 },
      await town.as('admin'),
    )
    expect((await kept(other)).state).toMatchObject({ status: 'ERASED', finished: true })
    expect(await refusal(town.deps.seal.seal(other, ['anything']))).toBe('not-allowed-now SUBJECT_ERASED')
    expect(await registered({ idNumber: others })).not.toBe(other)
  })
})
