import { middleOf, townCode } from './grids.ts'
import type { Random } from './random.ts'
import type { PlannedBuilding, PlannedCommunity, PlannedGrid } from './types.ts'

// Names of roads and estates as towns have them; together with a number they name no real place.
const roads = ['东江路', '西关路', '滨河路', '建设路', '人民路', '长江大道', '盘旋路', '新市街', '南桥路']
const estates = ['花园', '家园', '小区', '家属院', '新村']

const fiveDigits = (sequence: number): string => String(sequence).padStart(5, '0')

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** Near the middle of the grid, where the outline never strays. */
const pointIn = (random: Random, grid: PlannedGrid) => {
  const { longitude, latitude } = middleOf(grid.ring)
  const shift = (): number => (random.next() - 0.5) * 0.002
  return { longitude: rounded(longitude + shift()), latitude: rounded(latitude + shift()) }
}

/** How many buildings a grid has: four or five, so that not all are alike. */
const countOf = (index: number): number => (index % 2 === 0 ? 4 : 5)

interface Spot {
  readonly community: PlannedCommunity
  readonly grid: PlannedGrid
  /** Counted through the town. */
  readonly gridIndex: number
  /** Counted through the grid. */
  readonly inGrid: number
}

const spotsOf = (communities: readonly PlannedCommunity[]): readonly Spot[] =>
  communities
    .flatMap((community) => community.grids.map((grid) => ({ community, grid })))
    .flatMap(({ community, grid }, gridIndex) =>
      Array.from({ length: countOf(gridIndex) }, (_, inGrid) => ({ community, grid, gridIndex, inGrid })),
    )

const buildingOf = (random: Random, { community, grid, gridIndex, inGrid }: Spot, sequence: number) => {
  const road = roads[gridIndex % roads.length] ?? ''
  const estate = `${road.slice(0, 2)}${estates[gridIndex % estates.length] ?? ''}`
  return {
    code: `${community.code}${fiveDigits(sequence)}`,
    gridCode: grid.code,
    name: `${estate}${String(inGrid + 1)}号楼`,
    address: `${community.name}${road}${String((inGrid + 1) * 2 + 8)}号`,
    point: pointIn(random, grid),
    units: 1 + (sequence % 3),
    floors: 6,
    roomsAFloor: 2,
  }
}

/** Buildings over all grids, numbered in each community, each inside its grid. */
export const buildingsOf = (
  random: Random,
  communities: readonly PlannedCommunity[],
): readonly PlannedBuilding[] => {
  const sequences = new Map<string, number>()
  return spotsOf(communities).map((spot) => {
    const sequence = (sequences.get(spot.community.code) ?? 0) + 1
    sequences.set(spot.community.code, sequence)
    return buildingOf(random, spot, sequence)
  })
}

/** The county of the town, where its people's ID numbers begin. */
export const countyCode = townCode.slice(0, 6)
