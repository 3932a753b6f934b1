import { newest } from './newest.ts'

it('forgets what was set longest ago, and nothing else', () => {
  const known = newest<number>(2)
  known.set('a', 1)
  known.set('b', 2)
  known.set('a', 3)
  known.set('c', 4)
  expect(['a', 'b', 'c'].map((key) => known.get(key))).toEqual([3, undefined, 4])
  known.delete('a')
  expect([...known.keys()]).toEqual(['c'])
})
