import { MapImportColumnsRequest } from '@fengqiao/contracts/population-registry/v1'
import { sheets } from '../src/outbound/sheets/sheets.ts'
import { aRow, csv, importing, peopleIn, titles, xlsx } from './a-sheet.ts'
import { aNumber, aPerson, building, elsewhere, refusal, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

describe('a sheet of people', () => {
  it('is read before anybody is entered: who is new, who is refused and why, by row and cell', async () => {
    const office = importing(town)
    const before = await peopleIn(town)
    const twice = aNumber()
    const sheet = await xlsx([
      ['滨江社区人口台账'],
      [],
      titles,
      aRow(),
      aRow({ 身份证号码: '62120219000101001X' }),
      aRow({ 姓名: '林*一' }),
      aRow({ 楼栋编码: '62120210000100099' }),
      aRow({ 楼栋编码: elsewhere }),
      aRow({ 室号: '9902' }),
      aRow({ 身份证号码: twice }),
      aRow({ 身份证号码: twice }),
      aRow({ 姓名: '', 联系电话: '问邻居' }),
    ])
    const id = await office.begin(sheet)
    const read = await office.becomes(id, 'READ')
    expect(read.headerRow).toBe(3)
    expect(read.found).toEqual({ rows: 9, entered: 2, same: 0, differing: 0, refused: 7, corrected: 0 })
    expect(await office.rows(id)).toEqual([
      '5 2:ID_NUMBER_CHECK_DIGIT',
      '6 1:CELL_MASKED',
      '7 4:BUILDING_NOT_KNOWN',
      '8 4:BUILDING_NOT_KNOWN',
      '9 5:ROOM_NOT_IN_BUILDING',
      '11 2:ID_NUMBER_TWICE',
      '12 1:CELL_EMPTY 3:CELL_NOT_KNOWN',
    ])
    expect(await peopleIn(town)).toEqual(before)
  })

  it('is loaded, shows the same again as nothing new, and is undone to what was before', async () => {
    const office = importing(town)
    const before = await peopleIn(town)
    const rows = Array.from({ length: 25 }, () => aRow())
    const sheet = await xlsx([titles, ...rows])
    const first = await office.begin(sheet)
    await office.becomes(first, 'READ')
    expect((await office.load(first)).loaded).toMatchObject({ rows: 25, entered: 25 })
    const again = await office.begin(sheet)
    expect((await office.becomes(again, 'READ')).found).toMatchObject({ rows: 25, entered: 0, same: 25 })
    expect((await office.load(again)).loaded).toMatchObject({ entered: 0, same: 25 })
    expect(await office.undo(again)).toMatchObject({ undone: 0, kept: 0 })
    expect(await office.undo(first)).toMatchObject({ undone: 25, kept: 0 })
    expect(await peopleIn(town)).toEqual(before)
    // Their numbers are free again.
    const third = await office.begin(sheet)
    expect((await office.becomes(third, 'READ')).found).toMatchObject({ entered: 25 })
  })

  it('shows where a record differs, and leaves it as it is', async () => {
    const office = importing(town)
    const idNumber = aNumber()
    const { id } = await town.residents.registerResident(
      aPerson({ idNumber, name: '林二' }),
      await town.as('manager'),
    )
    const sheet = csv([titles, aRow({ 身份证号码: idNumber, 姓名: '林三', 联系电话: '100 0000 0099' })])
    const importId = await office.begin(sheet)
    expect((await office.becomes(importId, 'READ')).found).toMatchObject({ rows: 1, differing: 1 })
    expect(await office.rows(importId)).toEqual(['2 0:DIFFERS 0:DIFFERS'])
    await office.load(importId)
    const purpose = { residentId: id, purpose: 5, words: '核对登记信息' } as const
    const { resident } = await town.residents.revealResident(purpose, await town.as('manager'))
    expect([resident?.name, resident?.phones]).toEqual(['林二', ['100 0000 0001']])
  })

  it('keeps, when it is undone, whom somebody has worked on since', async () => {
    const office = importing(town)
    const [corrected, head] = [aNumber(), aNumber()]
    const rows = [aRow({ 身份证号码: corrected }), aRow(), aRow({ 身份证号码: head })]
    const importId = await office.begin(csv([titles, ...rows]))
    await office.becomes(importId, 'READ')
    await office.load(importId)
    const idOf = async (idNumber: string): Promise<string> => {
      const found = await town.residents.lookUpResident({ idNumber, phone: '' }, await town.as('manager'))
      return found.residents[0]?.residentId ?? ''
    }
    const residentId = await idOf(corrected)
    const change = { residentId, name: '林改', phones: [], withoutPhone: false, expectedVersion: 1 }
    const rest = {
      idNumber: '',
      kind: 0,
      residenceStatus: 0,
      lawfulBasis: 0,
      source: 0,
      roomCode: '',
    } as const
    await town.residents.correctResident({ ...change, ...rest }, await town.as('manager'))
    await town.households.openHousehold(
      { headId: await idOf(head), number: '', members: [] },
      await town.as('manager'),
    )
    expect(await office.undo(importId)).toMatchObject({ undone: 1, kept: 2 })
    expect(await office.rows(importId)).toEqual(['2 0:WORKED_ON_SINCE', '4 0:WORKED_ON_SINCE'])
  })

  it('asks what the columns hold where it cannot tell, and remembers it for the source', async () => {
    const office = importing(town)
    const unknown = ['甲', '乙', '丙', '丁', '戊']
    const importId = await office.begin(csv([unknown, aRow()]), '民政名册')
    expect(await office.becomes(importId, 'COLUMNS_NEEDED')).toMatchObject({ reason: 'COLUMN_MISSING' })
    const columns = [1, 2, 3, 6, 10].map((field, index) => ({ column: index + 1, field }))
    const request = MapImportColumnsRequest.fromPartial({ importId, headerRow: 1 })
    await town.imports.mapImportColumns(
      { ...request, columns: columns as typeof request.columns },
      await town.as('manager'),
    )
    expect((await office.becomes(importId, 'READ')).found).toMatchObject({ rows: 1, entered: 1 })
    const next = await office.begin(csv([unknown, aRow()]), '民政名册')
    expect((await office.becomes(next, 'READ')).found).toMatchObject({ rows: 1, entered: 1 })
    const other = await office.begin(csv([unknown, aRow()]), '另一来源')
    await office.becomes(other, 'COLUMNS_NEEDED')
  })

  it('gives the refused rows back as a workbook, each with its reason', async () => {
    const office = importing(town)
    const importId = await office.begin(csv([titles, aRow(), aRow({ 姓名: '' })]))
    await office.becomes(importId, 'READ')
    const request = { importId, range: undefined }
    const { bytes } = await town.imports.downloadRefusedRows(request, await town.as('manager'))
    const file = { id: '', contentType: 'x', size: 0, hash: '', first: 0, count: 0, bytes }
    const rows = []
    for await (const row of sheets.read(file)) rows.push(row.cells)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual(['未导入原因', ...titles])
    expect(rows[1]?.[0]).toBe('此项必填。')
  })

  it('is nobody’s business elsewhere', async () => {
    const office = importing(town)
    const importId = await office.begin(csv([titles, aRow()]))
    const { imports, as } = town
    expect(await refusal(imports.getImport({ importId }, await as('stranger')))).toBe('not-found NOT_FOUND')
    expect(await refusal(imports.getImport({ importId }, await as('worker')))).toContain('forbidden')
    expect((await imports.getImport({ importId }, await as('clerk'))).importId).toBe(importId)
  })

  it('is refused where nothing was read, nothing is under way, nothing was loaded', async () => {
    const office = importing(town)
    const importId = await office.begin(csv([titles, aRow({ 楼栋编码: building })]))
    await office.becomes(importId, 'READ')
    const { imports, as } = town
    const refused = async (verb: 'pauseImport' | 'undoImport'): Promise<string> =>
      refusal(imports[verb]({ importId }, await as('manager')))
    expect(await refused('pauseImport')).toBe('not-allowed-now IMPORT_NOT_UNDER_WAY')
    expect(await refused('undoImport')).toBe('not-allowed-now IMPORT_NOTHING_LOADED')
  })
})
