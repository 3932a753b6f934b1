import type { Happening } from '../src/domain/fact.ts'
import {
  figureCodes,
  figureOf,
  formulas,
  sidesOf,
  type Counts,
  type FigureCode,
} from '../src/domain/figures.ts'
import { evolve, type Row } from '../src/domain/row.ts'
import { matterSets, setsOf } from '../src/domain/sets.ts'
import { concluded, courseOf, registered } from './a-course.ts'

const rowAfter = (happenings: readonly Happening[]): Row => {
  const [first, ...rest] = courseOf('issue', happenings)
  if (first === undefined) throw new Error('a course has a beginning')
  return rest.reduce(evolve, evolve(undefined, first))
}

const countsOf = (rows: readonly Row[]): Counts =>
  Object.fromEntries(
    matterSets.map((set) => [set, rows.filter((row) => setsOf(row).includes(set)).length]),
  ) as Counts

const given = (...happenings: readonly Happening[]) => {
  const counts = countsOf([rowAfter(happenings)])
  return {
    then: (code: FigureCode, numerator: number, denominator: number) => {
      expect({ code, ...sidesOf(code, counts) }).toEqual({ code, numerator, denominator })
    },
  }
}

const accepted: Happening = { type: 'ACCEPTED', inTime: true }
const late: Happening = { type: 'OVERDUE', step: 'HANDLE' }

describe('what a matter counts for', () => {
  it('counts as registered and open from the beginning', () => {
    given(registered).then('REGISTERED', 1, 0)
    given(registered).then('OPEN', 1, 0)
    given(registered).then('CONCLUSION_RATE', 0, 0)
  })

  it('counts as accepted in time, or late', () => {
    given(registered, accepted).then('ACCEPTANCE_IN_TIME', 1, 1)
    given(registered, { type: 'OVERDUE', step: 'ACCEPT' }, { type: 'ACCEPTED', inTime: false }).then(
      'ACCEPTANCE_IN_TIME',
      0,
      1,
    )
  })

  it('leaves what was declined or merged out of the rates and of what is open', () => {
    given(registered, { type: 'REJECTED' }).then('OPEN', 0, 0)
    given(registered, { type: 'MERGED' }).then('OPEN', 0, 0)
    given(registered, accepted, { type: 'MERGED' }).then('CONCLUSION_RATE', 0, 0)
    given(registered, { type: 'REJECTED' }).then('REGISTERED', 1, 0)
  })

  it('counts as concluded when another person verified it, not when the handler says so', () => {
    given(...concluded.slice(0, -1)).then('CONCLUSION_RATE', 0, 1)
    given(...concluded).then('CONCLUSION_RATE', 1, 1)
    given(...concluded).then('ON_TIME_CONCLUSION', 1, 1)
  })

  it('puts what is open past its limit below the line of on-time conclusion', () => {
    given(registered, accepted).then('ON_TIME_CONCLUSION', 0, 0)
    given(registered, accepted, late).then('ON_TIME_CONCLUSION', 0, 1)
    given(registered, accepted, late).then('OVERDUE_OPEN', 1, 0)
  })

  it('does not call a conclusion timely that came late', () => {
    const course = [registered, accepted, late, { type: 'RESOLVED', inTime: false }] as const
    given(...course).then('OVERDUE_OPEN', 0, 0)
    given(...course, { type: 'VERIFIED', feedbackAsked: false }).then('ON_TIME_CONCLUSION', 0, 1)
  })

  it('counts a suspended matter as open and not as overdue', () => {
    given(registered, accepted, late, { type: 'SUSPENDED' }).then('OVERDUE_OPEN', 0, 0)
    given(registered, accepted, late, { type: 'SUSPENDED' }).then('OPEN', 1, 0)
  })

  it('never counts no answer as satisfied, and shows the rated share beside', () => {
    given(...concluded, { type: 'CLOSED' }).then('SATISFACTION_RATE', 0, 0)
    given(...concluded, { type: 'CLOSED' }).then('RATED_SHARE', 0, 1)
    given(...concluded, { type: 'FEEDBACK_GIVEN', satisfaction: 'SATISFIED' }).then('SATISFACTION_RATE', 1, 1)
    expect(formulas.SATISFACTION_RATE.beside).toBe('RATED_SHARE')
  })

  it('takes a reopened matter out of the concluded and keeps the bad answer until a better one', () => {
    const again: readonly Happening[] = [
      ...concluded,
      { type: 'FEEDBACK_GIVEN', satisfaction: 'NOT_SATISFIED' },
      { type: 'REOPENED' },
    ]
    given(...again).then('CONCLUSION_RATE', 0, 1)
    given(...again).then('SATISFACTION_RATE', 0, 1)
    given(...again).then('REOPEN_RATE', 1, 1)
    given(...again, { type: 'FEEDBACK_GIVEN', satisfaction: 'SATISFIED' }).then('SATISFACTION_RATE', 1, 1)
  })
})

describe('a figure', () => {
  const counts = (changes: Partial<Counts>): Counts => ({ ...countsOf([]), ...changes })

  it('reproduces the town’s report: 14,301 concluded of 14,759 accepted is 96.90 %', () => {
    const rate = figureOf('CONCLUSION_RATE', counts({ ACCEPTED: 14_759, CONCLUDED: 14_301 }))
    expect(rate).toMatchObject({ kind: 'RATE', numerator: 14_301, denominator: 14_759, suppressed: false })
    expect(((rate.numerator / rate.denominator) * 100).toFixed(2)).toBe('96.90')
  })

  it('reproduces it from the matters themselves', () => {
    const [done, open] = [rowAfter(concluded), rowAfter([registered, accepted])]
    const rows = [...Array<Row>(14_301).fill(done), ...Array<Row>(14_759 - 14_301).fill(open)]
    expect(sidesOf('CONCLUSION_RATE', countsOf(rows))).toEqual({ numerator: 14_301, denominator: 14_759 })
  })

  it('is no rate where fewer than five matters stand below the line', () => {
    expect(figureOf('CONCLUSION_RATE', counts({ ACCEPTED: 4, CONCLUDED: 4 })).suppressed).toBe(true)
    expect(figureOf('CONCLUSION_RATE', counts({ ACCEPTED: 5, CONCLUDED: 4 })).suppressed).toBe(false)
    expect(figureOf('OPEN', counts({ OPEN: 1 })).suppressed).toBe(false)
  })

  it('has a denominator exactly when it is a rate', () => {
    const kinds = figureCodes.map((code) => figureOf(code, counts({})).kind === 'RATE')
    expect(kinds).toEqual(figureCodes.map((code) => formulas[code].denominator !== undefined))
  })
})
