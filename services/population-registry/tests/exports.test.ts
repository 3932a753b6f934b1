import { randomUUID } from 'node:crypto'
import { eventually } from '@fengqiao/testing'
import { linked } from './a-link.ts'
import { anExport, column, exporting, words } from './an-export.ts'
import { everythingIn } from './kept.ts'
import { looking } from './looking.ts'
import {
  aNumber,
  aPerson,
  building,
  community,
  elsewhere,
  grid,
  refusal,
  settle,
  startTown,
  type Town,
} from './town.ts'

let town: Town
let kept: { readonly residentId: string; readonly idNumber: string }

const person = async (changes: object = {}): Promise<string> =>
  (await town.residents.registerResident(aPerson(changes), await town.as('clerk'))).id

beforeAll(async () => {
  town = await startTown()
  await settle(town)
  const idNumber = aNumber()
  kept = { residentId: await person({ idNumber, name: '林之一' }), idNumber }
  await person({ name: '=陈小二', buildingCode: elsewhere, roomCode: '' })
})
afterAll(() => town.stop())

const looksAt = looking(() => town)

describe('a file of people', () => {
  it('is masked, holds the people of its territory alone, and says on every row whose it is', async () => {
    const { made, workbook } = exporting(town)
    const exportId = await made()
    const [titles, ...rows] = await workbook(exportId)
    expect(titles).toEqual(['姓名', '身份号码', '联系电话', '导出标记'])
    expect(rows).toEqual([
      ['林**', '*'.repeat(18), '100******0001', expect.stringContaining(`${exportId} / clerk / `)],
    ])
  })

  it('shows in clear what was agreed to be, with a reason where it is sensitive', async () => {
    const { made, workbook } = exporting(town)
    const columns = [column('NAME', ''), column('ID_NUMBER', '医保参保需核对'), column('BUILDING_CODE')]
    const [, row] = await workbook(await made({ columns, territories: [grid] }))
    expect(row?.slice(0, 3)).toEqual(['林之一', kept.idNumber, building])
  })

  it('is text that opens in sheet programs and runs nothing', async () => {
    const { made, download } = exporting(town)
    const columns = [column('NAME', ''), column('BUILDING_CODE'), column('KIND')]
    const text = String(await download(await made({ columns, format: 2, territories: ['621202100002'] })))
    expect(text.startsWith('\ufeff"姓名","楼栋编码","人口类别","导出标记"\r\n')).toBe(true)
    expect(text).toContain(`"'=陈小二","\t${elsewhere}","户籍人口","`)
  })

  it('is seen by everybody in it, who, why and in which export, and by nobody else', async () => {
    await linked(town, 'resident', kept.residentId)
    const before = await looksAt(kept.residentId)
    const exportId = await exporting(town).made()
    const [look, ...others] = await looksAt(kept.residentId)
    expect(look).toMatchObject({ byId: 'clerk', words, exportId, purpose: 5 })
    expect(others).toHaveLength(before.length)
    const mine = await town.residents.listMyLooks({ pageToken: '', pageSize: 0 }, await town.as('resident'))
    expect(mine.looks[0]).toMatchObject({ exportId, words })
  })

  it('holds nobody who was erased, merged or moved out', async () => {
    const gone = await person({ name: '林之二' })
    const left = await person({ name: '林之三' })
    await town.residents.eraseResident(
      { residentId: gone, reason: 1, expectedVersion: 0 },
      await town.as('admin'),
    )
    await town.residents.moveResidentOut(
      { residentId: left, movedOn: '2024-05-01', expectedVersion: 0 },
      await town.as('clerk'),
    )
    const { made, workbook } = exporting(town)
    expect(await workbook(await made())).toHaveLength(2)
    expect(await looksAt(left)).toEqual([])
  })

  it('notes every download, once a command', async () => {
    const { made, download, get } = exporting(town)
    const exportId = await made()
    await download(exportId)
    const key = randomUUID()
    await download(exportId, 'clerk', key)
    await download(exportId, 'clerk', key)
    expect((await get(exportId)).downloads).toHaveLength(2)
  })
})

