import fc from 'fast-check'
import { alikeAmong, type Crowd, type Someone } from './blocks.ts'
import { likenessOf } from './likeness.ts'
import type { Sounding } from './sounds.ts'

/** Each character sounds as itself, but for two that sound alike. */
const sounding: Sounding = (text) =>
  Array.from(text).map((written) => {
    const sound = written === '玮' ? '伟' : written
    return { written, sound, atHead: sound }
  })

/** A number as fingers write it: one digit wrong, or two that changed places. */
const mistyped = (number: string, at: number, how: string): string => {
  const digits = Array.from(number)
  const [here = '', next = ''] = digits.slice(at, at + 2)
  if (how === 'one wrong') return digits.with(at, here === '3' ? '4' : '3').join('')
  return how === 'swapped' && at < 16
    ? digits
        .with(at, next)
        .with(at + 1, here)
        .join('')
    : number
}

const someone = fc.record({
  name: fc
    .tuple(fc.constantFrom('王', '李'), fc.constantFrom('小', '大', ''), fc.constantFrom('伟', '玮', '芳'))
    .map((parts) => parts.join('')),
  idNumber: fc
    .tuple(
      fc.constantFrom('621202185001010010', '621299186511300210'),
      fc.nat({ max: 16 }),
      fc.constantFrom('as it is', 'one wrong', 'swapped'),
    )
    .map(([number, at, how]) => mistyped(number, at, how)),
  phones: fc.subarray(['100 0000 0001', '100-0000-0001', '100 0000 0002']),
  room: fc.constantFrom('room 1', 'room 2'),
})

const people = fc
  .array(someone, { maxLength: 14 })
  .map((all) => all.map((one, index): Someone => ({ ...one, id: String(index).padStart(2, '0'), sees: [] })))

const crowdOf = (all: readonly Someone[]): Crowd => ({
  length: all.length,
  at: (index) => all[index] ?? { id: '', sees: [], name: '', idNumber: '', phones: [] },
})

const pairOf = (one: Someone, other: Someone): string => [one.id, other.id].toSorted().join('~')

it('compares everybody with everybody and misses nobody that two alone would be found alike', () => {
  fc.assert(
    fc.property(people, (all) => {
      const found = [...alikeAmong(crowdOf(all), sounding)].flat()
      const one = new Map(found.map(({ one, other, likeness }) => [pairOf(one, other), likeness]))
      const each = all.flatMap((left, index) =>
        all.slice(index + 1).flatMap((right) => {
          const likeness = likenessOf(left, right, sounding)
          return likeness ? [[pairOf(left, right), likeness] as const] : []
        }),
      )
      expect(one).toEqual(new Map(each))
    }),
    { numRuns: 300 },
  )
})

it('lets others have their turn while it only looks through many people, once for each way to group them', () => {
  let looked = 0
  const strangers: Crowd = {
    length: 100,
    at: (index) => {
      looked += 1
      return {
        id: String(index),
        sees: [],
        name: String.fromCodePoint(0x4e00 + index),
        idNumber: '',
        phones: [],
      }
    },
  }
  const lookedBefore: number[] = []
  for (const found of alikeAmong(strangers, sounding)) {
    expect(found).toEqual([])
    lookedBefore.push(looked)
  }
  expect(lookedBefore).toEqual([25, 50, 75, 100, 125, 150, 175, 200])
})
