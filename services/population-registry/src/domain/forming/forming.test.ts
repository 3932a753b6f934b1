import type { Sealed } from '@fengqiao/domain-kit'
import { DomainError } from '@fengqiao/domain-kit'
import { dayAt, endOfDay } from '@fengqiao/standards'
import fc from 'fast-check'
import { isAbout } from './about.ts'
import { demandAnswers } from './answers.ts'
import { evolveForm, type Form, type FormColumn, type FormEvent, type Question, type Terms } from './form.ts'
import { closeForm, demandAsking, draftForm, expireForm, openForm, reviseForm } from './keep-form.ts'
import { proposalsFor, type Sheet } from './sheet.ts'

const at = Date.parse('2026-11-20T02:00:00Z')
const act = { by: 'clerk', at }

const asks = (words: string, changes: Partial<Question> = {}): FormColumn => ({
  question: { words, kind: 'TEXT', unit: '', choices: [], required: false, ...changes },
})

const terms = (changes: Partial<Terms> = {}): Terms => ({
  ...{ title: '饮水安全摸底表', office: '镇水务站', purpose: 'SERVICE', words: '安排供水管网改造' },
  ...{ lawfulBasis: 'STATUTORY_DUTY', territories: ['621202100001'], about: {}, until: '2026-12-31' },
  columns: [
    { field: 'NAME' },
    asks('家中有几口水井', { kind: 'NUMBER', unit: '口', required: true }),
    asks('何时打的井', { kind: 'DATE' }),
    asks('是否通自来水', { kind: 'YES_NO' }),
    asks('主要水源', { kind: 'CHOICE', choices: ['自来水', '井水'] }),
    asks('还有什么要说'),
  ],
  ...changes,
})

const after = (...facts: readonly FormEvent[]): Form =>
  facts.reduce<Form | undefined>((form, fact) => evolveForm(form, fact), undefined)!

const drafted = (changes: Partial<Terms> = {}) => after(...draftForm({ ...act, terms: terms(changes) }))
const opened = (changes: Partial<Terms> = {}) => {
  const form = drafted(changes)
  return openForm(form, act).reduce<Form>(evolveForm, form)
}

/** What was refused: of the request, or of each field with its reason. */
const refusal = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const fields = (error.details.violations ?? []).map(({ field, reason }) => `${field} ${reason}`)
    return fields.join(', ') || error.reason
  }
  return 'not refused'
}

const refusedColumns = (...columns: readonly FormColumn[]): string => refusal(() => drafted({ columns }))

describe('a form', () => {
  it('is drafted, revised, opened and closed, and changes no more once it was opened', () => {
    const form = opened()
    expect(form.status).toBe('OPEN')
    expect(refusal(() => reviseForm(form, { ...act, terms: terms() }))).toBe('FORM_NOT_DRAFT')
    expect(refusal(() => openForm(form, act))).toBe('FORM_NOT_DRAFT')
    const closed = closeForm(form, act).reduce<Form>(evolveForm, form)
    expect(refusal(() => closeForm(closed, act))).toBe('FORM_NOT_OPEN')
    expect(closed.terms).toEqual(form.terms)
  })

  it('says how many of its columns are held and how many are asked', () => {
    expect(openForm(drafted(), act)).toMatchObject([{ fields: 1, questions: 5 }])
  })

  it('asks nobody after its last day, whoever has yet to close it', () => {
    const form = opened()
    const over = { by: 'registry', at: endOfDay('2026-12-31') }
    expect(refusal(() => demandAsking(form, { ...over, at: over.at - 1 }))).toBe('not refused')
    expect(refusal(() => demandAsking(form, over))).toBe('FORM_NOT_OPEN')
    expect(expireForm(form, { ...over, at: over.at - 1 })).toEqual([])
    expect(expireForm(form, over)).toEqual([{ type: 'FormClosed', ...over }])
    expect(expireForm(drafted(), over)).toEqual([])
  })

  it('asks for nothing that is held, under whatever name', () => {
    expect(refusedColumns({ field: 'NAME' }, asks('请填写户主姓名'))).toBe(
      'terms.columns[1].question.words ALREADY_HELD',
    )
  })

  it('asks for nothing beyond a red line, offers nothing beyond one, and is not called by one', () => {
    expect(refusal(() => drafted({ title: '党员住房摸底表' }))).toBe('terms.title RED_LINE_PARTY')
    expect(refusedColumns({ field: 'NAME' }, asks('信仰什么'))).toBe(
      'terms.columns[1].question.words RED_LINE_BELIEF',
    )
    const choice = { kind: 'CHOICE', choices: ['党员', '群众'] } as const
    const offered = 'terms.columns[1].question.choices[0] RED_LINE_PARTY'
    expect(refusedColumns({ field: 'NAME' }, asks('您属于', choice))).toBe(offered)
  })

  it('is refused by the place of what is wrong', () => {
    expect(refusedColumns({ field: 'NAME' }, { field: 'NAME' })).toBe('terms.columns[1].field FIELD_TWICE')
    expect(refusedColumns({ field: 'NAME' }, asks('水井'), asks(' 水井：'))).toBe(
      'terms.columns[2].question.words QUESTION_TWICE',
    )
    for (const choices of [[], ['有'], ['有', '有']])
      expect(refusedColumns({ field: 'NAME' }, asks('水井', { kind: 'CHOICE', choices }))).toBe(
        'terms.columns[1].question.choices CHOICES_NEEDED',
      )
    expect(refusedColumns(asks('水井'))).toBe('terms.columns FORM_WITHOUT_FIELD')
    expect(refusal(() => drafted({ until: '2026-11-19' }))).toBe('terms.until FORM_DAY_OVER')
    expect(refusal(() => drafted({ until: '2026-02-30' }))).toBe('terms.until DATE_NOT_REAL')
    expect(refusal(() => drafted({ about: { ageFrom: 60, ageTo: 18 } }))).toBe('terms.about.ageFrom AGE_SPAN')
  })
})

