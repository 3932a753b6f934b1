import type { ParkedEvent, Parking } from '@fengqiao/domain-kit'
import { serveParking } from '../src/index.ts'

const parked: ParkedEvent = {
  ...{ id: 'e-1', type: 'fengqiao.counting.v1.Counted', source: 'counting', kind: 'Counter' },
  ...{
    aggregateId: 'c-1',
    version: 3,
    cause: 'TypeError',
    attempts: 5,
    parkedAt: '2026-03-01T08:30:00.000Z',
  },
}

const forgotten = {
  ...{ source: 'counting', kind: 'Counter', aggregateId: 'c-2' },
  ...{ firstVersion: 4, lastVersion: 6, noticedAt: new Date('2026-03-02T08:30:00.000Z') },
}

const bench = (events: readonly ParkedEvent[] = [parked]) => {
  const asked: unknown[] = []
  const parking: Parking = {
    parked: async (limit) => {
      asked.push(limit)
      return Promise.resolve({ events, total: 7 })
    },
    replayParked: async (ids) => {
      asked.push(ids)
      return Promise.resolve(2)
    },
    forgotten: async (limit) => {
      asked.push(limit)
      return Promise.resolve({ records: [forgotten], total: 9 })
    },
  }
  return { asked, ...serveParking(parking) }
}

describe('what an operator asks of the parking', () => {
  it('is told as it lies there', async () => {
    const { asked, listParkedEvents } = bench()
    const { parkedAt, ...rest } = parked
    expect(await listParkedEvents({ limit: 5 })).toEqual({
      events: [{ ...rest, parkedAt: new Date(parkedAt) }],
      total: 7,
      forgotten: [forgotten],
      forgottenTotal: 9,
    })
    await listParkedEvents({ limit: 0 })
    expect(asked).toEqual([5, 5, undefined, undefined])
  })

  it('leaves out a time that nobody noted', async () => {
    const { listParkedEvents } = bench([{ ...parked, parkedAt: '' }])
    expect((await listParkedEvents({ limit: 0 })).events[0]?.parkedAt).toBeUndefined()
  })

  it('is replayed by id, or all of it', async () => {
    const { asked, replayParkedEvents } = bench()
    expect(await replayParkedEvents({ eventIds: ['e-1'], all: false })).toEqual({ replayed: 2 })
    await replayParkedEvents({ eventIds: [], all: true })
    expect(asked).toEqual([['e-1'], undefined])
  })

  it.each([
    { eventIds: [], all: false, reason: 'REQUIRED' },
    { eventIds: ['e-1'], all: true, reason: 'ONE_OR_OTHER' },
  ])('is not replayed by a slip: $reason', async ({ reason, ...request }) => {
    const { asked, replayParkedEvents } = bench()
    await expect(replayParkedEvents(request)).rejects.toMatchObject({
      details: { violations: [{ field: 'eventIds', reason }] },
    })
    expect(asked).toEqual([])
  })
})
