import fc from 'fast-check'
import { namePatience, pairPatience, waitAfter, waitsOf, type Patience } from './slow-down.ts'

/** What somebody gets to try in so many hours who never rests: each try at the moment it is allowed. */
const triesWithin = (hours: number, patience: Patience): number => {
  let tries = 0
  for (let now = 0; now < hours * 3_600; now += waitAfter(tries, patience)) tries += 1
  return tries
}

describe('waits', () => {
  it('cost nothing at first, then double up to a bound that a person can sit out', () => {
    expect(waitsOf(pairPatience)).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300])
    expect(waitsOf(namePatience).slice(-6)).toEqual([2, 4, 8, 16, 32, 60])
  })

  it('leave an attacker some twenty tries in the first hour, and a dozen in each hour after it', () => {
    expect(triesWithin(1, pairPatience)).toBe(23)
    expect((triesWithin(25, pairPatience) - triesWithin(1, pairPatience)) / 24).toBe(12)
    // However many networks he has: at one name, from everywhere together.
    expect(triesWithin(1, namePatience)).toBe(83)
    expect((triesWithin(25, namePatience) - triesWithin(1, namePatience)) / 24).toBe(60)
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
