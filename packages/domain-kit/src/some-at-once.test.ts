import fc from 'fast-check'
import { someAtOnce } from './some-at-once.ts'

async function* upTo(count: number): AsyncGenerator<number> {
  for (let nth = 0; nth < count; nth += 1) yield await Promise.resolve(nth)
}

const everythingOf = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Work that takes as many turns as it is told, and remembers how much was under way. */
const working = (turns: readonly number[]) => {
  const seen = { most: 0, now: 0, begun: 0 }
  const work = async (nth: number): Promise<number> => {
    seen.begun += 1
    seen.now += 1
    seen.most = Math.max(seen.most, seen.now)
    for (let turn = 0; turn < (turns[nth] ?? 0); turn += 1) await Promise.resolve()
    seen.now -= 1
    return nth
  }
  return { seen, work }
}

describe('work on some at once', () => {
  it('is given in the order of its pieces, never more under way than allowed', async () => {
    const durations = fc.array(fc.nat(30), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(durations, fc.integer({ min: 1, max: 5 }), async (turns, most) => {
        const { seen, work } = working(turns)
        const given = await everythingOf(someAtOnce(upTo(turns.length), most, work))
        expect(given).toEqual(turns.map((_, nth) => nth))
        expect(seen.most).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('really goes on side by side', async () => {
    const { seen, work } = working([50, 50, 50, 50])
    await everythingOf(someAtOnce(upTo(4), 3, work))
    expect(seen.most).toBe(3)
  })

  it('has ended when its reader stops, and begins nothing more', async () => {
    const { seen, work } = working([1, 50, 50, 50])
    for await (const nth of someAtOnce(upTo(4), 3, work)) if (nth === 0) break
    expect(seen).toMatchObject({ now: 0, begun: 3 })
  })

  it('fails where its piece would have come, after those before it', async () => {
    const given: number[] = []
    const failing = async (nth: number): Promise<number> => {
      await Promise.resolve()
      if (nth > 0) throw new Error(`piece ${String(nth)}`)
      return nth
    }
    const reading = async (): Promise<void> => {
      for await (const nth of someAtOnce(upTo(4), 3, failing)) given.push(nth)
    }
    await expect(reading()).rejects.toThrow('piece 1')
    expect(given).toEqual([0])
  })
})
