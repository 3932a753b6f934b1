import { familyName, type Sex } from './names.ts'
import type { Random } from './random.ts'

/** One of a household, before a name and a number. */
export interface Living {
  readonly relation: string
  readonly sex: Sex
  /** At the end of the town's year. */
  readonly age: number
  readonly family: string
}

// How many heads of household there are in each five years of age, as in a north-western town: the many of the 1960s
// and of around 1990, the few between.
const cohorts = [3, 6, 10, 9, 8, 10, 12, 11, 8, 7, 6, 4, 2.5, 1].map((weight, index) => ({
  weight,
  from: 20 + index * 5,
}))

const headAge = (source: Random, [least, most]: readonly [number, number]): number => {
  const within = cohorts.filter(({ from }) => from + 4 >= least && from <= most)
  const { from } = source.weighted(within)
  return source.whole(Math.max(from, least), Math.min(from + 4, most))
}

const other = (sex: Sex): Sex => (sex === 'MALE' ? 'FEMALE' : 'MALE')
const either = (source: Random): Sex => (source.chance(0.515) ? 'MALE' : 'FEMALE')

interface Couple {
  readonly pair: readonly [Living, Living]
  readonly motherAge: number
  /** Children have their father's name. */
  readonly family: string
}

const couple = (source: Random, ages: readonly [number, number]): Couple => {
  const sex: Sex = source.chance(0.86) ? 'MALE' : 'FEMALE'
  const age = headAge(source, ages)
  const years = (sex === 'MALE' ? -2 : 2) + source.whole(-3, 3)
  const head: Living = { relation: 'HEAD', sex, age, family: familyName(source) }
  const spouse: Living = {
    relation: 'SPOUSE',
    sex: other(sex),
    age: Math.max(20, age + years),
    family: familyName(source),
  }
  const [father, mother] = sex === 'MALE' ? [head, spouse] : [spouse, head]
  return { pair: [head, spouse], motherAge: mother.age, family: father.family }
}

/** Children at home: born when their mother was 21 to 36, not yet 30. */
const children = (
  source: Random,
  { motherAge, family }: Omit<Couple, 'pair'>,
  count: number,
): readonly Living[] => {
  const least = Math.max(21, motherAge - 29)
  const most = Math.max(least, Math.min(36, motherAge))
  return Array.from({ length: count }, (): Living => {
    const sex = either(source)
    const age = Math.max(0, motherAge - source.whole(least, most))
    return { relation: sex === 'MALE' ? 'SON' : 'DAUGHTER', sex, age, family }
  }).toSorted((a, b) => b.age - a.age)
}

const parentsOf = (source: Random, head: Living): readonly Living[] => {
  const sex: Sex = source.chance(0.3) ? 'MALE' : 'FEMALE'
  const family = sex === 'MALE' ? head.family : familyName(source)
  const one: Living = { relation: 'PARENT', sex, age: Math.min(97, head.age + source.whole(22, 31)), family }
  if (!source.chance(0.4)) return [one]
  const hers = sex === 'MALE' ? familyName(source) : head.family
  return [one, { ...one, sex: other(sex), age: Math.max(45, one.age + source.whole(-4, 3)), family: hers }]
}

const alone = (source: Random, ages: readonly [number, number]): readonly Living[] => [
  { relation: 'HEAD', sex: either(source), age: headAge(source, ages), family: familyName(source) },
]

const family = (source: Random, count: number): readonly Living[] => {
  const two = couple(source, [28, 57])
  return [...two.pair, ...children(source, two, count)]
}

const threeGenerations = (source: Random): readonly Living[] => {
  const two = couple(source, [30, 56])
  return [...two.pair, ...children(source, two, source.whole(1, 2)), ...parentsOf(source, two.pair[0])]
}

const oneParent = (source: Random): readonly Living[] => {
  const [head] = alone(source, [27, 52]) as readonly [Living]
  return [head, ...children(source, { motherAge: head.age, family: head.family }, 1)]
}

/** Grandparents with the child of somebody who works elsewhere. */
const leftBehind = (source: Random): readonly Living[] => {
  const { pair, family: name } = couple(source, [50, 68])
  const age = Math.min(16, Math.max(1, pair[0].age - source.whole(47, 58)))
  return [...pair, { relation: 'GRANDCHILD', sex: either(source), age, family: name }]
}

interface Shape {
  readonly weight: number
  readonly draw: (source: Random) => readonly Living[]
}

/** Households as such a town has them, and how often each. */
const shapes: readonly Shape[] = [
  { weight: 13, draw: (source) => alone(source, [60, 88]) },
  { weight: 6, draw: (source) => alone(source, [22, 45]) },
  { weight: 17, draw: (source) => couple(source, [50, 84]).pair },
  { weight: 5, draw: (source) => couple(source, [24, 36]).pair },
  { weight: 23, draw: (source) => family(source, 1) },
  { weight: 16, draw: (source) => family(source, 2) },
  { weight: 3, draw: (source) => family(source, 3) },
  { weight: 13, draw: threeGenerations },
  { weight: 5, draw: oneParent },
  { weight: 3, draw: leftBehind },
]

/** Use for one household after another: who lives together, the head first. */
export const drawHousehold = (source: Random): readonly Living[] => source.weighted(shapes).draw(source)
