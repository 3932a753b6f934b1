import fc from 'fast-check'
import { namePatience, pairPatience, waitAfter, waitsOf } from './slow-down.ts'

describe('waits', () => {
  it('cost nothing at first, then double up to a bound that a person can sit out', () => {
    expect(waitsOf(pairPatience)).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300])
    expect(waitsOf(namePatience).slice(-6)).toEqual([2, 4, 8, 16, 32, 60])
  })

  it('never shrink and never pass the bound', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (failures) => {
        const wait = waitAfter(failures, pairPatience)
        expect(wait).toBeLessThanOrEqual(pairPatience.longestWaitSeconds)
        expect(waitAfter(failures + 1, pairPatience)).toBeGreaterThanOrEqual(wait)
      }),
    )
  })
})
