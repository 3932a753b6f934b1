import { routesIn, type GridShape } from './routing.ts'

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

describe('routing by point', () => {
  const routeOf = routesIn([square('B', 1, 0), square('A', 0, 0)])

  it('finds the grid that contains the point, and says so', () => {
    expect(routeOf({ longitude: 1.5, latitude: 0.5 })).toEqual({ gridCode: 'B', reason: 'POINT_IN_GRID' })
  })

  it('gives a point on a shared edge to the lower code', () => {
    expect(routeOf({ longitude: 1, latitude: 0.5 })).toEqual({ gridCode: 'A', reason: 'POINT_IN_GRID' })
  })

  it('takes the nearest grid for a point in none, and says so', () => {
    expect(routeOf({ longitude: 5, latitude: 0.5 })).toEqual({ gridCode: 'B', reason: 'NEAREST' })
  })

  it('knows no route where there is no grid', () => {
    expect(routesIn([])({ longitude: 0, latitude: 0 })).toBeUndefined()
  })
})
