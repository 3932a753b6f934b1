import type { Random } from './random.ts'
import { countsOf, type TownSize } from './size.ts'
import type { PlannedCommunity, Point } from './types.ts'

/** 城关镇 of 武都区 (statistical code, 2023). Only its code is real: communities, grids and outlines are invented. */
export const townCode = '621202100'

// The published codes end at the town; these community names and their codes 001, 002, … were made up.
const communityNames = Array.from({ length: 13 }, (_, index) =>
  '滨江古城莲湖东岭西关南桥北山新城柳林清泉双桥平安石坝'.slice(index * 2, index * 2 + 2),
)
const ordinals = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
]

const northWest: Point = { longitude: 104.91, latitude: 33.4 }
/** About 370 by 330 metres. */
const cell = { width: 0.004, height: 0.003 }
/** The valley winds: how far north and south it swings, in cells, and how long a swing is. */
const valley = { swing: 1.4, length: 7 }
/** How far a corner and the middle of an edge may stray, in cells: small enough that outlines never cross. */
const stray = { corner: 0.18, middle: 0.08 }
/** The part of a cell, from each side, that no outline ever reaches. */
export const margin = 0.2

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** The point at a column and row of the town, counted in cells from its north-west corner. */
export const placeAt = (column: number, row: number): Point => ({
  longitude: rounded(northWest.longitude + column * cell.width),
  latitude: rounded(
    northWest.latitude - (row + valley.swing * Math.sin(column / valley.length)) * cell.height,
  ),
})

type At = readonly [column: number, row: number]

/**
 * Points of the lattice by half cells, each drawn once and shared by all grids that meet there: so there are neither
 * gaps nor overlaps.
 */
const latticeOf = (random: Random): ((at: At) => Point) => {
  const drawn = new Map<string, Point>()
  return ([column, row]) => {
    const key = `${String(column)}:${String(row)}`
    const isCorner = column % 2 === 0 && row % 2 === 0
    const reach = isCorner ? stray.corner : stray.middle
    const shift = (): number => (random.next() * 2 - 1) * reach
    const point = drawn.get(key) ?? placeAt(column / 2 + shift(), row / 2 + shift())
    drawn.set(key, point)
    return point
  }
}

/** Corners and middles around a cell, counter-clockwise from the north-west, in half cells. */
const around: readonly At[] = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 2],
  [2, 1],
  [2, 0],
  [1, 0],
  [0, 0],
]

const threeDigits = (sequence: number): string => String(sequence).padStart(3, '0')

/** The cell of a grid: communities lie side by side from west to east, the grids of each fill it column by column. */
export const cellOf = (size: TownSize, community: number, grid: number): At => {
  const { rows } = countsOf(size)
  const columns = Math.ceil(size.gridsEach / rows)
  return [community * columns + Math.floor(grid / rows), grid % rows]
}

/** Use for the town's outline: communities from west to east with their grids. */
export const communitiesOf = (random: Random, size: TownSize): readonly PlannedCommunity[] => {
  const lattice = latticeOf(random)
  return Array.from({ length: size.communities }, (_, index) => {
    const code = `${townCode}${threeDigits(index + 1)}`
    const name = `${communityNames[index % communityNames.length] ?? ''}社区`
    const grids = Array.from({ length: size.gridsEach }, (_unused, turn) => {
      const [column, row] = cellOf(size, index, turn)
      return {
        code: `${code}${threeDigits(turn + 1)}`,
        name: `${name}第${ordinals[turn] ?? String(turn + 1)}网格`,
        ring: around.map(([dx, dy]) => lattice([column * 2 + dx, row * 2 + dy])),
      }
    })
    return { code, name, grids }
  })
}

/** A point well inside the grid: its outline's corners never stray to the middle. */
export const middleOf = (ring: readonly Point[]): Point => {
  const corners = ring.slice(1)
  const mean = (value: (point: Point) => number): number =>
    rounded(corners.reduce((sum, point) => sum + value(point), 0) / corners.length)
  return { longitude: mean(({ longitude }) => longitude), latitude: mean(({ latitude }) => latitude) }
}
