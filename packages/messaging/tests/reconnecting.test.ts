import { reconnecting } from '../src/reconnecting.ts'

const begun = () => {
  let at = 0
  const link = reconnecting({ now: () => at, random: () => 0.5 })
  return {
    ...link,
    /** Connects and is dropped after so many milliseconds; answers how long the next try waits. */
    held: (milliseconds: number): number => {
      link.connected()
      at += milliseconds
      link.lost()
      return link.wait(1)
    },
  }
}

describe('connecting again', () => {
  it('waits longer the more tries failed, five seconds at most', () => {
    const { wait } = begun()
    expect([1, 2, 3, 4].map(wait)).toEqual([100, 200, 400, 800])
    for (const attempt of [10, 100, 5_000]) expect(wait(attempt)).toBeLessThanOrEqual(5_000)
  })

  it('waits longer the more often a connection was dropped at once', () => {
    const { held } = begun()
    expect([1, 1, 1].map(held)).toEqual([200, 400, 800])
  })

  it('begins anew once a connection has lasted', () => {
    const { held } = begun()
    held(1)
    held(1)
    expect(held(60_000)).toBe(100)
  })

  it('does not have everybody come back at the same moment', () => {
    const waits = [0, 0.5, 1].map((drawn) => reconnecting({ random: () => drawn }).wait(1))
    expect(waits).toEqual([80, 100, 120])
  })
})
