import fc from 'fast-check'
import { contains, routeOfPoint, type GridShape } from './routing.ts'

const square = (code: string, west: number, south: number): GridShape => ({
  code,
  boundary: [
    { longitude: west, latitude: south },
    { longitude: west + 1, latitude: south },
    { longitude: west + 1, latitude: south + 1 },
    { longitude: west, latitude: south + 1 },
    { longitude: west, latitude: south },
  ],
})
const town = [square('B', 1, 0), square('A', 0, 0)]

describe('routing by point', () => {
  it('finds the grid that contains the point, and says so', () => {
    expect(routeOfPoint(town, { longitude: 1.5, latitude: 0.5 })).toEqual({
      gridCode: 'B',
      reason: 'POINT_IN_GRID',
    })
  })

  it('gives a point on a shared edge to the lower code', () => {
    expect(routeOfPoint(town, { longitude: 1, latitude: 0.5 })).toEqual({
      gridCode: 'A',
      reason: 'POINT_IN_GRID',
    })
  })

  it('takes the nearest grid for a point in none, and says so', () => {
    expect(routeOfPoint(town, { longitude: 5, latitude: 0.5 })).toEqual({ gridCode: 'B', reason: 'NEAREST' })
    expect(routeOfPoint([], { longitude: 0, latitude: 0 })).toBeUndefined()
  })

  it('agrees with the plain comparison for every point of a square', () => {
    const coordinate = fc.integer({ min: -8, max: 16 }).map((eighth) => eighth / 8)
    fc.assert(
      fc.property(coordinate, coordinate, (longitude, latitude) => {
        const inside = longitude >= 0 && longitude <= 1 && latitude >= 0 && latitude <= 1
        expect(contains(square('A', 0, 0).boundary, { longitude, latitude })).toBe(inside)
      }),
    )
  })
})
