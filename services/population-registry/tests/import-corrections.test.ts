import {
  ImportRowOutcome,
  ResidentField,
  type ChosenDifferences,
} from '@fengqiao/contracts/population-registry/v1'
import { sheets } from '../src/outbound/sheets/sheets.ts'
import { allFields, differing } from './a-difference.ts'
import { aRow } from './a-sheet.ts'
import { aBuilding, aNumber, refusal, settle, startTown, type Town } from './town.ts'

let town: Town
let office: ReturnType<typeof differing>

beforeAll(async () => {
  town = await startTown()
  await settle(town)
  office = differing(town)
})
afterAll(() => town.stop())

describe('what a sheet says otherwise of whom the register has', () => {
  it('is shown field by field, old beside new, and nothing of it in clear', async () => {
    const { id, row } = await office.aDifference()
    const importId = await office.begun([row])
    const [shown] = await office.shown(importId)
    expect(shown).toMatchObject({ row: 2, outcome: ImportRowOutcome.DIFFERS, residentId: id })
    expect(shown?.fields).toEqual([ResidentField.NAME, ResidentField.PHONES, ResidentField.ROOM])
    expect(shown).toMatchObject({
      before: { name: '林*', phones: ['100******0001'], roomCode: '' },
      after: { name: '林*', phones: ['100******0099', '100******0001'] },
    })
    expect(JSON.stringify(shown)).not.toMatch(/林[二三]|0000 |0302/)
    const kept = JSON.stringify(await town.deps.leftRows.list(importId, 0, 10))
    expect(kept).not.toMatch(/林[二三]|0000 |0302/)
  })

  it('is taken where it was chosen, found by it from then on, and set back exactly when that is undone', async () => {
    const { id, row } = await office.aDifference()
    const first = await office.stateOf(id)
    const importId = await office.begun([row, aRow()])
    const { loaded } = await office.load(importId, allFields)
    expect(loaded).toMatchObject({ rows: 2, entered: 1, corrected: 1, differing: 0 })
    expect(await office.outcomes(importId)).toEqual([[2, ImportRowOutcome.CORRECTED]])
    const record = await office.reveal(id)
    expect([record?.name, record?.phones]).toEqual(['林三', ['100 0000 0099', '100 0000 0001']])
    expect(record?.roomCode).toMatch(/302$/)
    const asked = { idNumber: '', phone: '10000000099' }
    const { residents } = await town.residents.lookUpResident(asked, await town.as('manager'))
    expect(residents.map(({ residentId }) => residentId)).toContain(id)
    expect((await office.get(await office.begun([row]))).found).toMatchObject({ same: 1, differing: 0 })
    expect(await office.undo(importId)).toMatchObject({ undone: 1, restored: 1, kept: 0 })
    expect(await office.outcomes(importId)).toEqual([[2, ImportRowOutcome.RESTORED]])
    expect((await office.stateOf(id)).state).toEqual(first.state)
  })

  it('stands in the workbook of the rows that were left out, masked beside what the sheet says', async () => {
    const { row } = await office.aDifference()
    const importId = await office.begun([row, aRow()])
    const request = { importId, range: undefined }
    const { bytes } = await town.imports.downloadRefusedRows(request, await town.as('manager'))
    const file = { id: '', contentType: 'x', size: 0, hash: '', first: 0, count: 0, bytes }
    const rows = []
    for await (const { cells } of sheets.read(file)) rows.push(cells)
    expect(rows).toHaveLength(2)
    expect(rows[1]?.slice(1)).toEqual(row)
    expect(rows[1]?.[0]).toMatch(
      /^与登记档案不同。 姓名 林\* → 林\* 电话 100\*{6}0001 → 100\*{6}0099 100\*{6}0001 户室 – → \*+$/,
    )
  })

  it('is taken in the chosen fields and rows alone', async () => {
    const [one, other] = [await office.aDifference(), await office.aDifference()]
    const importId = await office.begun([one.row, other.row])
    const chosen = { fields: [ResidentField.NAME], rows: [2] } satisfies ChosenDifferences
    expect((await office.load(importId, chosen)).loaded).toMatchObject({ corrected: 1, differing: 1 })
    const untouched = { phones: ['100 0000 0001'], roomCode: '' }
    expect(await office.reveal(one.id)).toMatchObject({ name: '林三', ...untouched })
    expect(await office.reveal(other.id)).toMatchObject({ name: '林二', ...untouched })
    expect((await office.get(importId)).chosen).toEqual(chosen)
  })

  it('is left, and listed, where the record changed after it was shown', async () => {
    const { id, row } = await office.aDifference()
    const importId = await office.begun([row])
    await office.rename(id, '林四')
    expect((await office.load(importId, allFields)).loaded).toMatchObject({ corrected: 0, differing: 1 })
    expect(await office.outcomes(importId)).toEqual([[2, ImportRowOutcome.DIFFERS, 'CHANGED_SINCE_SHOWN']])
    expect(await office.reveal(id)).toMatchObject({ name: '林四', phones: ['100 0000 0001'] })
  })

  it('is no move: whoever lives elsewhere by the sheet stays where he is', async () => {
    const buildingCode = '62120210000100002'
    const next = aBuilding({ buildingCode, name: '滨江花园2号楼', address: '滨江社区东江路14号' })
    await town.buildings.registerBuilding(next, await town.as('manager'))
    const { id, idNumber } = await office.aDifference()
    const row = aRow({ 身份证号码: idNumber, 姓名: '林二', 楼栋编码: buildingCode, 室号: '' })
    const importId = await office.begun([row])
    expect((await office.load(importId, allFields)).loaded).toMatchObject({ corrected: 0, differing: 1 })
    expect(await office.outcomes(importId)).toEqual([[2, ImportRowOutcome.DIFFERS, 'NEEDS_MOVE']])
    expect((await office.reveal(id))?.buildingCode).toBe('62120210000100001')
  })

  it('stays where somebody has worked on it since, when the import is undone, and only there', async () => {
    const { id, row } = await office.aDifference()
    const importId = await office.begun([row])
    await office.load(importId, allFields)
    await office.rename(id, '林五')
    expect(await office.undo(importId)).toMatchObject({ restored: 0, kept: 1 })
    expect(await office.outcomes(importId)).toEqual([[2, ImportRowOutcome.KEPT, 'WORKED_ON_SINCE']])
    expect(await office.reveal(id)).toMatchObject({ name: '林五', phones: ['100 0000 0001'], roomCode: '' })
  })

  it('leaves whom another import brought to be taken off with that one', async () => {
    const idNumber = aNumber()
    const bringing = await office.begun([aRow({ 身份证号码: idNumber, 姓名: '林二' })])
    await office.load(bringing)
    const correcting = await office.begun([aRow({ 身份证号码: idNumber, 姓名: '林三' })])
    expect((await office.load(correcting, allFields)).loaded).toMatchObject({ corrected: 1 })
    expect(await office.undo(correcting)).toMatchObject({ restored: 1, kept: 0 })
    expect(await office.undo(bringing)).toMatchObject({ undone: 1, kept: 0 })
  })

  it('is empty to whoever looks once the person was erased', async () => {
    const { id, row } = await office.aDifference()
    const importId = await office.begun([row])
    const erasing = { residentId: id, reason: 1, expectedVersion: 1 } as const
    await town.residents.eraseResident(erasing, await town.as('admin'))
    const [shown] = await office.shown(importId)
    expect(shown).toMatchObject({ before: { name: '' }, after: { name: '', phones: [] } })
    expect((await office.load(importId, allFields)).loaded).toMatchObject({ corrected: 0 })
  })

  it('is chosen among what a sheet may correct', async () => {
    const importId = await office.begun([aRow()])
    const chosen = { fields: [ResidentField.ID_NUMBER], rows: [] } satisfies ChosenDifferences
    const asked = town.imports.loadImport({ importId, chosen }, await town.as('manager'))
    expect(await refusal(asked)).toContain('chosen.fields[0] NOT_TAKEN_FROM_SHEETS')
  })
})
