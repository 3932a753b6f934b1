import { readClock } from '../src/parts/clock.ts'

const now = Date.parse('2026-11-23T02:00:00Z')
const due = (minutes: number) => ({ dueAt: new Date(now + minutes * 60_000).toISOString(), overdue: false })

describe('a clock', () => {
  it('says nothing where no step is waited for', () => {
    expect(readClock(undefined, now)).toEqual({ tone: 'none' })
  })
  it('is calm while there is time, with the moment it is due', () => {
    expect(readClock(due(600), now)).toEqual({ tone: 'calm', dueAt: due(600).dueAt })
  })
  it('is near within four hours', () => {
    expect(readClock(due(125), now)).toEqual({ tone: 'near', count: 2, unit: 'hours' })
    expect(readClock(due(20), now)).toEqual({ tone: 'near', count: 20, unit: 'minutes' })
  })
  it('turns late by itself, whatever the last reading said', () => {
    expect(readClock(due(0), now)).toEqual({ tone: 'late', count: 1, unit: 'minutes' })
    expect(readClock(due(-130), now)).toEqual({ tone: 'late', count: 2, unit: 'hours' })
    expect(readClock(due(-60 * 49), now)).toEqual({ tone: 'late', count: 2, unit: 'days' })
  })
})
