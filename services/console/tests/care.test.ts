import { beginning, entryOf, renewalOf, wrongIn } from '../src/pages/care/form.ts'

const today = '2026-11-23'
const begun = beginning(today)
const filled = {
  ...begun,
  ...({ purpose: 'CARE_PURPOSE_HARDSHIP_HELP', form: 'CONSENT_FORM_SPOKEN' } as const),
  ...{ reason: ' 本人申请临时帮扶 ', until: '2027-02-23' },
}

describe('a decision about care', () => {
  it('names what is missing before anything travels', () => {
    expect(wrongIn(begun, true)).toEqual(['purpose', 'reason', 'until'])
    expect(wrongIn(filled, true)).toEqual([])
    expect(wrongIn({ ...filled, until: today }, true)).toEqual(['until'])
    expect(wrongIn({ ...filled, purpose: '' }, false)).toEqual([])
  })

  it('says how the person agreed, or nothing of it where he did not', () => {
    const consent = { form: 'CONSENT_FORM_SPOKEN', givenOn: today }
    const reason = '本人申请临时帮扶'
    expect(entryOf(filled)).toEqual({
      ...{ purpose: 'CARE_PURPOSE_HARDSHIP_HELP', from: today, until: '2027-02-23', reason, consent },
    })
    expect(entryOf({ ...filled, form: '' })).not.toHaveProperty('consent')
    expect(renewalOf(filled)).toEqual({ reason, until: '2027-02-23', consent })
  })
})
