import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { blindIndex, normalisedPhone } from '../src/index.ts'

const key = randomBytes(32)
const idNumber = blindIndex({ key, field: 'resident.id_number' })
const phone = blindIndex({ key, field: 'resident.phone', normalise: normalisedPhone })

it('finds a value however it was typed', () => {
  const written = [
    '62120219900101123x',
    ' 62120219900101123X',
    '621202-19900101-123X',
    '６２１２０２19900101123X',
  ]
  expect(new Set(written.map(idNumber)).size).toBe(1)
  expect(
    new Set(['13800001234', '+86 138-0000-1234', '0086 13800001234', '138 0000 1234'].map(phone)).size,
  ).toBe(1)
})

it('differs by value, by field and by key, and shows nothing of the value', () => {
  const other = blindIndex({ key: randomBytes(32), field: 'resident.id_number' })
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{17}$/), fc.stringMatching(/^[1-9]\d{17}$/), (a, b) => {
      expect(idNumber(a) === idNumber(b)).toBe(a === b)
      expect(new Set([idNumber(a), phone(a), other(a)]).size).toBe(3)
      expect(idNumber(a)).toMatch(/^[\w-]{22}$/)
    }),
  )
})

it('is the beginning of itself where few are to be told apart', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 21 }), (value, characters) => {
      const few = blindIndex({ key, field: 'resident.id_number', characters })
      expect(few(value)).toBe(idNumber(value).slice(0, characters))
    }),
  )
})

it('refuses a key too short to be a secret', () => {
  expect(() => blindIndex({ key: Buffer.from('short'), field: 'f' })).toThrow('shorter than 32 bytes')
})
