import fc from 'fast-check'
import type { JournalDocument } from '../src/documents.ts'
import { lately } from '../src/lately.ts'

const entriesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, nth) => ({ _id: BigInt(first + nth) }) as JournalDocument)

const positions = (entries: readonly JournalDocument[] | undefined) => entries?.map(({ _id }) => Number(_id))

describe('what was journaled lately', () => {
  it('is told from a position on, at most so many, and then what follows', () => {
    const known = lately()
    known.keep(entriesFrom(5, 3))
    known.keep(entriesFrom(8, 2))
    expect(positions(known.after(4, 4))).toEqual([5, 6, 7, 8])
    expect(positions(known.after(8, 4))).toEqual([9])
    expect(known.after(9, 4)).toBeUndefined()
  })

  it('is not told to whoever stands before it, nor after somebody else journaled between', () => {
    const known = lately()
    known.keep(entriesFrom(5, 3))
    expect(known.after(3, 4)).toBeUndefined()
    known.keep(entriesFrom(9, 1))
    expect(known.after(7, 4)).toBeUndefined()
    expect(positions(known.after(8, 4))).toEqual([9])
  })

  it('is forgotten where more was journaled than is held', () => {
    const known = lately(4)
    known.keep(entriesFrom(1, 3))
    known.keep(entriesFrom(4, 3))
    expect(known.after(0, 9)).toBeUndefined()
    expect(positions(known.after(2, 9))).toEqual([3, 4, 5, 6])
  })

  it('never leaves one out, whatever was kept and asked', () => {
    const step = fc.record({
      skipped: fc.nat(2),
      count: fc.integer({ min: 1, max: 5 }),
      back: fc.nat(8),
      limit: fc.integer({ min: 1, max: 6 }),
    })
    fc.assert(
      fc.property(fc.array(step), (all) => {
        const known = lately(6)
        const kept = new Set<number>()
        let end = 0
        for (const { skipped, count, back, limit } of all) {
          known.keep(entriesFrom(end + skipped + 1, count))
          for (let at = 1; at <= count; at += 1) kept.add(end + skipped + at)
          end += skipped + count
          const from = Math.max(end - back, 0)
          const told = positions(known.after(from, limit))
          if (told === undefined) continue
          const wanted = Array.from({ length: end - from }, (_, nth) => from + nth + 1).slice(0, limit)
          expect(told).toEqual(wanted)
          expect(told.every((position) => kept.has(position))).toBe(true)
        }
      }),
    )
  })
})
