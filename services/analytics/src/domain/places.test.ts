import { placesOf } from './places.ts'

const town = '621202100'
const community = '621202100001'
const grid = '621202100001001'
const other = '621202100002001'
const person = '0193a1c0-0000-7000-8000-000000000001'

const asked = (values: readonly string[], territory?: string) => ({
  values,
  everything: false,
  ...(territory ? { territory } : {}),
})

describe('which territories are counted', () => {
  it('counts all of a caller’s posts, none within another', () => {
    expect(placesOf(asked([grid, community, other, person]))).toEqual([community, other])
  })

  it('counts a territory within one of his', () => {
    expect(placesOf(asked([town, person], grid))).toEqual([grid])
  })

  it.each([
    ['beside his', asked([grid], other)],
    ['around his', asked([grid], community)],
    ['where he has none', asked([person])],
    ['that is only a longer string than his', asked(['621202100001'], '621202100011001')],
  ])('does not find a territory %s', (_, ask) => {
    expect(() => placesOf(ask)).toThrow('not-found')
  })

  it('wants a service to say which', () => {
    expect(() => placesOf({ values: [], everything: true })).toThrow('invalid')
    expect(placesOf({ values: [], everything: true, territory: town })).toEqual([town])
  })
})
