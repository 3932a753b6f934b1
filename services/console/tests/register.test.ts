import {
  controlOf,
  draftOf,
  emptyForm,
  requestOf,
  suggestCategory,
  wrongIn,
} from '../src/pages/register/form.ts'

const filled = {
  ...emptyForm(false),
  title: ' 路灯不亮 ',
  choice: { gridCode: '621202100001003' },
  category: 'ISSUE_CATEGORY_PUBLIC_FACILITY' as const,
  name: '张明',
  phone: '13800001234',
}

describe('the registration form', () => {
  it('names what is missing, in the order of the page', () => {
    expect(wrongIn(emptyForm(false))).toEqual(['title', 'place', 'category', 'name', 'phone'])
    expect(wrongIn(filled)).toEqual([])
  })
  it('asks nobody for a contact who reports for himself or stays anonymous', () => {
    expect(wrongIn({ ...filled, reporterKind: 'REPORTER_KIND_ANONYMOUS', name: '', phone: '' })).toEqual([])
    expect(wrongIn(emptyForm(true))).toEqual(['title', 'place', 'category'])
  })
  it('sends what was filled in and nothing empty', () => {
    expect(requestOf(filled, 'ISSUE_CATEGORY_PUBLIC_FACILITY')).toEqual({
      title: '路灯不亮',
      category: 'ISSUE_CATEGORY_PUBLIC_FACILITY',
      urgency: 'ISSUE_URGENCY_ORDINARY',
      channel: 'ISSUE_CHANNEL_COUNTER',
      reporter: { kind: 'REPORTER_KIND_CONTACT', name: '张明', phone: '13800001234' },
      place: { gridCode: '621202100001003' },
    })
  })
  it('sends no contact that was typed before anonymous was chosen', () => {
    const request = requestOf({ ...filled, reporterKind: 'REPORTER_KIND_ANONYMOUS' }, 'ISSUE_CATEGORY_OTHER')
    expect(request.reporter).toEqual({ kind: 'REPORTER_KIND_ANONYMOUS' })
  })
  it('keeps no name and no phone in a draft', () => {
    expect(draftOf(filled)).toMatchObject({ title: ' 路灯不亮 ', name: '', phone: '' })
  })
  it('suggests a category from the words', () => {
    expect(suggestCategory('楼上邻里噪音')).toBe('ISSUE_CATEGORY_DISPUTE')
    expect(suggestCategory('something else')).toBeUndefined()
  })
  it('leads from a refused field to its control', () => {
    expect(controlOf('reporter.phone')).toBe('register-phone')
    expect(controlOf('place.point')).toBe('register-grid')
  })
})
