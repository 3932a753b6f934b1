import fc from 'fast-check'
import { checkCharacterOf } from '@fengqiao/standards'
import { faultOfLayout, findLayout, rememberedOf, type Layout } from './columns.ts'
import { isEmptyRow, readRow, type Defaults } from './row.ts'

const titles = ['姓名', '身份证号码', '联系电话', '楼栋地址', '性别', '出生日期', '人口类别'] as const
const layout = findLayout([{ number: 1, cells: titles }], {})!
const defaults: Defaults = { kind: 'REGISTERED', residenceStatus: 'BOTH', lawfulBasis: 'STATUTORY_DUTY' }

const numberOf = (first17: string): string => first17 + checkCharacterOf(first17)
/** The county 99 of 陇南 never was, so the number belongs to nobody. */
const number = numberOf('62129919900102001')

const right = {
  姓名: '林一',
  身份证号码: number,
  联系电话: '100 0000 0001',
  楼栋地址: '滨江社区东江路12号',
  性别: '男',
  出生日期: '1990-01-02',
  人口类别: '户籍',
} as const

const read = (changes: Readonly<Partial<Record<(typeof titles)[number], string>>> = {}) =>
  readRow({ number: 2, cells: titles.map((title) => ({ ...right, ...changes })[title]) }, layout, {
    defaults,
    today: '2026-11-26',
  })

const faults = (changes: Parameters<typeof read>[0]): readonly string[] => {
  const found = read(changes)
  return 'faults' in found
    ? found.faults.map(({ field, column, reason }) => `${field ?? ''} ${String(column)} ${reason}`)
    : []
}

describe('the columns of a sheet', () => {
  const row = (number: number, ...cells: readonly string[]) => ({ number, cells })

  it('are found under whatever stands above them, however their titles are dressed', () => {
    const sheet = [
      row(1, '人口信息登记表'),
      row(2, '填表单位：滨江社区', '日期：2026年11月'),
      row(4, '序号', ' 姓 名*', '身份证号（必填）', '联系电话：', '现住址'),
      row(5, '1', '林一', number, '', ''),
    ]
    const found = findLayout(sheet, {})
    expect(found?.headerRow).toBe(4)
    expect(found?.columns.map(({ field }) => field)).toEqual([
      undefined,
      'NAME',
      'ID_NUMBER',
      'PHONE',
      'ADDRESS',
    ])
    expect(faultOfLayout(found!)).toBeUndefined()
  })

  it('are not found where no row names people and their numbers', () => {
    expect(findLayout([row(1, '姓名', '电话'), row(2, '林一', '1')], {})).toBeUndefined()
  })

  it('that say anything of belief, party or petitions are never read, even when somebody asks for it', () => {
    const sheet = [row(1, '姓名', '身份证号', '楼栋编码', '宗教信仰', '政治面貌', '是否重点人员', '信访情况')]
    const found = findLayout(sheet, {})!
    expect(found.dropped).toBe(4)
    const mapping = { headerRow: 1, columns: [{ column: 4, field: 'PHONE' as const }] }
    expect(findLayout(sheet, { mapping })?.columns.some(({ field }) => field === 'PHONE')).toBe(false)
    const remembered = [{ title: '宗教信仰', field: 'PHONE' as const }]
    expect(findLayout(sheet, { remembered })?.columns.some(({ field }) => field === 'PHONE')).toBe(false)
  })

  it('are as somebody said, for this sheet and the next of the same source', () => {
    const sheet = [row(1, '甲', '乙', '丙')]
    const fields = ['NAME', 'ID_NUMBER', 'ADDRESS'] as const
    const mapping = { headerRow: 1, columns: fields.map((field, index) => ({ column: index + 1, field })) }
    const mapped = findLayout(sheet, { mapping })!
    expect(faultOfLayout(mapped)).toBeUndefined()
    const next = findLayout([row(1, '丁'), row(2, '丙', '乙', '甲')], { remembered: rememberedOf(mapped) })
    expect(next).toMatchObject({ headerRow: 2 })
    expect(next?.columns.map(({ field }) => field)).toEqual(['ADDRESS', 'ID_NUMBER', 'NAME'])
  })

  it.each<[string, string | undefined, readonly string[]]>([
    ['a home', 'COLUMN_MISSING', ['姓名', '身份证号']],
    ['one column for one thing', 'COLUMN_TWICE', ['姓名', '身份证号', '身份证号码', '地址']],
    ['no more than that', undefined, ['姓名', '身份证号', '地址', '电话', '手机']],
  ])('need %s', (_what, reason, cells) => {
    expect(faultOfLayout(findLayout([row(1, ...cells)], {}) as Layout)).toBe(reason)
  })
})