describe('who decides', () => {
  it('is two others, each for himself', async () => {
    const { ask, approve, begin, get } = exporting(town, 'manager')
    const exportId = await ask()
    expect(await refusal(approve(exportId, 'manager'))).toBe('not-allowed-now OWN_EXPORT')
    expect(await refusal(begin(exportId))).toBe('not-allowed-now EXPORT_NOT_APPROVED')
    await approve(exportId, 'admin')
    expect(await refusal(approve(exportId, 'admin'))).toBe('not-allowed-now APPROVED_BEFORE')
    expect(await refusal(begin(exportId))).toBe('not-allowed-now EXPORT_NOT_APPROVED')
    await approve(exportId, 'sponsor')
    expect(await get(exportId, 'auditor')).toMatchObject({ status: 2, words })
  })

  it('may refuse with a reason, and then nothing is made', async () => {
    const { ask, begin, get } = exporting(town)
    const exportId = await ask()
    const because = '范围过大'
    await town.exports.refuseExport({ exportId, words: because }, await town.as('manager'))
    expect(await get(exportId)).toMatchObject({ status: 3, refusedById: 'manager', refusal: because })
    expect(await refusal(begin(exportId))).toBe('not-allowed-now EXPORT_NOT_APPROVED')
  })

  it('is nobody without the permission, of another territory, or of a part of it', async () => {
    const { ask, approve } = exporting(town)
    const exportId = await ask()
    expect(await refusal(approve(exportId, 'worker'))).toBe('forbidden FORBIDDEN')
    expect(await refusal(approve(exportId, 'stranger'))).toBe('not-found NOT_FOUND')
    const both = await ask({ territories: [community, '621202100002'] })
    expect(await refusal(approve(both, 'manager'))).toBe('not-allowed-now TERRITORY_NOT_COVERED')
  })

  it('is the asker alone when it comes to making and taking it', async () => {
    const { agreed, begin, made, download } = exporting(town)
    expect(await refusal(begin(await agreed(), 'manager'))).toBe('not-allowed-now NOT_WHO_ASKED')
    const exportId = await made()
    expect(await refusal(download(exportId, 'manager'))).toBe('not-allowed-now NOT_WHO_ASKED')
    expect(await refusal(download(await agreed()))).toBe('not-allowed-now EXPORT_NOT_MADE')
  })
})

describe('what is asked for', () => {
  const asked = async (changes: object, who: 'clerk' | 'manager' = 'clerk') =>
    refusal(town.exports.askExport(anExport(changes), await town.as(who)))

  it('is refused by name where it cannot be', async () => {
    const field = 'invalid INVALID_REQUEST'
    expect(await asked({ words: '' })).toBe(`${field} words REQUIRED`)
    expect(await asked({ territories: [elsewhere] })).toBe(`${field} territories[0] PATTERN`)
    expect(await asked({ territories: [''] })).toBe(`${field} territories[0] REQUIRED`)
    expect(await asked({ territories: ['621202100002'] }, 'manager')).toBe(
      'not-found NOT_FOUND territories[0] EXPORT_TERRITORY',
    )
    expect(await asked({ territories: [community, grid] })).toBe(`${field} territories[1] TERRITORY_TWICE`)
    expect(await asked({ columns: [column('NAME'), column('NAME')] })).toBe(
      `${field} columns[1].field FIELD_TWICE`,
    )
    expect(await asked({ columns: [column('PHONES', '')] })).toBe(
      `${field} columns[0].reason CLEAR_NEEDS_REASON`,
    )
    expect(await asked({ territories: ['621202100001002'] })).toBe('not-allowed-now EXPORT_OF_NOBODY')
  })

  it('is kept without a word, a name or a number in clear, and told of in ids and counts', async () => {
    const exportId = await exporting(town).made({ columns: [column('ID_NUMBER', '医保参保需核对')] })
    const events = await eventually(async () => {
      const page = { after: 0n, limit: 0, kind: 'Export', aggregateId: exportId, types: [] }
      const found = (await town.residents.readEvents(page, await town.asListener())).events
      return found.length >= 4 ? found : undefined
    })
    expect(events.map(({ data }) => data)).toEqual([
      {
        exportId,
        purpose: 'LOOK_PURPOSE_VERIFICATION',
        lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
        territories: [community],
        columns: 1,
        columnsInClear: 1,
      },
      { exportId, approvals: 1, askedById: 'clerk' },
      { exportId, approvals: 2, askedById: 'clerk', approved: true },
      { exportId, people: 1, askedById: 'clerk' },
    ])
    const all = Object.values(await everythingIn(town.database)).join('\n')
    for (const secret of [words, '医保参保需核对', kept.idNumber, '林之一']) expect(all).not.toContain(secret)
  })
})
