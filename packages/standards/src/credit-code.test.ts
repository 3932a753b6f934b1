import fc from 'fast-check'
import {
  creditCheckOf,
  faultOfCreditCode,
  organisationCheckOf,
  organisationKindOf,
  writtenCreditCode,
} from './credit-code.ts'

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

  it.each([
    ['11', 'STATE_ORGAN'],
    ['12', 'PUBLIC_INSTITUTION'],
    ['52', 'PRIVATE_NON_ENTERPRISE'],
    ['91', 'ENTERPRISE'],
    ['92', 'SOLE_TRADER'],
    ['93', 'FARMERS_COOPERATIVE'],
    ['N2', 'RURAL_COLLECTIVE'],
    ['Y1', 'OTHER'],
  ])('that begins with %s is held by one that is a %s', (begins, kind) => {
    expect(organisationKindOf(`${begins}621299MA0000015Q`)).toBe(kind)
  })

  it('is read however it was typed, and the same when it is read again', () => {
    expect(writtenCreditCode(' ９２621299-ma000001 5q')).toBe('92621299MA0000015Q')
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const written = writtenCreditCode(typed)
        expect(writtenCreditCode(written)).toBe(written)
      }),
    )
  })
})
