import fc from 'fast-check'
import { looksMasked, maskIdNumber, maskName, maskPhone } from '../src/masks.ts'

const character = fc.stringMatching(/^[\u4e00-\u9fa5]$/)
const name = fc.array(character, { minLength: 1, maxLength: 6 }).map((all) => all.join(''))
const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${String(length - 1)}}$`))

it.each([
  ['张三', '张*'],
  ['张三丰', '张**'],
  ['欧阳娜娜', '欧阳**'],
  ['欧阳修', '欧阳*'],
  ['欧阳', '欧*'],
  ['张', '*'],
  ['阿卜杜拉·买买提', '阿*******'],
  ['', ''],
])('shows %s as %s', (whole, masked) => {
  expect(maskName(whole)).toBe(masked)
})

it.each([
  ['13800001234', '138****1234'],
  ['+8613800001234', '+86*******1234'],
  ['8212345', '*******'],
])('shows the telephone %s as %s', (whole, masked) => {
  expect(maskPhone(whole)).toBe(masked)
})

it('shows nothing of an ID number: its digits say where and when a person was born', () => {
  expect(maskIdNumber('621202199001011234')).toBe('******************')
})

it('hides something of every value, keeps its length, and is recognised when it comes back', () => {
  const cases = fc.oneof(
    name.map((value) => [value, maskName(value)] as const),
    digits(11).map((value) => [value, maskPhone(value)] as const),
    digits(7).map((value) => [value, maskPhone(value)] as const),
    digits(18).map((value) => [value, maskIdNumber(value)] as const),
    fc
      .string({ minLength: 1 })
      .filter((value) => value.trim() !== '')
      .map((value) => [value.trim(), maskIdNumber(value)] as const),
  )
  fc.assert(
    fc.property(cases, ([value, masked]) => {
      expect(Array.from(masked)).toHaveLength(Array.from(value).length)
      if (!value.includes('*')) expect(masked).not.toBe(value)
      expect(looksMasked(masked)).toBe(true)
    }),
  )
})

it('takes no real value for a masked one', () => {
  const real = fc.oneof(
    name,
    digits(11),
    digits(18),
    fc.constantFrom('John Smith', '买买提·阿卜杜拉', '建设路12号*旁', '3*4米'),
  )
  fc.assert(fc.property(real, (value) => !looksMasked(value)))
})
