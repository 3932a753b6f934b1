import fc from 'fast-check'
import { evolvePlacement, place, type Placement } from './placement.ts'

const community = '621202100001'
const building = `${community}00012`
const grids = ['001', '002', '003'].map((sequence) => `${community}${sequence}`)

const after = (gridCodes: readonly string[]): Placement | undefined =>
  gridCodes.reduce<Placement | undefined>(
    (placement, gridCode, at) =>
      place(placement, { buildingCode: building, gridCode, at }).reduce<Placement | undefined>(
        evolvePlacement,
        placement,
      ),
    undefined,
  )

describe('a building in its grid', () => {
  it('given none, belongs to the grid it is put into', () => {
    expect(place(undefined, { buildingCode: building, gridCode: grids[0]!, at: 7 })).toEqual([
      { type: 'BuildingPlaced', buildingCode: building, gridCode: grids[0], at: 7 },
    ])
  })

  it('given another, says from where it comes and keeps since when it belonged there', () => {
    const placement = after([grids[0]!])
    const [moved] = place(placement, { buildingCode: building, gridCode: grids[1]!, at: 9 })
    expect(moved?.fromGridCode).toBe(grids[0])
    expect(evolvePlacement(placement, moved!)).toEqual({
      buildingCode: building,
      gridCode: grids[1],
      since: 9,
      before: [{ gridCode: grids[0], since: 0, until: 9 }],
    })
  })

  it('given the same grid, stays as it is', () => {
    expect(place(after([grids[0]!]), { buildingCode: building, gridCode: grids[0]!, at: 9 })).toEqual([])
  })

  it('is refused by a grid of another community', () => {
    const elsewhere = { buildingCode: building, gridCode: '621202100002001', at: 1 }
    expect(() => place(undefined, elsewhere)).toThrow('OTHER_COMMUNITY')
  })

  it('belongs to exactly one grid at any moment, without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...grids), { minLength: 1 }), (moves) => {
        const { gridCode, since, before } = after(moves)!
        expect(gridCode).toBe(moves.at(-1))
        const ends = before.map(({ until }) => until)
        const begins = [...before.slice(1).map((one) => one.since), since]
        expect(ends).toEqual(before.length > 0 ? begins : [])
      }),
    )
  })
})
