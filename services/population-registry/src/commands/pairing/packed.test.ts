import fc from 'fast-check'
import type { Someone } from '../../domain/finding/blocks.ts'
import { packed } from './packed.ts'

const someone: fc.Arbitrary<Someone> = fc
  .record(
    {
      ...{ id: fc.uuid(), name: fc.string({ unit: 'grapheme' }), idNumber: fc.string() },
      sees: fc.subarray(['621202100', '621202100001', '621202100001003']),
      phones: fc.array(fc.string(), { maxLength: 3 }),
    },
    { noNullPrototype: true },
  )
  .chain((one) => fc.constantFrom(one, { ...one, room: '2单元301' }))

it('gives everybody back as he was, in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 20 }), (people) => {
      const crowd = packed()
      for (const one of people) crowd.add(one)
      expect(Array.from({ length: crowd.length }, (_one, index) => crowd.at(index))).toEqual(people)
    }),
  )
})

it('holds more than lies in one piece', () => {
  const crowd = packed()
  const one = (nth: number): Someone => ({
    ...{ id: String(nth), name: '张'.repeat(nth % 90), idNumber: '62120219900101', phones: [], sees: [] },
  })
  const people = Array.from({ length: 9_000 }, (_none, nth) => one(nth))
  for (const person of people) crowd.add(person)
  expect(people.map((_person, index) => crowd.at(index))).toEqual(people)
})
