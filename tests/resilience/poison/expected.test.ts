import type { Heard } from '../check/observations.ts'
import { expectedOf, parkedAmiss, rowsAmiss, type Shifts } from './expected.ts'
import { causeOfPoison, consumers, poisonOf, poisons, type ConsumerName, type Poison } from './poison.ts'

/** An id that is poisoned so. */
const idOf = (wanted: Poison): string => {
  for (let tried = 0; ; tried += 1) if (poisonOf(`id-${tried}`, 'dying') === wanted) return `id-${tried}`
}

const heard = (id: string, aggregateId: string, version: number): Heard => ({
  ...{ id, aggregateId, version, kind: 'Issue', type: 'x', previous: version - 1 },
  ...{ position: version + 10, number: '', gridCode: '' },
})

const killer = idOf('kill')
const feed = [
  heard('fine-1', 'well', 1),
  heard('fine-2', 'ill', 1),
  heard(killer, 'ill', 2),
  heard('fine-3', 'ill', 3),
]

const row = (issueId: string, version: number) => ({ issueId, version, text: '' })
const parked = { id: killer, aggregateId: 'ill', cause: causeOfPoison.kill }

const dying: Shifts = [
  { from: 0, consumer: 'clean' },
  { from: 5, consumer: 'dying' },
]

describe('what poison must come to', () => {
  it('poisons one event in a hundred, of every kind', () => {
    for (const consumer of Object.keys(consumers) as ConsumerName[]) {
      const drawn = Array.from({ length: 30_000 }, (_, index) => poisonOf(`event-${index}`, consumer))
      for (const poison of poisons) {
        const share = drawn.filter((one) => one === poison).length / drawn.length
        const kinds: readonly Poison[] = consumers[consumer]
        const wanted = kinds.includes(poison) ? 0.01 / kinds.length : 0
        expect(Math.abs(share - wanted)).toBeLessThan(0.0015)
      }
    }
  })

  it('is the first poisoned event of a matter parked, and the row before it', () => {
    const expected = expectedOf(feed, dying)
    expect([...expected.rows]).toEqual([
      ['well', 1],
      ['ill', 1],
    ])
    expect(parkedAmiss([parked], expected)).toEqual([])
    expect(rowsAmiss([row('well', 1), row('ill', 1)], expected)).toEqual([])
    expect([...expected.others]).toEqual(['well'])
  })

  it('is nothing for what was heard before', () => {
    const expected = expectedOf(feed, [{ from: 12, consumer: 'dying' }])
    expect(expected.parked.size).toBe(0)
    expect(rowsAmiss([row('well', 1), row('ill', 3)], expected)).toEqual([])
  })

  it.each([
    ['not parked', [], 1],
    ['parked twice', [parked, parked], 1],
    ['parked for another reason', [{ ...parked, cause: 'TypeError' }], 1],
    ['parked though innocent', [parked, { ...parked, id: 'fine-1' }], 1],
  ])('is amiss when %s', (_, found, count) => {
    expect(parkedAmiss(found, expectedOf(feed, dying))).toHaveLength(count)
  })

  it('is amiss when a row stands elsewhere', () => {
    const expected = expectedOf(feed, dying)
    expect(rowsAmiss([row('well', 1), row('ill', 3)], expected)).toHaveLength(1)
    expect(rowsAmiss([row('ill', 1)], expected)).toHaveLength(1)
    expect(rowsAmiss([row('well', 1), row('ill', 1), row('strange', 1)], expected)).toHaveLength(1)
  })
})
