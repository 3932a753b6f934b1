import fc from 'fast-check'
import { overlayOf, turnedArea, type Outline } from './overlay.ts'

const step = 0.001

/** A rectangle of cells of a lattice: `[west, south, east, north]`. */
const box = (code: string, [west, south, east, north]: readonly number[]): Outline => ({
  code,
  ring: [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([x = 0, y = 0]) => ({ longitude: 105 + x * step, latitude: 33 + y * step })),
})

/** About 93 by 111 metres; every outline of a comparison is measured on one plane, so a cell differs by where it lies. */
const cell = 10_370

const cellsOf = (outlines: readonly Outline[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    overlayOf(outlines).map(({ codes, squareMetres }) => [codes.join('+'), Math.round(squareMetres / cell)]),
  )

const areaOf = (outline: Outline): number =>
  overlayOf([outline]).reduce((sum, { squareMetres }) => sum + squareMetres, 0)

describe('outlines laid over each other', () => {
  it('share the ground that both cover', () => {
    const both = [box('A', [0, 0, 4, 3]), box('B', [2, 1, 6, 5])]
    expect(cellsOf(both)).toEqual({ A: 8, 'A+B': 4, B: 12 })
  })

  it('share nothing where they only touch', () => {
    expect(cellsOf([box('A', [0, 0, 2, 2]), box('B', [2, 0, 4, 2])])).toEqual({ A: 4, B: 4 })
  })

  it('share everything where they are the same, whichever way they are drawn', () => {
    const { ring } = box('B', [0, 0, 2, 2])
    const shares = overlayOf([box('A', [0, 0, 2, 2]), { code: 'B', ring: ring.toReversed() }])
    expect(shares.map(({ codes }) => codes)).toEqual([['A', 'B']])
  })

  it('are measured in metres: a degree of latitude is 111.2 kilometres', () => {
    const strip = box('A', [0, 0, 1000, 1])
    expect(areaOf(strip) / 1e6).toBeCloseTo(111.195 * 0.111195 * Math.cos((33 * Math.PI) / 180), 1)
  })

  it('tell a ring that crosses itself: it turns around less than it covers', () => {
    const points = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]
    const ring = points.map(([x = 0, y = 0]) => ({ longitude: 105 + x * step, latitude: 33 + y * step }))
    expect(areaOf({ code: 'bow', ring })).toBeGreaterThan(cell)
    expect(turnedArea({ code: 'bow', ring })).toBeCloseTo(0, 3)
  })
})

describe('laws of the overlay', () => {
  const side = fc.integer({ min: 0, max: 8 })
  const cells = fc
    .tuple(side, side, side, side)
    .filter(([a, b, c, d]) => a !== c && b !== d)
    .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const)

  it('agree with counting the cells of a lattice, for any rectangles', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), (boxes) => {
        const counted = new Map<string, number>()
        for (let x = 0; x < 8; x += 1)
          for (let y = 0; y < 8; y += 1) {
            const codes = boxes.flatMap(([west, south, east, north], index) =>
              x >= west && x < east && y >= south && y < north ? [`G${String(index)}`] : [],
            )
            if (codes.length > 0) counted.set(codes.join('+'), (counted.get(codes.join('+')) ?? 0) + 1)
          }
        const shared = cellsOf(boxes.map((each, index) => box(`G${String(index)}`, each)))
        const real = Object.entries(shared).filter(([, count]) => count > 0)
        expect(Object.fromEntries(real)).toEqual(Object.fromEntries(counted))
      }),
    )
  })

  const place = fc.record({
    longitude: fc.double({ min: 105, max: 105.01, noNaN: true }),
    latitude: fc.double({ min: 33, max: 33.01, noNaN: true }),
  })
  const triangle = fc.tuple(place, place, place).map(([a, b, c]) => [a, b, c, a])

  it('give every outline all of its ground, whatever else is laid over it', () => {
    fc.assert(
      fc.property(fc.array(triangle, { minLength: 1, maxLength: 6 }), (rings) => {
        const outlines = rings.map((ring, index) => ({ code: `G${String(index)}`, ring }))
        const shares = overlayOf(outlines)
        for (const outline of outlines) {
          const covered = shares
            .filter(({ codes }) => codes.includes(outline.code))
            .reduce((sum, { squareMetres }) => sum + squareMetres, 0)
          // Both are measured, each on a plane of its own: a thousandth of a square kilometre apart at most.
          expect(Math.abs(covered - turnedArea(outline))).toBeLessThan(200)
        }
      }),
    )
  })
})
