import type { Organisation } from '../src/api/model.ts'
import {
  correctionOf,
  fieldsOf,
  nothingGiven,
  registrationOf,
  wrongInNew,
} from '../src/pages/organisations/form.ts'
import { changed, shortKind, shownIn } from '../src/pages/organisations/shown.ts'

const code = '92621299MA0000015Q'
const building = '62120210000100001'
const filled = {
  ...nothingGiven,
  name: ' 瑞祥便利店 ',
  creditCode: '92621299 MA000001-5Q',
  buildingCode: building,
}

describe('the form of an organisation', () => {
  it('sends what was given, trimmed, and leaves absent what was not', () => {
    expect(registrationOf(filled)).toEqual({ name: '瑞祥便利店', creditCode: code, buildingCode: building })
    expect(registrationOf({ ...filled, contactPhone: '100 0000 0001' })).toMatchObject({
      contactPhone: '100 0000 0001',
    })
  })

  it('names what is missing before anything travels', () => {
    expect(wrongInNew(filled)).toEqual([])
    expect(wrongInNew(nothingGiven)).toEqual(['creditCode', 'name', 'buildingCode'])
    expect(wrongInNew({ ...filled, creditCode: code.slice(1) })).toEqual(['creditCode'])
  })

  it('corrects only what is another than before, and never sends back what is masked', () => {
    const before = {
      ...{ name: '瑞祥便利店', creditCode: code, buildingCode: building },
      ...{ representative: '林**', contactPhone: '100******0001' },
    } as Organisation
    const fields = fieldsOf(before)
    expect(correctionOf(before, fields)).toEqual({})
    expect(correctionOf(before, { ...fields, name: '瑞祥超市' })).toEqual({ name: '瑞祥超市' })
    expect(correctionOf(before, { ...fields, representative: '林一' })).toEqual({ representative: '林一' })
  })
})

describe('the list of organisations', () => {
  it('is what its address says', () => {
    const params = new URLSearchParams({
      where: '621202100001',
      kind: 'sole_trader',
      ended: 'yes',
      page: 'p',
    })
    expect(shownIn(params)).toEqual({
      ...{ territory: '621202100001', kind: 'ORGANISATION_KIND_SOLE_TRADER' },
      ...{ ended: true, pageToken: 'p' },
    })
    expect(shortKind('ORGANISATION_KIND_SOLE_TRADER')).toBe('sole_trader')
    expect(shownIn(new URLSearchParams({ building, where: '621202100001', ended: 'yes' }))).toEqual({
      buildingCode: building,
    })
    expect(shownIn(new URLSearchParams({ building: 'x', where: 'y' }))).toEqual({})
  })

  it('begins on its first page once it is another', () => {
    const params = new URLSearchParams({ where: '621202100001', page: 'p' })
    expect(String(changed(params, 'kind', 'enterprise'))).toBe('where=621202100001&kind=enterprise')
    expect(String(changed(params, 'where', ''))).toBe('')
    expect(String(changed(params, 'page', 'q'))).toBe('where=621202100001&page=q')
  })
})
