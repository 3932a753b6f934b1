import fc from 'fast-check'
import type { Grid } from '../grid.ts'
import type { Point } from '../issue.ts'
import { faultsOf, heirsOf, type Ground } from './fit.ts'
import type { Plan, PlannedGrid } from './regridding.ts'

const community = '621202100001'
const step = 0.001

/** A rectangle of cells of a lattice: about 93 by 111 metres each. */
type Sides = readonly [west: number, south: number, east: number, north: number]

const box = (...[west, south, east, north]: Sides): readonly Point[] =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([x = 0, y = 0]) => ({ longitude: 105 + x * step, latitude: 33 + y * step }))

const standing = (sequence: string, boundary: readonly Point[]): Grid => ({
  code: `${community}${sequence}`,
  name: sequence,
  kind: 'BASE',
  boundary,
  assignments: [],
})

const planned = (sequence: string, boundary: readonly Point[]): PlannedGrid => ({
  code: `${community}${sequence}`,
  name: sequence,
  kind: 'BASE',
  boundary,
  primary: 'worker',
  deputies: [],
})

const planOf = (grids: readonly PlannedGrid[], ...ends: readonly string[]): Plan => ({
  communityCode: community,
  day: '2027-01-01',
  grids,
  ends: ends.map((sequence) => `${community}${sequence}`),
})

const groundOf = (grids: readonly Grid[], buildings: Ground['buildings'] = []): Ground => ({
  standing: grids,
  used: new Set(grids.map(({ code }) => code)),
  buildings,
})

// Two grids side by side, and one that stays in the east.
const map = [
  standing('001', box(0, 0, 4, 4)),
  standing('002', box(4, 0, 8, 4)),
  standing('003', box(8, 0, 12, 4)),
]
const ground = groundOf(map)

const reasons = (plan: Plan, on = ground): readonly string[] =>
  faultsOf(plan, on).map(({ field, reason }) => `${field} ${reason}`)

describe('a plan that covers the ground of the grids that end', () => {
  it('fits, wherever the new borders run', () => {
    const plan = planOf([planned('011', box(0, 0, 8, 2)), planned('012', box(0, 2, 8, 4))], '001', '002')
    expect(reasons(plan)).toEqual([])
  })

  it('may leave what rounding leaves, and no more', () => {
    const off = (cells: number) =>
      planOf([planned('011', box(0, 0, 2, 4)), planned('012', box(2 + cells, 0, 4, 4))], '001')
    expect(reasons(off(0.002))).toEqual([])
    expect(reasons(off(0.005))).toEqual(['endedGridCodes[0] GROUND_UNCOVERED'])
  })
})

