import fc from 'fast-check'
import { creditCheckOf, faultOfCreditCode, organisationCheckOf } from './credit-code.ts'

const letters = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')
const first17 = fc
  .tuple(
    fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 2 }),
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.array(fc.constantFrom(...letters), { minLength: 9, maxLength: 9 }),
  )
  .map(([head, division, tail]) => `${head.join('')}${String(division)}${tail.join('')}`)

describe('a unified social credit code', () => {
  it('is whole with its check character', () => {
    fc.assert(
      fc.property(first17, (text) => {
        expect(faultOfCreditCode(text + creditCheckOf(text))).toBeUndefined()
      }),
    )
  })

  it('is found wrong whichever single character was mistyped', () => {
    fc.assert(
      fc.property(first17, fc.nat({ max: 17 }), fc.constantFrom(...letters), (text, at, other) => {
        const code = text + creditCheckOf(text)
        const typed = `${code.slice(0, at)}${other}${code.slice(at + 1)}`
        fc.pre(typed !== code)
        expect(faultOfCreditCode(typed)).toBeDefined()
      }),
    )
  })

  // The sample that GB 11714 gives for its own arithmetic.
  it('gives an organisation the check character of the standard', () => {
    expect(organisationCheckOf('D2143569')).toBe('X')
  })

  it.each(['', '91620000', '9162129900000000I1', 'not a code at all!'])('refuses the form of %s', (text) => {
    expect(faultOfCreditCode(text)).toBe('FORM')
  })
})
