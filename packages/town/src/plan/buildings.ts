import { cellOf, margin, placeAt } from './grids.ts'
import { shares, type Random } from './random.ts'
import { countsOf, type TownSize } from './size.ts'
import type { PlannedBuilding, PlannedCommunity, PlannedGrid, Point } from './types.ts'

// Names of roads and estates as towns have them; together with a number they name no real place.
const roads = ['东江路', '西关路', '滨河路', '建设路', '人民路', '长江大道', '盘旋路', '新市街', '南桥路']
const estates = ['花园', '家园', '小区', '家属院', '新村']

const fiveDigits = (sequence: number): string => String(sequence).padStart(5, '0')

interface Kind {
  readonly weight: number
  readonly units: readonly [number, number]
  readonly floors: readonly [number, number]
  readonly roomsAFloor: number
  /** Metres. */
  readonly length: number
  readonly depth: number
  /** Whether it is one of the numbered buildings of an estate. */
  readonly inEstate: boolean
}

const flats: Kind = {
  weight: 26,
  units: [1, 3],
  floors: [5, 7],
  roomsAFloor: 2,
  length: 26,
  depth: 11,
  inEstate: true,
}
/** Houses that families built, blocks of flats, a few towers. */
const kinds: readonly Kind[] = [
  flats,
  { weight: 72, units: [1, 1], floors: [2, 4], roomsAFloor: 1, length: 12, depth: 9, inEstate: false },
  { weight: 2, units: [1, 2], floors: [11, 18], roomsAFloor: 4, length: 24, depth: 16, inEstate: true },
]

/** Plots of a grid: buildings stand on them, each within its own. */
const plotsASide = 6
const plotsAGrid = plotsASide ** 2

/** Some of a grid's plots, by chance. */
const plotsOf = (random: Random, count: number): readonly number[] => {
  if (count > plotsAGrid) throw new RangeError(`a grid has room for ${String(plotsAGrid)} buildings`)
  let [left, wanted] = [plotsAGrid, count]
  return Array.from({ length: plotsAGrid }, (_, plot) => plot).filter(() => {
    const taken = random.next() * left < wanted
    left -= 1
    if (taken) wanted -= 1
    return taken
  })
}

const plotPoint = ([column, row]: readonly [number, number], plot: number): Point => {
  const side = (1 - 2 * margin) / plotsASide
  const along = (turn: number): number => margin + (turn + 0.5) * side
  return placeAt(column + along(plot % plotsASide), row + along(Math.floor(plot / plotsASide)))
}

const metresADegree = 111_320
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7

/** A rectangle around a point, turned by some degrees against the east, counter-clockwise. */
const footprintOf = (
  { longitude, latitude }: Point,
  { length, depth }: Pick<Kind, 'length' | 'depth'>,
  turned: number,
): readonly Point[] => {
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)]
  const corner = (east: number, north: number): Point => {
    const [x, y] = [(east * length) / 2, (north * depth) / 2]
    return {
      longitude: rounded(
        longitude + (x * cos - y * sin) / (metresADegree * Math.cos((latitude * Math.PI) / 180)),
      ),
      latitude: rounded(latitude + (x * sin + y * cos) / metresADegree),
    }
  }
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)]
}

interface Block {
  readonly grid: PlannedGrid
  readonly communityName: string
  /** Counted through the town: it chooses the road. */
  readonly index: number
  readonly cell: readonly [number, number]
  /** How its streets lie, in radians against the east. */
  readonly turned: number
}

interface Plot {
  readonly block: Block
  readonly plot: number
  readonly inGrid: number
  /** Counted through the community. */
  readonly sequence: number
}

const buildingOf = (random: Random, { block, plot, inGrid, sequence }: Plot): PlannedBuilding => {
  // The first of each community is a block of flats, so that there is room for everybody.
  const kind = sequence === 1 ? flats : random.weighted(kinds)
  const road = roads[block.index % roads.length] ?? ''
  const house = `${road}${String(sequence * 2 + 8)}号`
  const estate = `${road.slice(0, 2)}${estates[block.index % estates.length] ?? ''}`
  const point = plotPoint(block.cell, plot)
  return {
    code: `${block.grid.code.slice(0, 12)}${fiveDigits(sequence)}`,
    gridCode: block.grid.code,
    name: kind.inEstate ? `${estate}${String(inGrid + 1)}号楼` : `${house}院`,
    address: `${block.communityName}${house}`,
    point,
    footprint: footprintOf(point, kind, block.turned),
    units: random.whole(...kind.units),
    floors: random.whole(...kind.floors),
    roomsAFloor: kind.roomsAFloor,
  }
}

/** Buildings over all grids, numbered in each community, each on a plot of its grid. */
export const buildingsOf = (
  random: Random,
  communities: readonly PlannedCommunity[],
  size: TownSize,
): readonly PlannedBuilding[] => {
  const counts = shares(random, countsOf(size).buildings, size.communities * size.gridsEach)
  return communities.flatMap(({ name, grids }, community) => {
    let sequence = 0
    return grids.flatMap((grid, turn) => {
      const index = community * grids.length + turn
      const cell = cellOf(size, community, turn)
      const block = { grid, communityName: name, index, cell, turned: (random.next() - 0.5) * 0.6 }
      return plotsOf(random, counts[index] ?? 0).map((plot, inGrid) => {
        sequence += 1
        return buildingOf(random, { block, plot, inGrid, sequence })
      })
    })
  })
}
