import { notFound, type Ask } from '@fengqiao/domain-kit'
import { figureCodes, figureOf, setBehind, sidesOf, type Counts, type Figure } from '../domain/figures.ts'
import { placesOf } from '../domain/places.ts'
import { matterSets } from '../domain/sets.ts'
import { daysOf, windowOf, type Window, type WindowAsked } from '../domain/window.ts'
import type { Deps, Dimension, Matters } from '../ports.ts'

/** Which matters are asked about; all of the caller's of the last thirty days where nothing is said. */
export interface MattersAsked extends WindowAsked {
  readonly territory?: string
}

export interface Trend {
  readonly day: string
  readonly numerator: number
  readonly denominator: number
}

export interface FiguresRead {
  readonly figures: readonly (Figure & { readonly trend: readonly Trend[] })[]
  readonly window: Window
  readonly places: readonly string[]
  readonly asOf: number
}

const countsOf = (count: (set: (typeof matterSets)[number]) => number): Counts =>
  Object.fromEntries(matterSets.map((set) => [set, count(set)])) as Record<keyof Counts, number>

const none: Counts = countsOf(() => 0)

const sumOf = (all: Iterable<Counts>): Counts => {
  const list = [...all]
  return countsOf((set) => list.reduce((sum, counts) => sum + counts[set], 0))
}

const mattersOf = ({ scope, input }: Ask<MattersAsked>, now: number): Matters => {
  const { territory } = input
  const { values, everything } = scope
  return {
    places: placesOf({ values, everything, ...(territory ? { territory } : {}) }),
    window: windowOf(input, now),
  }
}

/** Every figure of a territory and a window, with a point a day. */
export const readFigures =
  ({ counting, now }: Deps) =>
  async (ask: Ask<MattersAsked>): Promise<FiguresRead> => {
    const asOf = now()
    const matters = mattersOf(ask, asOf)
    const byDay = await counting.countBy('registeredDay', matters)
    const total = sumOf(byDay.values())
    const days = daysOf(matters.window)
    const figures = figureCodes.map((code) => ({
      ...figureOf(code, total),
      trend: days.map((day) => ({ day, ...sidesOf(code, byDay.get(day) ?? none) })),
    }))
    return { figures, ...matters, asOf }
  }

export interface ReceiptAsked extends MattersAsked {
  readonly figure: string
  readonly part: 'NUMERATOR' | 'DENOMINATOR'
  readonly after?: string
  readonly limit: number
}

/** The matters that one side of a figure was counted from. */
export const listFigureRows =
  ({ counting, now }: Deps) =>
  async (ask: Ask<ReceiptAsked>) => {
    const { figure, part, after, limit } = ask.input
    const matters = mattersOf(ask, now())
    const set = setBehind(figure, part)
    if (set === undefined) throw notFound()
    return counting.list({ ...matters, set, limit, ...(after ? { after } : {}) })
  }

export interface BreakDownAsked extends MattersAsked {
  readonly by: Dimension
}

/** The same matters counted apart, by key. */
export const breakDownFigures =
  ({ counting, now }: Deps) =>
  async (ask: Ask<BreakDownAsked>) => {
    const matters = mattersOf(ask, now())
    const counts = await counting.countBy(ask.input.by, matters)
    const buckets = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1))
    return { buckets, window: matters.window }
  }
