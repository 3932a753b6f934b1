import fc from 'fast-check'
import { rangeOf } from './range.ts'

const asked = (range?: string, ifRange?: string) =>
  rangeOf({
    headers: { ...(range === undefined ? {} : { range }), ...(ifRange ? { 'if-range': ifRange } : {}) },
  })

it.each([
  ['bytes=0-499', { first: 0, last: 499 }],
  ['bytes=500-', { first: 500 }],
  ['bytes=-500', { suffix: 500 }],
  ['bytes=7-7', { first: 7, last: 7 }],
  ['bytes=99999999999999-', { first: 2_147_483_647 }],
])('reads %s', (range, part) => {
  expect(asked(range)).toEqual(part)
})

it.each([undefined, '', 'bytes=-', 'bytes=9-3', 'bytes=0-1,5-6', 'items=0-1', 'bytes=a-b', 'bytes 0-1'])(
  'answers %s with the whole',
  (range) => {
    expect(asked(range)).toBeUndefined()
  },
)

it('answers with the whole where the part depends on what the caller has', () => {
  expect(asked('bytes=0-1', '"abc"')).toBeUndefined()
})

it('never makes of any text what the contract does not take', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const numbers = Object.values(asked(`bytes=${text}`) ?? {})
      expect(numbers.every((one) => Number.isInteger(one) && one >= 0 && one <= 2_147_483_647)).toBe(true)
    }),
  )
})
