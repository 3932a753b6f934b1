import fc from 'fast-check'
import { readVector, writeVector } from './vector.ts'

const place = fc.record({ epoch: fc.string(), position: fc.nat() })

describe('the place of a listener', () => {
  it('is read as it was written, and fits in a header', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z-]+$/), place), (vector) => {
        const id = writeVector(vector)
        expect(id).toMatch(/^[\w-]+$/)
        expect({ ...readVector(id) }).toEqual({ ...vector })
      }),
    )
  })

  it.each([
    undefined,
    '',
    'nonsense',
    Buffer.from('null').toString('base64url'),
    Buffer.from('3').toString('base64url'),
  ])('is none when it cannot be read: %s', (id) => {
    expect(readVector(id)).toBeUndefined()
  })

  it.each([['{"p":["e",-1]}'], ['{"p":["e","1"]}'], ['{"p":[1,1]}'], ['{"p":null}'], ['{"p":["e",1.5]}']])(
    'leaves out what makes no sense: %s',
    (json) => {
      expect(readVector(Buffer.from(json).toString('base64url'))).toEqual({})
    },
  )
})
