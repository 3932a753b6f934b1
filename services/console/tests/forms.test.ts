import type { FormTerms } from '../src/api/model.ts'
import { addedTo, fieldsIn, linesIn, linesOf, termsOf, wrongInForm } from '../src/pages/forms/new-form.ts'

const terms = {
  ...{ title: '水井普查', office: '镇水务站', purpose: 'LOOK_PURPOSE_SERVICE', words: '安排供水管网改造' },
  ...{ lawfulBasis: 'LAWFUL_BASIS_STATUTORY_DUTY', until: '2099-12-31' },
  territories: ['621202100001', '621202100002'],
  about: { kind: 'RESIDENT_KIND_FLOATING', ageFrom: 0, ageTo: 60 },
  columns: [
    { field: 'EXPORT_FIELD_HEAD_NAME' },
    {
      question: { words: '几口水井', kind: 'QUESTION_KIND_NUMBER', unit: '口', choices: [], required: true },
    },
    {
      question: {
        ...{ words: '水源', kind: 'QUESTION_KIND_CHOICE', unit: '', required: false },
        choices: ['自来水，已通', '井水'],
      },
    },
  ],
} as unknown as FormTerms

const nameOf = (code: string): string => `名 ${code}`

describe('a draft that is revised', () => {
  it('says what it said, as long as nothing is changed in it', () => {
    const lines = linesIn(terms, nameOf)
    const fields = fieldsIn(terms)
    expect(wrongInForm(fields, lines)).toEqual([])
    expect(termsOf('LOOK_PURPOSE_SERVICE', fields, lines)).toEqual(terms)
  })

  it('takes more columns behind its own, none twice', () => {
    const lines = linesIn(terms, nameOf)
    const more = linesOf([
      { title: '水源', verdict: 'TITLE_VERDICT_ASK' },
      { title: '水质', verdict: 'TITLE_VERDICT_ASK' },
    ])
    expect(addedTo(lines, more).map(({ title }) => title)).toEqual([
      ...['名 EXPORT_FIELD_HEAD_NAME', '几口水井', '水源', '水质'],
    ])
    expect(addedTo(lines, more)[2]).toMatchObject({ choices: '自来水，已通\n井水' })
  })
})