describe('a row of a sheet', () => {
  it('is read as it stands', () => {
    expect(read()).toEqual({
      candidate: {
        ...{ name: '林一', idNumber: number, phones: ['100 0000 0001'] },
        ...{ kind: 'REGISTERED', residenceStatus: 'BOTH', address: '滨江社区东江路12号' },
      },
    })
  })

  it.each([
    [
      'full-width digits',
      {
        身份证号码: Array.from(number, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
      },
    ],
    ['spaces', { 身份证号码: ` ${number.slice(0, 6)} ${number.slice(6)} ` }],
    ['another date habit', { 出生日期: '1990年1月2日' }],
    ['the day as a serial number', { 出生日期: '32875' }],
  ])('is read through %s', (_what, changes) => {
    expect(read(changes)).toEqual(read())
  })

  it('takes a number of fifteen digits as the eighteen of today', () => {
    const old = `${number.slice(0, 6)}${number.slice(8, 17)}`
    expect(read({ 身份证号码: old })).toEqual(read())
  })

  it.each<[string, Parameters<typeof read>[0], readonly string[]]>([
    ['nobody', { 姓名: '' }, ['NAME 1 CELL_EMPTY']],
    ['somebody hidden', { 姓名: '林*' }, ['NAME 1 CELL_MASKED']],
    ['a hidden number', { 身份证号码: '621299********0010' }, ['ID_NUMBER 2 CELL_MASKED']],
    ['a number that lost its last digits', { 身份证号码: '6.21299E+17' }, ['ID_NUMBER 2 ID_NUMBER_FORM']],
    [
      'a number typed wrong',
      { 身份证号码: `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}` },
      ['ID_NUMBER 2 ID_NUMBER_CHECK_DIGIT'],
    ],
    ['no telephone but words', { 联系电话: '见备注' }, ['PHONE 3 CELL_NOT_KNOWN']],
    ['no home', { 楼栋地址: '' }, ['ADDRESS 4 CELL_EMPTY']],
    ['another sex than the number', { 性别: '女' }, ['SEX 5 SEX_DIFFERS']],
    ['another birthday than the number', { 出生日期: '1991-01-02' }, ['BIRTH_DATE 6 BIRTH_DATE_DIFFERS']],
    ['an unknown kind', { 人口类别: '外星' }, ['KIND 7 CELL_NOT_KNOWN']],
    ['a failed formula', { 楼栋地址: '#ERROR' }, ['ADDRESS 4 CELL_FORMULA_ERROR']],
    [
      'everything at once',
      { 姓名: '', 联系电话: '?', 人口类别: '?' },
      ['NAME 1 CELL_EMPTY', 'PHONE 3 CELL_NOT_KNOWN', 'KIND 7 CELL_NOT_KNOWN'],
    ],
  ])('with %s is refused by its cells', (_what, changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })

  it('says nothing of what stands in its cells when it is refused', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, unit: 'grapheme' }),
        fc.string({ minLength: 4 }),
        (name, idNumber) => {
          const found = read({ 姓名: `${name}*`, 身份证号码: `~${idNumber}` })
          expect(JSON.stringify(found)).not.toContain(JSON.stringify(name).slice(1, -1))
        },
      ),
    )
  })

  it('is empty where nothing stands in the columns that are read', () => {
    expect(isEmptyRow({ number: 3, cells: ['', ' ', '　'] }, layout)).toBe(true)
    expect(isEmptyRow({ number: 3, cells: ['林一'] }, layout)).toBe(false)
  })
})
