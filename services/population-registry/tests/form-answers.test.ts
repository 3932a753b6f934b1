import {
  ChildrenBasis,
  ErasureReason,
  FormStatus,
  ResidentKind,
} from '@fengqiao/contracts/population-registry/v1'
import { systemScope } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { closeForms } from '../src/commands/forming/keep-forms.ts'
import { sheetIdOf } from '../src/domain/forming/sheet.ts'
import { childNumber } from './a-child.ts'
import { aFamily, asks, forming, holds } from './a-form.ts'
import { linked } from './a-link.ts'
import { column, exporting } from './an-export.ts'
import { everythingIn } from './kept.ts'
import { looking } from './looking.ts'
import { aPerson, elsewhere, refusal, settle, startTown, type Town } from './town.ts'

let town: Town
let head: string
let son: string
const { draft, opened, answer, sheet } = forming(() => town)

beforeAll(async () => {
  town = await startTown()
  await settle(town)
  ;[head, son] = await aFamily(town)
})
afterAll(() => town.stop())

const person = async (changes: object): Promise<string> =>
  (await town.residents.registerResident(aPerson(changes), await town.as('clerk'))).id

const looksAt = looking(() => town)

const mine = async () => town.forms.listMyForms({ pageToken: '', pageSize: 0 }, await town.as('resident'))

describe('what somebody answered', () => {
  it('is his to see, goes when he is erased, and lies readable nowhere', async () => {
    const residentId = await person({ name: '林归' })
    await linked(town, 'resident', residentId)
    const said = '后院那口井水发苦'
    const formId = await opened({ columns: [holds('NAME'), asks('水怎么样')] })
    await answer([formId, residentId], [[2, said]])
    expect((await mine()).forms).toMatchObject([
      { formId, office: '镇水务站', askedById: 'worker', answers: [{ question: '水怎么样', value: said }] },
    ])
    expect(Object.values(await everythingIn(town.database)).join('\n')).not.toContain(said)
    const events = await eventually(async () => {
      const asked = {
        after: 0n,
        limit: 0,
        kind: 'FormSheet',
        aggregateId: `${formId}~${residentId}`,
        types: [],
      }
      const found = (await town.residents.readEvents(asked, await town.asListener())).events
      return found.length > 0 ? found : undefined
    })
    expect(events.map(({ data }) => data)).toEqual([
      { sheetId: `${formId}~${residentId}`, formId, residentId },
    ])
    const reason = ErasureReason.CONSENT_WITHDRAWN
    await town.residents.eraseResident({ residentId, reason, expectedVersion: 0 }, await town.as('admin'))
    expect(await refusal(sheet(formId, residentId))).toBe('not-allowed-now SUBJECT_ERASED')
    const [kept] = await town.deps.formSheets.lookMany(systemScope, [sheetIdOf(formId, residentId)])
    const values = (kept?.state.answers ?? []).map(({ value }) => value)
    expect(await town.deps.seal.open(residentId, values)).toEqual([undefined])
  })

  it('leaves as an export of its form alone, beside the fields, agreed to by two', async () => {
    const formId = await opened({ about: { kind: ResidentKind.FLOATING } })
    await answer(
      [formId, son],
      [
        [3, '2'],
        [4, 'YES'],
      ],
    )
    const { made, workbook, ask, get } = exporting(town)
    const columns = [column('NAME', ''), column('HEAD_NAME')]
    const exportId = await made({ formId, columns })
    const [titles, ...rows] = await workbook(exportId)
    expect(titles).toEqual(['姓名', '户主姓名', '家中有几口水井 (口)', '是否通自来水', '导出标记'])
    expect(rows.map((row) => row.slice(0, 4))).toEqual([['林小二', '林**', '2', '是']])
    expect((await get(exportId)).formId).toBe(formId)
    for (const residentId of [son, head]) expect((await looksAt(residentId))[0]).toMatchObject({ exportId })
    expect(await refusal(ask({ formId, columns: [column('PHONES')] }))).toBe(
      'invalid INVALID_REQUEST columns[0].field FIELD_NOT_ON_FORM',
    )
    expect(await refusal(ask({ formId, columns, territories: ['621202100002'] }))).toBe(
      'invalid INVALID_REQUEST territories[0] NOT_OF_FORM',
    )
    expect(await refusal(ask({ formId: await draft(), columns }))).toBe('not-allowed-now FORM_NOT_OPEN')
    expect(await refusal(ask({ formId: 'none', columns }))).toBe(
      'invalid INVALID_REQUEST formId UNKNOWN_REFERENCE',
    )
  })

  it('stays as it is once the last day of its form is over', async () => {
    const formId = await opened()
    await answer([formId, son], [[3, '2']])
    const later = new Date(Date.now() + 60 * 86_400_000)
    await closeForms({ ...town.deps, clock: () => later })()
    expect((await town.forms.getForm({ formId }, await town.as('worker'))).status).toBe(FormStatus.CLOSED)
    expect(await refusal(answer([formId, son], [[3, '3']]))).toBe('not-allowed-now FORM_NOT_OPEN')
    expect((await sheet(formId, son)).answers).toEqual([{ column: 3, value: '2' }])
  })
})

describe('a child', () => {
  it('stays masked in a file and is counted, unless the file names why children are in clear', async () => {
    const home = { buildingCode: elsewhere, roomCode: '' }
    const idNumber = childNumber()
    await person({ ...home, idNumber, name: '林小四' })
    await person({ ...home, name: '林大四' })
    const { made, get, workbook } = exporting(town)
    const columns = [column('NAME', ''), column('ID_NUMBER', '医保参保需核对'), column('BUILDING_CODE')]
    const asked = { columns, territories: ['621202100002'] }
    const masked = await made(asked)
    expect(await get(masked, 'sponsor')).toMatchObject({ people: 2, expectedChildren: 1, children: 1 })
    const shown = async (exportId: string) =>
      (await workbook(exportId)).filter(([name]) => name?.startsWith('林')).map((row) => row.slice(0, 3))
    expect(await shown(masked)).toContainEqual(['林**', '*'.repeat(18), elsewhere])
    expect((await shown(masked)).map(([name]) => name)).toContain('林大四')
    const named = await made({ ...asked, childrenBasis: ChildrenBasis.LEFT_BEHIND_CARE })
    expect(await get(named)).toMatchObject({ childrenBasis: ChildrenBasis.LEFT_BEHIND_CARE, children: 1 })
    expect(await shown(named)).toContainEqual(['林小四', idNumber, elsewhere])
  })
})
