import fc from 'fast-check'
import { onward, unmarked } from './marks.ts'

const quiet = (): void => undefined

describe('a stage of a loading', () => {
  it('does everything, however often it is stopped and goes on, and nothing before its mark again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        async (count, stops, atOnce) => {
          const items = Array.from({ length: count }, (_, index) => index)
          const marks = unmarked()
          const done = new Map<number, number>()
          const run = (stopAfter: number): Promise<void> => {
            let left = stopAfter
            const reached = marks.of('things')
            return onward({ marks, atOnce, say: quiet }, { name: 'things', items, every: 10 }, (item) => {
              expect(item).toBeGreaterThanOrEqual(reached)
              left -= 1
              if (left < 0) return Promise.reject(new Error('stopped'))
              done.set(item, (done.get(item) ?? 0) + 1)
              return Promise.resolve()
            })
          }
          for (const stop of stops) await run(stop).catch(quiet)
          await run(count)
          expect([...done.keys()].toSorted((a, b) => a - b)).toEqual(items)
          expect(marks.of('things')).toBe(count)
        },
      ),
    )
  })

  it('tells how far it is by what is in its items', async () => {
    const said: string[] = []
    const say = (line: string) => said.push(line)
    const pages = [400, 700, 900, 1_000]
    const stage = { name: 'residents', items: pages, weigh: (page: number) => page, every: 1_000 }
    await onward({ marks: unmarked(), atOnce: 1, say }, stage, () => Promise.resolve())
    expect(said).toEqual(['1,100 of 3,000 residents', '2,000 of 3,000 residents'])
  })
})
