import fc from 'fast-check'
import type { Said } from '../domain/finding/noted.ts'
import { packedPeople } from './packed-people.ts'

const someone: fc.Arbitrary<Said> = fc
  .record(
    {
      ...{ id: fc.uuid(), name: fc.string({ unit: 'grapheme' }), idNumber: fc.string() },
      phones: fc.array(fc.string(), { maxLength: 3 }),
    },
    { noNullPrototype: true },
  )
  .chain((one) => fc.constantFrom(one, { ...one, room: '2单元301' }))

const backFrom = (all: readonly Said[]): readonly Said[] => {
  const people = packedPeople()
  return all.map((one) => people.add(one)).map(people.at)
}

it('gives everybody back as he was, by the place that he was given', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 20 }), (all) => {
      expect(backFrom(all)).toEqual(all)
    }),
  )
})

it('finds everybody by his id, and nobody else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 40 }), ([stranger = '', ...ids]) => {
      const people = packedPeople()
      const placed = ids.map((id) => people.add({ id, name: '王芳', idNumber: '', phones: [] }))
      const placeOf = people.byId()
      expect(ids.map(placeOf)).toEqual(placed)
      expect(placeOf(stranger)).toBeUndefined()
    }),
  )
})

it('holds more than lies in one piece', () => {
  const one = (nth: number): Said => ({
    ...{
      id: `71e74cf8-0000-8000-8a0d-${String(nth).padStart(12, '0')}`,
      name: '张'.repeat(nth % 90),
      idNumber: '62120219900101',
      phones: [],
    },
  })
  const all = Array.from({ length: 9_000 }, (_none, nth) => one(nth))
  expect(backFrom(all)).toEqual(all)
})
