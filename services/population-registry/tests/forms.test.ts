import { randomUUID } from 'node:crypto'
import {
  ExportField,
  FormStatus,
  QuestionKind,
  RedLine,
  ResidentKind,
  TitleVerdict,
} from '@fengqiao/contracts/population-registry/v1'
import { aFamily, asks, forming, holds, someTerms } from './a-form.ts'
import { looking } from './looking.ts'
import {
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
let head: string
let son: string
const { draft, open, close, opened, answer, sheet, sheetsIn, progress } = forming(() => town)

const person = async (changes: object = {}): Promise<string> =>
  (await town.residents.registerResident(aPerson(changes), await town.as('clerk'))).id

beforeAll(async () => {
  town = await startTown()
  await settle(town)
  ;[head, son] = await aFamily(town)
  await person({ name: '陈三', buildingCode: elsewhere, roomCode: '' })
})
afterAll(() => town.stop())

const looksAt = looking(() => town)

describe('an office that brings its columns', () => {
  it('is told of each title whether it is held, has to be asked, or may not be', async () => {
    const titles = ['户主姓名', '家中有几口水井', '健康状况']
    const checked = await town.forms.checkTitles({ titles }, await town.as('manager'))
    expect(checked.titles).toEqual([
      { title: titles[0], verdict: TitleVerdict.HELD, field: ExportField.HEAD_NAME, redLine: 0 },
      { title: titles[1], verdict: TitleVerdict.ASK, field: 0, redLine: 0 },
      { title: titles[2], verdict: TitleVerdict.REFUSED, field: 0, redLine: RedLine.HEALTH },
    ])
    expect(await refusal(town.forms.checkTitles({ titles }, await town.as('worker')))).toBe(
      'forbidden FORBIDDEN',
    )
  })

  it('finds whatever may be exported in the catalogue, each with its owner', async () => {
    const { fields } = await town.forms.listFields({}, await town.as('worker'))
    expect(fields.map(({ field }) => field)).toEqual(
      Object.values(ExportField).filter((field) => field !== 0),
    )
    expect(fields[0]).toMatchObject({ zh: '姓名', en: 'Name', owner: 1, privacy: 2, origin: 1 })
  })

  it('cannot ask for what is held, over another territory, or once the form is open', async () => {
    const columns = [holds('NAME'), asks('请填写身份证号码')]
    expect(await refusal(draft({ columns }))).toBe(
      'invalid INVALID_REQUEST terms.columns[1].question.words ALREADY_HELD',
    )
    expect(await refusal(draft({ territories: ['621202100002'] }, 'manager'))).toBe(
      'not-found NOT_FOUND terms.territories[0] EXPORT_TERRITORY',
    )
    const formId = await draft()
    const revising = { formId, terms: someTerms({ title: '供水摸底' }), expectedVersion: 1 }
    await town.forms.reviseForm(revising, await town.as('manager'))
    expect(await refusal(open(formId, 'stranger'))).toBe('not-found NOT_FOUND')
    await open(formId, 'manager')
    expect(await town.forms.getForm({ formId }, await town.as('worker'))).toMatchObject({
      ...{ status: FormStatus.OPEN, draftedById: 'clerk', terms: { title: '供水摸底' } },
    })
    const again = town.forms.reviseForm({ ...revising, expectedVersion: 3 }, await town.as('clerk'))
    expect(await refusal(again)).toBe('not-allowed-now FORM_NOT_DRAFT')
    const both = await draft({ territories: [community, '621202100002'] })
    expect(await refusal(open(both, 'manager'))).toBe('not-allowed-now TERRITORY_NOT_COVERED')
  })
})

describe('a sheet', () => {
  it('comes with what is held, hidden, and is due once in its building until it is answered', async () => {
    const formId = await opened()
    expect(await sheet(formId, son)).toMatchObject({
      held: [
        { field: ExportField.NAME, text: '林**' },
        { field: ExportField.HEAD_NAME, text: '林**' },
      ],
      ...{ name: '林**', answers: [], answeredById: '', buildingCode: building },
    })
    expect((await sheetsIn(formId, building)).map(({ residentId }) => residentId)).toEqual([head, son])
    await answer(
      [formId, head],
      [
        [3, '2'],
        [4, 'NO'],
      ],
    )
    const due = await sheetsIn(formId, building)
    expect(due.map(({ residentId, name }) => [residentId, name])).toEqual([
      [son, '林**'],
      [head, '林**'],
    ])
    expect(await progress(formId)).toEqual({
      ...{ due: 2, answered: 1 },
      buildings: [{ buildingCode: building, gridCode: grid, due: 2, answered: 1 }],
    })
    expect((await progress(formId, 'clerk')).due).toBe(2)
  })

  it('is nobody else’s than the staff’s near him', async () => {
    const formId = await opened()
    for (const who of ['stranger', 'neighbour'] as const) {
      expect(await refusal(sheet(formId, head, who))).toBe('not-found NOT_FOUND')
      expect(await refusal(answer([formId, head], [[3, '1']], [who]))).toBe('not-found NOT_FOUND')
      expect(await sheetsIn(formId, building, who)).toEqual([])
    }
    expect(await refusal(progress(formId, 'stranger'))).toBe('not-found NOT_FOUND')
    expect((await progress(formId, 'neighbour')).due).toBe(0)
    expect(await refusal(sheet(formId, head, 'auditor'))).toBe('forbidden FORBIDDEN')
    expect(await refusal(sheet(await draft(), head))).toBe('not-found NOT_FOUND')
  })

  it('shows an answer only after a look was kept, once a reading', async () => {
    const formId = await opened()
    const before = (await looksAt(son)).length
    await sheet(formId, son)
    expect(await looksAt(son)).toHaveLength(before)
    await answer([formId, son], [[3, '7']])
    expect((await sheet(formId, son)).answers).toEqual([{ column: 3, value: '7' }])
    const [look, ...others] = await looksAt(son)
    expect(look).toMatchObject({ byId: 'worker', formId, purpose: 4, words: '' })
    expect(others).toHaveLength(before)
  })

  it('is answered once a command, corrected until the form closes, and refused by question', async () => {
    const formId = await opened()
    const key = randomUUID()
    const first = await answer([formId, son], [[3, '1']], ['worker', key])
    expect(await answer([formId, son], [[3, '1']], ['worker', key])).toEqual(first)
    await answer([formId, son], [[3, '4']])
    expect((await sheet(formId, son)).answers).toEqual([{ column: 3, value: '4' }])
    expect(
      await refusal(
        answer(
          [formId, son],
          [
            [3, '几口'],
            [4, '也许'],
          ],
        ),
      ),
    ).toBe('invalid INVALID_REQUEST answers[0].value ANSWER_NUMBER answers[1].value ANSWER_YES_NO')
    await close(formId)
    expect(await refusal(answer([formId, son], [[3, '5']]))).toBe('not-allowed-now FORM_NOT_OPEN')
    expect((await sheet(formId, son)).answers).toEqual([{ column: 3, value: '4' }])
  })

  it('is due for those alone whom the form is about, where they live now', async () => {
    const formId = await opened({ about: { kind: ResidentKind.FLOATING, ageFrom: 18 } })
    expect((await sheetsIn(formId, building)).map(({ residentId }) => residentId)).toEqual([son])
    expect(await refusal(answer([formId, head], [[3, '1']]))).toBe('not-allowed-now NOT_ON_FORM')
    expect((await progress(await opened({ about: { ageTo: 60 } }))).due).toBe(0)
    const leaver = await person({ name: '林走', kind: 2, residenceStatus: 3 })
    await answer([formId, leaver], [[3, '1']])
    expect((await progress(formId)).answered).toBe(1)
    const moving = { residentId: leaver, movedOn: '2024-05-01', expectedVersion: 0 }
    await town.residents.moveResidentOut(moving, await town.as('clerk'))
    expect(await progress(formId)).toMatchObject({ due: 1, answered: 0 })
    expect(await refusal(answer([formId, leaver], [[3, '1']]))).toBe('not-allowed-now NOT_ON_FORM')
  })

  it('proposes what was answered to the very same question before, until it is confirmed', async () => {
    const asker = await person({ name: '林问' })
    const tools = asks('有没有水泵', { kind: QuestionKind.CHOICE, choices: ['有', '没有'] })
    const before = await opened({ columns: [holds('NAME'), tools] })
    await answer([before, asker], [[2, '没有']])
    const formId = await opened({ columns: [holds('NAME'), holds('SEX'), tools] })
    const { proposals } = await sheet(formId, asker)
    expect(proposals).toMatchObject([{ column: 3, value: '没有', askedById: 'worker' }])
    expect((await looksAt(asker))[0]).toMatchObject({ formId })
    await answer([formId, asker], [[3, '没有']])
    expect((await sheet(formId, asker)).proposals).toEqual([])
  })
})
