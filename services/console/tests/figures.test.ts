import { navOf } from '../src/app/nav.ts'
import { topicsOf } from '../src/app/live-topics.ts'
import type { Figure } from '../src/api/figures.ts'
import type { Me } from '../src/api/model.ts'
import {
  cardsOf,
  daysOf,
  dimensionOf,
  lineOf,
  sayTrend,
  sayValue,
  windowOf,
} from '../src/pages/figures/figure.ts'
import type { Translate } from '../src/words/index.ts'

const figure = (parts: Partial<Figure>): Figure => ({
  code: 'FIGURE_CODE_CONCLUSION_RATE',
  kind: 'FIGURE_KIND_RATE',
  numerator: 0,
  denominator: 0,
  suppressed: false,
  windowFrom: '2026-11-17',
  windowTo: '2026-11-23',
  ...parts,
})

const days = (...sides: (readonly [number, number])[]) =>
  sides.map(([numerator, denominator], index) => ({ day: `2026-11-0${index + 1}`, numerator, denominator }))

describe('the value of a figure', () => {
  it('is a rate from five cases on, and both counts below', () => {
    expect(sayValue(figure({ numerator: 2, denominator: 5 }), 'en')).toBe('40%')
    expect(sayValue(figure({ numerator: 2, denominator: 4, suppressed: true }), 'en')).toBe('2 / 4')
    expect(sayValue(figure({ numerator: 0, denominator: 0 }), 'en')).toBe('0 / 0')
    expect(sayValue(figure({ numerator: 3, denominator: 9, suppressed: true }), 'en')).toBe('3 / 9')
  })
  it('is the number itself where it is a count', () => {
    expect(sayValue(figure({ kind: 'FIGURE_KIND_COUNT', numerator: 3 }), 'zh-CN')).toBe('3')
  })
})

describe('the trend', () => {
  const t = ((key: string, values?: Record<string, unknown>) =>
    values === undefined ? key : Object.values(values).join(' ')) as unknown as Translate
  const say = (parts: Partial<Figure>) => sayTrend(figure(parts), { t, language: 'en' })
  it('compares as many last days with first days, the odd one left out', () => {
    const trend = days([4, 10], [9, 9], [6, 10])
    expect(say({ trend })).toBe('1 40% 60% figures.higher')
    expect(say({ trend: days([6, 10], [3, 5]) })).toBe('1 60% 60% figures.level')
    expect(say({ trend: days([2, 0], [1, 0]), kind: 'FIGURE_KIND_COUNT' })).toBe('1 2 1 figures.lower')
  })
  it('says nothing of fewer than five cases, nor of one day', () => {
    expect(say({ trend: days([4, 4], [6, 10]) })).toBe('figures.trendFew')
    expect(say({ trend: days([6, 10]) })).toBe('figures.trendFew')
    expect(say({})).toBe('figures.trendFew')
  })
  it('draws a rate up to each day once it has five cases, and a count day by day', () => {
    expect(lineOf(figure({ trend: days([1, 4], [1, 4], [0, 2]) }))).toEqual([0.25, 0.2])
    expect(lineOf(figure({ kind: 'FIGURE_KIND_COUNT', trend: days([1, 0], [3, 0]) }))).toEqual([1, 3])
  })
})

describe('the page of figures', () => {
  it('keeps the rated share beside the satisfaction rate', () => {
    const rated = figure({ code: 'FIGURE_CODE_RATED_SHARE' })
    const satisfied = figure({ code: 'FIGURE_CODE_SATISFACTION_RATE', beside: 'FIGURE_CODE_RATED_SHARE' })
    expect(cardsOf([satisfied, rated])).toEqual([{ figure: satisfied, beside: rated }])
  })
  it('reads its window from the address, in days of the town', () => {
    expect([daysOf(new URLSearchParams('days=7')), daysOf(new URLSearchParams('days=8'))]).toEqual([7, 30])
    expect(dimensionOf(new URLSearchParams('by=person'))).toBe('DIMENSION_COMMUNITY')
    expect(windowOf(7, Date.parse('2026-11-22T20:00:00Z'))).toEqual({ from: '2026-11-17', to: '2026-11-23' })
  })
  it('is read again when a matter moves', () => {
    expect(topicsOf('fengqiao.grid_management.v1.IssueAccepted', '{}')).toContainEqual(['issues'])
  })
  it('is open to those who may read figures', () => {
    const me = (permissions: string[]) =>
      ({ posts: [{ role: 'ROLE_AUDITOR' }], permissions }) as unknown as Me
    expect(navOf(me(['figures.read'])).map(({ to }) => to)).toEqual(['/figures'])
    expect(navOf(me([]))).toEqual([])
  })
})
