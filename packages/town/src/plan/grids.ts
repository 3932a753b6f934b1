import type { Random } from './random.ts'
import type { PlannedCommunity, Point, TownSize } from './types.ts'

/** 城关镇 of 武都区 (statistical code, 2023). Only its code is real: communities, grids and outlines are invented. */
export const townCode = '621202100'

// The published codes end at the town; these community names and their codes 001, 002, … were made up.
const communityNames = ['滨江', '古城', '莲湖', '东岭', '西关', '南桥', '北山', '新城']
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

const northWest: Point = { longitude: 104.91, latitude: 33.4 }
const cell = { width: 0.008, height: 0.006 }
/** How far a corner and the middle of an edge may stray, in cells: small enough that outlines never cross. */
const stray = { corner: 0.18, middle: 0.08 }

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

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
    const point = drawn.get(key) ?? {
      longitude: rounded(northWest.longitude + (column / 2 + shift()) * cell.width),
      latitude: rounded(northWest.latitude - (row / 2 + shift()) * cell.height),
    }
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

/** Communities side by side from west to east, the grids of each from north to south. */
export const communitiesOf = (random: Random, size: TownSize): readonly PlannedCommunity[] => {
  const lattice = latticeOf(random)
  return Array.from({ length: size.communities }, (_, column) => {
    const code = `${townCode}${threeDigits(column + 1)}`
    const name = `${communityNames[column % communityNames.length] ?? ''}社区`
    const grids = Array.from({ length: size.gridsEach }, (_unused, row) => ({
      code: `${code}${threeDigits(row + 1)}`,
      name: `${name}第${ordinals[row] ?? String(row + 1)}网格`,
      ring: around.map(([dx, dy]) => lattice([column * 2 + dx, row * 2 + dy])),
    }))
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
