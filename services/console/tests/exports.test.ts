import type { Export, Me } from '../src/api/model.ts'
import {
  exportable,
  isPersonal,
  requestOf,
  usual,
  wrongInAsking,
  type AskFields,
  type Privacy,
} from '../src/pages/exports/asking.ts'
import { waitsFor } from '../src/pages/exports/waiting.ts'

const privacy: Privacy = new Map([
  ['EXPORT_FIELD_NAME', 'FIELD_PRIVACY_PERSONAL'],
  ['EXPORT_FIELD_ID_NUMBER', 'FIELD_PRIVACY_SENSITIVE'],
  ['EXPORT_FIELD_PHONES', 'FIELD_PRIVACY_SENSITIVE'],
  ['EXPORT_FIELD_ADDRESS', 'FIELD_PRIVACY_INTERNAL'],
])

const purpose = 'LOOK_PURPOSE_VERIFICATION'

const asked: AskFields = {
  ...usual,
  purpose,
  words: ' 社区核对医保参保人员 ',
  territory: '621202100001',
}

const me = {
  personId: 'me',
  posts: [{ role: 'ROLE_GRID_MANAGER', territory: '621202100001' }],
} as unknown as Me

describe('an export that is asked for', () => {
  it('needs a purpose, words, a territory and a column, in the order of the form', () => {
    expect(wrongInAsking(privacy, { ...usual, columns: new Map() })).toEqual([
      'purpose',
      'words',
      'territories',
      'columns',
    ])
    expect(wrongInAsking(privacy, { ...asked, words: '核对' })).toEqual(['words'])
    expect(wrongInAsking(privacy, asked)).toEqual([])
  })

  it('needs a reason for what is sensitive and in clear, and for nothing else', () => {
    const of = (clear: boolean, reason: string) => ({
      ...asked,
      columns: new Map([
        ['EXPORT_FIELD_PHONES', { clear, reason }],
        ['EXPORT_FIELD_NAME', { clear: true, reason: '' }],
      ] as const),
    })
    expect(wrongInAsking(privacy, of(true, ' '))).toEqual(['reason-EXPORT_FIELD_PHONES'])
    expect(wrongInAsking(privacy, of(false, ''))).toEqual([])
    expect(wrongInAsking(privacy, of(true, '电话通知参保'))).toEqual([])
  })

  it('is sent trimmed, without a reason that is not wanted any more', () => {
    const columns = new Map([
      ['EXPORT_FIELD_ID_NUMBER', { clear: false, reason: '先前的理由' }],
      ['EXPORT_FIELD_ADDRESS', { clear: true, reason: '' }],
    ] as const)
    expect(requestOf(privacy, { ...asked, purpose, columns })).toEqual({
      purpose,
      words: '社区核对医保参保人员',
      lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY',
      territories: ['621202100001'],
      columns: [
        { field: 'EXPORT_FIELD_ID_NUMBER', clear: false, reason: '' },
        { field: 'EXPORT_FIELD_ADDRESS', clear: false, reason: '' },
      ],
      format: 'EXPORT_FORMAT_XLSX',
    })
    expect(isPersonal(privacy, 'EXPORT_FIELD_ADDRESS')).toBe(false)
  })

  it('says why children are in clear only where anybody is', () => {
    const basis = 'CHILDREN_BASIS_SCHOOLING'
    const of = (clear: boolean) => {
      const columns = new Map([['EXPORT_FIELD_NAME', { clear, reason: '' }]] as const)
      return requestOf(privacy, { ...asked, purpose, columns, childrenBasis: basis }).childrenBasis
    }
    expect([of(true), of(false)]).toEqual([basis, undefined])
  })

  it('is of communities and grids of my posts', () => {
    const codes = ['621202100', '621202100001', '621202100001002', '621202100002']
    const offered = exportable(
      codes.map((value) => ({ value, label: value })),
      me,
    )
    expect(offered.map(({ value }) => value)).toEqual(['621202100001', '621202100001002'])
  })
})

describe('an export that waits', () => {
  const waiting = (changes: Partial<Export>): boolean =>
    waitsFor(
      { status: 'EXPORT_STATUS_ASKED', askedById: 'clerk', approvals: [], ...changes } as unknown as Export,
      me,
    )

  it('waits for who did not ask, and has not agreed yet', () => {
    expect(waiting({})).toBe(true)
    expect(waiting({ askedById: 'me' })).toBe(false)
    expect(waiting({ approvals: [{ byId: 'me' }] })).toBe(false)
    expect(waiting({ approvals: [{ byId: 'another' }] })).toBe(true)
    expect(waiting({ status: 'EXPORT_STATUS_APPROVED' })).toBe(false)
  })
})
