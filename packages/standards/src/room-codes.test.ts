import fc from 'fast-check'
import { dayAt, isRealDate } from './dates.ts'
import { readRoomCode, roomCodeOf } from './room-codes.ts'

const place = fc.record({
  buildingCode: fc.stringMatching(/^[1-9][0-9]{16}$/),
  unit: fc.integer({ min: 0, max: 99 }),
  floor: fc.integer({ min: -99, max: 999 }),
  number: fc.integer({ min: 0, max: 9_999 }),
})

describe('room codes', () => {
  it('name a unit, a signed floor and a room', () => {
    const buildingCode = '62120210000100012'
    expect(roomCodeOf({ buildingCode, unit: 1, floor: 3, number: 2 })).toBe(`${buildingCode}0100302`)
    expect(roomCodeOf({ buildingCode, unit: 12, floor: -1, number: 4 })).toBe(`${buildingCode}12-0104`)
    expect(readRoomCode(buildingCode)).toBeUndefined()
    expect(readRoomCode(`${buildingCode}01003`)).toBeUndefined()
  })

  it('are read as they were made', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(readRoomCode(roomCodeOf(one))).toEqual(one)
      }),
    )
  })
})

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
  ])('%s is real: %s', (day, real) => {
    expect(isRealDate(day)).toBe(real)
  })

  it('begin at midnight in China', () => {
    expect(dayAt(Date.parse('2026-11-24T15:59:59Z'))).toBe('2026-11-24')
    expect(dayAt(Date.parse('2026-11-24T16:00:00Z'))).toBe('2026-11-25')
  })
})
