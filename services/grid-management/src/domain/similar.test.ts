import fc from 'fast-check'
import { cellAt, cellsAround, metresBetween, nearMetres } from './similar.ts'

const longitude = fc.double({ min: 73, max: 135, noNaN: true })
const latitude = fc.double({ min: 18, max: 53.5, noNaN: true })
const metresPerDegree = 111_320

describe('what is near', () => {
  it('lies in one of the nine cells around, everywhere in China', () => {
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    const far = fc.double({ min: 0, max: nearMetres, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(longitude, latitude, angle, far), ([east, north, turn, metres]) => {
        const here = { longitude: east, latitude: north }
        const there = {
          latitude: north + (Math.sin(turn) * metres) / metresPerDegree,
          longitude: east + (Math.cos(turn) * metres) / (metresPerDegree * Math.cos((north * Math.PI) / 180)),
        }
        expect(metresBetween(here, there)).toBeCloseTo(metres, 0)
        expect(cellsAround('CARE', here)).toContain(cellAt('CARE', there))
      }),
    )
  })

  it('is of the same kind', () => {
    const here = { longitude: 104.92, latitude: 33.39 }
    expect(cellsAround('CARE', here)).not.toContain(cellAt('OPINION', here))
    expect(new Set(cellsAround('CARE', here)).size).toBe(9)
  })
})
