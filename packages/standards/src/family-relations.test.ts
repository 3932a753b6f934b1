import fc from 'fast-check'
import { readFamilyRelation } from './family-relations.ts'

describe('the relation to the head of a household (GB/T 4761)', () => {
  it('is read from the words of the standard and of people', () => {
    const said = [
      '户主',
      '本人',
      '妻',
      '长子',
      '女婿',
      '儿媳',
      '外孙女',
      '岳母',
      '外祖父',
      '弟媳',
      '侄子',
      '非亲属',
    ]
    expect(said.map(readFamilyRelation)).toEqual([
      ...['HEAD', 'HEAD', 'SPOUSE', 'SON', 'SON', 'DAUGHTER', 'GRANDCHILD', 'PARENT', 'GRANDPARENT'],
      ...['SIBLING', 'OTHER', 'OTHER'],
    ])
    expect(readFamilyRelation('户主的 妻子')).toBe('SPOUSE')
    expect(readFamilyRelation('户主之友')).toBeUndefined()
  })

  it('is read from codes of two digits, by their first', () => {
    const codes = ['01', '02', '10', '12', '28', '38', '44', '57', '64', '77', '80', '99', '１２']
    expect(codes.map(readFamilyRelation)).toEqual([
      ...['HEAD', 'HEAD', 'SPOUSE', 'SPOUSE', 'SON', 'DAUGHTER', 'GRANDCHILD', 'PARENT', 'GRANDPARENT'],
      ...['SIBLING', 'OTHER', 'OTHER', 'SPOUSE'],
    ])
  })

  it('is guessed from nothing: one digit may be a short code, or a long one that lost its zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (digit) => {
        expect(readFamilyRelation(String(digit))).toBeUndefined()
      }),
    )
    expect(['', '00', '100', '家长'].map(readFamilyRelation)).toEqual(Array(4).fill(undefined))
  })
})