describe('whom it is about', () => {
  const person = { kind: 'REGISTERED', residenceStatus: 'BOTH', birthDate: '1960-11-20' } as const

  it.each([
    [{}, true],
    [{ kind: 'REGISTERED' }, true],
    [{ kind: 'FLOATING' }, false],
    [{ residenceStatus: 'LIVING_ONLY' }, false],
    [{ ageFrom: 66 }, true],
    [{ ageFrom: 67 }, false],
    [{ ageTo: 66 }, true],
    [{ ageTo: 65 }, false],
  ] as const)('by %j: %s', (about, isSo) => {
    expect(isAbout(about, person, dayAt(at))).toBe(isSo)
  })

  it('is nobody whose age is asked for and not known', () => {
    const { birthDate: _birthDate, ...ageless } = person
    expect(isAbout({ ageFrom: 0 }, ageless, dayAt(at))).toBe(false)
    expect(isAbout({}, ageless, dayAt(at))).toBe(true)
  })
})

describe('answers', () => {
  const answered = (...given: readonly (readonly [number, string])[]) =>
    demandAnswers(
      terms(),
      given.map(([column, value]) => ({ column, value })),
    )
  const refused = (...given: readonly (readonly [number, string])[]) => refusal(() => answered(...given))

  it('are kept without what was left empty, numbers and days in their plain form', () => {
    expect(answered([2, ' ２.５ '], [3, ''], [4, 'NO'], [5, '井水'], [6, ' 水有味 '])).toEqual([
      { column: 2, value: '2.5' },
      { column: 4, value: 'NO' },
      { column: 5, value: '井水' },
      { column: 6, value: '水有味' },
    ])
  })

  it('are refused question by question', () => {
    expect(refused([2, '两口'], [3, '2026-02-30'], [4, '是'], [5, '河水'])).toBe(
      'answers[0].value ANSWER_NUMBER, answers[1].value DATE_NOT_REAL, answers[2].value ANSWER_YES_NO, answers[3].value ANSWER_CHOICE',
    )
    expect(refused([2, ''])).toBe('answers[0].value REQUIRED')
    expect(refused()).toBe('answers REQUIRED')
    expect(refused([1, '林一'], [2, '1'], [2, '2'], [60, '3'])).toBe(
      'answers[0].column NOT_A_QUESTION, answers[2].column QUESTION_TWICE, answers[3].column NOT_A_QUESTION',
    )
  })

  it('that were kept are kept again as they are', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String)
    fc.assert(
      fc.property(number, fc.string({ maxLength: 40 }), (wells, said) => {
        const kept = answered([2, wells], [6, said])
        expect(demandAnswers(terms(), kept)).toEqual(kept)
      }),
    )
  })
})

describe('an earlier answer', () => {
  const question = asks('家中有几口水井', { kind: 'NUMBER', unit: '口', required: true })
  const before = terms({ columns: [{ field: 'NAME' }, { field: 'SEX' }, question] })
  const sheet = (day: string, value: string): Sheet => ({
    ...{ formId: day, residentId: 'person', by: 'worker', at: Date.parse(`${day}T02:00:00Z`), near: [] },
    answers: [{ column: 3, value: value as Sealed }],
  })
  const proposed = (earlierTerms: Terms, ...sheets: readonly Sheet[]) =>
    proposalsFor(
      terms(),
      sheets.map((one) => ({ sheet: one, terms: earlierTerms })),
      at,
    ).map(({ column, value }) => [column, value])

  it('to the very same question is proposed for a year, the latest first', () => {
    expect(proposed(before, sheet('2025-11-20', '1'), sheet('2026-03-01', '2'))).toEqual([[2, '2']])
    expect(proposed(before, sheet('2025-11-20', '1'))).toEqual([[2, '1']])
    expect(proposed(before, sheet('2025-11-19', '1'))).toEqual([])
  })

  it('to another question is not', () => {
    const other = asks('家中有几口水井', { kind: 'TEXT' })
    expect(
      proposed(terms({ columns: [{ field: 'NAME' }, { field: 'SEX' }, other] }), sheet('2026-03-01', '2')),
    ).toEqual([])
  })
})