describe('a plan that does not fit', () => {
  const half = planned('011', box(0, 0, 2, 4))

  it.each([
    ['leaves ground uncovered', [half], ['endedGridCodes[0] GROUND_UNCOVERED']],
    ['covers ground twice', [half, planned('012', box(1, 0, 4, 4))], ['grids[0].boundary GROUND_TWICE']],
    [
      'reaches into a grid that stays',
      [half, planned('012', box(2, 0, 5, 4))],
      ['grids[1].boundary GROUND_TWICE'],
    ],
    [
      'reaches beyond the community',
      [half, planned('012', box(2, -1, 4, 4))],
      ['grids[1].boundary GROUND_OUTSIDE'],
    ],
    ['names ground that stays as it was', [planned('011', box(0, 0, 4, 4))], ['grids[0].gridCode AREA_KEPT']],
    ['uses a code again', [half, planned('002', box(2, 0, 4, 4))], ['grids[1].gridCode CODE_USED']],
    ['uses one code twice', [half, planned('011', box(2, 0, 4, 4))], ['grids[1].gridCode CODE_USED']],
    [
      'has a code of elsewhere',
      [{ ...half, code: '621202100002011' }],
      ['grids[0].gridCode NOT_OF_COMMUNITY'],
    ],
    [
      'has a border that does not close',
      [{ ...half, boundary: half.boundary.slice(1) }],
      ['grids[0].boundary BOUNDARY_NOT_CLOSED'],
    ],
    [
      'has a border that crosses itself',
      [{ ...half, boundary: [0, 2, 1, 3, 0].map((corner) => half.boundary[corner]!) }],
      ['grids[0].boundary BOUNDARY_INVALID'],
    ],
  ])('%s', (_what, grids, expected) => {
    expect(reasons(planOf(grids, '001'))).toEqual(expected)
  })

  it('says by how much, and with which grid', () => {
    const [fault] = faultsOf(planOf([half, planned('012', box(1, 0, 4, 4))], '001'), ground)
    expect(fault?.params).toEqual({ grid: `${community}012`, squareMetres: expect.any(Number) as number })
    // Four cells.
    expect(Number(fault?.params?.['squareMetres']) / 41_480).toBeCloseTo(1, 2)
  })

  it('ends what does not stand, or one grid twice', () => {
    expect(reasons(planOf([half], '009', '001', '001'))).toEqual([
      'endedGridCodes[0] NOT_STANDING',
      'endedGridCodes[2] NOT_STANDING',
    ])
  })

  it('has more corners than can be compared', () => {
    const round = { ...half, boundary: Array.from({ length: 6_000 }, () => half.boundary[0]!) }
    expect(reasons(planOf([round], '001'))).toEqual(['grids TOO_MANY_CORNERS'])
  })

  it('leaves a building outside; one that lay outside before is no fault of it', () => {
    const slit = planOf([planned('011', box(0, 0, 1.9999, 4)), planned('012', box(2.0001, 0, 4, 4))], '001')
    const at = (x: number, y: number): Point => ({ longitude: 105 + x * step, latitude: 33 + y * step })
    const buildings = [
      { code: `${community}00001`, point: at(2, 1) },
      { code: `${community}00002`, point: at(-3, 1) },
    ]
    const faults = faultsOf(slit, groundOf(map, buildings))
    expect(faults).toEqual([
      { field: 'grids', reason: 'BUILDING_OUTSIDE', params: { building: `${community}00001` } },
    ])
  })
})

describe('the grid that comes after', () => {
  it('is the one with most of the ground, the lowest code where two have as much', () => {
    const plan = planOf([planned('012', box(0, 0, 3, 4)), planned('011', box(3, 0, 8, 4))], '001', '002')
    expect([...heirsOf(plan, map)].map(([ended, heir]) => [ended.slice(12), heir.slice(12)])).toEqual([
      ['001', '012'],
      ['002', '011'],
    ])
    const even = planOf([planned('012', box(0, 0, 4, 2)), planned('011', box(0, 2, 4, 4))], '001')
    expect(heirsOf(even, map).get(`${community}001`)).toBe(`${community}011`)
  })
})

describe('laws of the fit', () => {
  const width = 8
  const cuts = fc
    .uniqueArray(fc.integer({ min: 1, max: width - 1 }), { minLength: 1, maxLength: 4 })
    .map((inner) => [0, ...inner.toSorted((a, b) => a - b), width])
  const stripes = (borders: readonly number[]): readonly PlannedGrid[] =>
    borders
      .slice(1)
      .map((east, index) => planned(String(20 + index).padStart(3, '0'), box(borders[index]!, 0, east, 4)))
  // Whoever cuts where a border ran before keeps a grid as it was, which is another fault.
  const fresh = cuts.filter((borders) => !borders.includes(4))

  it('any cutting of the ground fits', () => {
    fc.assert(
      fc.property(fresh, (borders) => expect(reasons(planOf(stripes(borders), '001', '002'))).toEqual([])),
    )
  })

  it('and stops fitting when one of its grids is left out, moved, or made wider', () => {
    fc.assert(
      fc.property(fresh, fc.nat(), fc.constantFrom('left out', 'moved', 'wider'), (borders, which, how) => {
        const grids = stripes(borders)
        const index = which % grids.length
        const grid = grids[index]!
        const moved = grid.boundary.map(({ longitude, latitude }, corner) => ({
          longitude: longitude + (how === 'moved' || corner === 1 || corner === 2 ? step : 0),
          latitude,
        }))
        const spoilt =
          how === 'left out' ? grids.toSpliced(index, 1) : grids.with(index, { ...grid, boundary: moved })
        expect(reasons(planOf(spoilt, '001', '002'))).not.toEqual([])
      }),
    )
  })
})
