import fc from 'fast-check'
import { isInside, locatorOf } from './locate.ts'
import { sideOf } from './side.ts'

const at = (longitude: number, latitude: number) => ({ longitude, latitude })
const square = (west: number, south: number, size = 1) => [
  at(west, south),
  at(west + size, south),
  at(west + size, south + size),
  at(west, south + size),
  at(west, south),
]
const eighth = (from: number, to: number) =>
  fc.integer({ min: from * 8, max: to * 8 }).map((count) => count / 8)

describe('on which side of a line a place lies', () => {
  it('is told exactly where rounding would decide', () => {
    const [a, b] = [at(104.9, 33.4), at(104.9 + 3 * 2 ** -46, 33.4 + 3 * 2 ** -47)]
    const third = at(a.longitude + 2 ** -46, a.latitude + 2 ** -47)
    expect(sideOf(a, b, third)).toBe(0)
    expect(sideOf(a, b, at(third.longitude, third.latitude + 2 ** -47))).toBeGreaterThan(0)
    expect(sideOf(a, b, at(third.longitude, third.latitude - 2 ** -47))).toBeLessThan(0)
  })

  it('turns round when the line does, and stays the same when all three move one place on', () => {
    const degree = fc.double({ min: -180, max: 180, noNaN: true })
    const place = fc.record({ longitude: degree, latitude: degree })
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const side = Math.sign(sideOf(a, b, c))
        expect(Math.sign(sideOf(b, a, c)) + side).toBe(0)
        expect(Math.sign(sideOf(b, c, a))).toBe(side)
      }),
    )
  })

  it('refuses what is no number instead of looking for its unit', () => {
    expect(() => sideOf(at(0, 0), at(1, 1), at(Number.NaN, 0))).toThrow(RangeError)
  })
})

describe('a ring', () => {
  it('holds exactly the places of a square, its border included', () => {
    fc.assert(
      fc.property(eighth(-1, 2), eighth(-1, 2), (longitude, latitude) => {
        const inside = longitude >= 0 && longitude <= 1 && latitude >= 0 && latitude <= 1
        expect(isInside(square(0, 0), at(longitude, latitude))).toBe(inside)
      }),
    )
  })

  it('holds its hollow no more than what lies beyond it', () => {
    const hook = [at(0, 0), at(3, 0), at(3, 3), at(2, 3), at(2, 1), at(1, 1), at(1, 3), at(0, 3), at(0, 0)]
    expect(isInside(hook, at(1.5, 2))).toBe(false)
    expect(isInside(hook, at(0.5, 2))).toBe(true)
    expect(isInside(hook, at(1.5, 1))).toBe(true)
  })
})

describe('a locator', () => {
  it('finds what a look at every outline finds, wherever the place lies', () => {
    const outline = fc
      .tuple(eighth(-3, 3), eighth(-3, 3), eighth(1, 3))
      .map(([west, south, size]) => square(west, south, size))
    fc.assert(
      fc.property(fc.array(outline, { maxLength: 12 }), eighth(-4, 7), eighth(-4, 7), (rings, x, y) => {
        const outlines = rings.map((ring, index) => ({ code: String(index).padStart(2, '0'), ring }))
        const every = outlines.find(({ ring }) => isInside(ring, at(x, y)))
        expect(locatorOf(outlines.toReversed()).around(at(x, y))).toBe(every?.code)
      }),
    )
  })

  it('takes the nearest border, not the nearest corner', () => {
    const { nearest, around } = locatorOf([
      { code: 'long', ring: [at(0, 0), at(10, 0), at(10, 1), at(0, 1), at(0, 0)] },
      { code: 'small', ring: square(5, 3) },
    ])
    expect(around(at(5, 1.75))).toBeUndefined()
    expect(nearest(at(5, 1.75))).toBe('long')
    expect(nearest(at(5, 2.25))).toBe('small')
  })

  it('finds nothing among nothing', () => {
    expect(locatorOf([]).around(at(0, 0))).toBeUndefined()
    expect(locatorOf([]).nearest(at(0, 0))).toBeUndefined()
  })
})
