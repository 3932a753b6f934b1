import fc from 'fast-check'
import { isWithin, levelOf, lineOf } from './division-codes.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`))

describe('division codes', () => {
  it('tells levels apart by length', () => {
    expect(['621202100', '621202100001', '621202100001003', '62120210000100012'].map(levelOf)).toEqual([
      'town',
      'community',
      'grid',
      'building',
    ])
    expect(levelOf('6212')).toBeUndefined()
    expect(levelOf('62120210a')).toBeUndefined()
  })

  it('does not take a building for part of a grid whose code is its prefix', () => {
    expect(isWithin('62120210000100312', '621202100001003')).toBe(false)
    expect(isWithin('62120210000100312', '621202100001')).toBe(true)
  })

  it('puts every grid in its own community and town', () => {
    fc.assert(
      fc.property(digits(15), (grid) => {
        expect(lineOf(grid)).toEqual([grid.slice(0, 9), grid.slice(0, 12), grid])
        expect(lineOf(grid).every((territory) => isWithin(grid, territory))).toBe(true)
      }),
    )
  })
})
