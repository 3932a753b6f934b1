import { levelsOf, liesWithin } from './territory.ts'

it('a grid lies in its community and its town, and in no other', () => {
  expect(levelsOf('621202100001003')).toEqual(['621202100001003', '621202100001', '621202100'])
  expect(liesWithin('621202100001003', '621202100')).toBe(true)
  expect(liesWithin('621202100001', '621202100001003')).toBe(false)
  expect(liesWithin('621202100002003', '621202100001')).toBe(false)
})
