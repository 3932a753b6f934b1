import type { Dimension, Figure, Window } from '../../api/figures.ts'
import { townDay } from '../../parts/town-time.ts'
import { sayCount, type Translate } from '../../words/index.ts'

/** The windows that can be chosen, in days. */
export const windows = [7, 30, 90] as const

/** What the table can count apart by, as the address names it. Places and kinds of matters, never persons. */
export const dimensions = [
  ['community', 'DIMENSION_COMMUNITY'],
  ['category', 'DIMENSION_CATEGORY'],
  ['status', 'DIMENSION_STATUS'],
  ['day', 'DIMENSION_DAY'],
] as const satisfies readonly (readonly [string, Dimension])[]

const dayMs = 86_400_000
const usualDays = 30
// Fewer cases say nothing as a rate.
const fewest = 5

/** The days chosen in the address; thirty where it names none of ours. */
export const daysOf = (params: URLSearchParams): number =>
  windows.find((days) => String(days) === params.get('days')) ?? usualDays

/** The dimension chosen in the address; communities where it names none of ours. */
export const dimensionOf = (params: URLSearchParams): Dimension =>
  dimensions.find(([name]) => name === params.get('by'))?.[1] ?? 'DIMENSION_COMMUNITY'

/** The last days up to today, in the town's calendar. */
export const windowOf = (days: number, now: number): Window => ({
  from: townDay(now - (days - 1) * dayMs),
  to: townDay(now),
})

interface Sides {
  readonly numerator: number
  readonly denominator: number
}

/** Whether a figure is a share of something, and not a count. */
export const isRate = (figure: Figure): boolean => figure.kind === 'FIGURE_KIND_RATE'

/** Whether a rate has too few cases to be shown as one. */
export const isSuppressed = (figure: Figure): boolean =>
  isRate(figure) && (figure.suppressed || figure.denominator < fewest)

const percent = ({ numerator, denominator }: Sides, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(
    numerator / denominator,
  )

/** Both sides of the line, as they stand under every rate. */
export const sayFraction = ({ numerator, denominator }: Sides): string => `${numerator} / ${denominator}`

/** The figure's value: a count, a rate, or the two counts where a rate would mislead. */
export const sayValue = (figure: Figure, language: string): string => {
  if (!isRate(figure)) return sayCount(figure.numerator, language)
  return isSuppressed(figure) ? sayFraction(figure) : percent(figure, language)
}

const sum = (points: readonly Sides[]): Sides => ({
  numerator: points.reduce((total, point) => total + point.numerator, 0),
  denominator: points.reduce((total, point) => total + point.denominator, 0),
})

interface Saying {
  readonly t: Translate
  readonly language: string
}

const directionOf = (before: number, after: number) =>
  after > before ? ('higher' as const) : after < before ? ('lower' as const) : ('level' as const)

/** The window's last days beside as many first days, in words that give both and judge neither. */
export const sayTrend = (figure: Figure, { t, language }: Saying): string => {
  const points = figure.trend ?? []
  const days = Math.floor(points.length / 2)
  if (days === 0) return t('figures.trendFew')
  const first = sum(points.slice(0, days))
  const last = sum(points.slice(-days))
  if (!isRate(figure)) {
    const direction = t(`figures.${directionOf(first.numerator, last.numerator)}`)
    return t('figures.trend', { days, before: first.numerator, after: last.numerator, direction })
  }
  if (Math.min(first.denominator, last.denominator) < fewest) return t('figures.trendFew')
  const direction = directionOf(first.numerator * last.denominator, last.numerator * first.denominator)
  const [before, after] = [percent(first, language), percent(last, language)]
  return t('figures.trend', { days, before, after, direction: t(`figures.${direction}`) })
}

/** What the small line draws: a count by day, or a rate up to each day once it has enough cases. */
export const lineOf = (figure: Figure): readonly number[] => {
  const points = figure.trend ?? []
  if (!isRate(figure)) return points.map(({ numerator }) => numerator)
  return points
    .map((_, index) => sum(points.slice(0, index + 1)))
    .filter(({ denominator }) => denominator >= fewest)
    .map(({ numerator, denominator }) => numerator / denominator)
}

/** The figures that get a card; one that belongs beside another is shown there. */
export const cardsOf = (figures: readonly Figure[]) => {
  const beside = new Set(figures.map((figure) => figure.beside).filter((code) => code !== undefined))
  return figures
    .filter(({ code }) => code === undefined || !beside.has(code))
    .map((figure) => ({
      figure,
      beside: figure.beside === undefined ? undefined : figures.find(({ code }) => code === figure.beside),
    }))
}
