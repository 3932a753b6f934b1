import fc from 'fast-check'
import { characters, sounding } from './a-sounding.ts'
import { keysOf, type Findable, type Key } from './keys.ts'
import { matchOf } from './match.ts'
import { askingsOf, readingsOf } from './words.ts'

const spelt = (name: string): string =>
  sounding(name)
    .map(({ sound, atHead }, index) => (index === 0 ? atHead : sound))
    .join('')

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${String(length - 1)}}$`))
const names = fc
  .array(fc.constantFrom(...characters), { minLength: 2, maxLength: 5 })
  .map((all) => all.join(''))
const people: fc.Arbitrary<Findable> = fc.record(
  { name: names, idNumber: digits(18), phones: fc.array(digits(11), { maxLength: 3 }) },
  { noNullPrototype: true },
)

const nobodyBut = (name: string): Findable => ({ name, idNumber: '', phones: [] })

/** Whether he carries one of these keys. */
const carries = (person: Findable, keys: readonly Key[]): boolean => {
  const held = keysOf(person, sounding).map(({ purpose, value }) => `${purpose} ${value}`)
  return keys.some(({ purpose, value }) => held.includes(`${purpose} ${value}`))
}

/** Whether a person is found by a word: what is asked for he carries, and what is opened fits. */
const isFound = (person: Findable, text: string): boolean =>
  readingsOf(text).some(
    ({ who }) =>
      who !== undefined &&
      askingsOf(who, sounding).some(
        ({ keys, also = keys }) => carries(person, keys) && carries(person, also),
      ) &&
      matchOf(person, who, sounding) !== undefined,
  )

const finds = (wordsOf: (person: Findable, chance: number) => readonly string[]): void => {
  fc.assert(
    fc.property(people, fc.nat(), (person, chance) => {
      for (const word of wordsOf(person, chance)) expect([word, isFound(person, word)]).toEqual([word, true])
    }),
  )
}

describe('everybody is found', () => {
  it('by his name and every part of it', () => {
    finds(({ name }, chance) => {
      const from = chance % (name.length - 1)
      return [name, name.slice(from), name.slice(0, 2), name.slice(from, from + 2)]
    })
  })

  it('by his name with any one character wrong, where it has three', () => {
    finds(({ name }, chance) => {
      if (name.length < 3) return []
      const at = chance % name.length
      return characters.map((wrong) => name.slice(0, at) + wrong + name.slice(at + 1))
    })
  })

  it('by characters that sound alike in every place', () => {
    const soundOf = (written: string) => sounding(written)[0]?.sound
    const alike = (written: string): string =>
      characters.find((other) => other !== written && soundOf(other) === soundOf(written)) ?? written
    finds(({ name }) => [name.slice(0, 1) + Array.from(name.slice(1)).map(alike).join('')])
  })

  it('by how his name is spelt, in parts, initials, and the family name with initials', () => {
    finds(({ name }) => {
      const heads = Array.from(name).map((one, index) => spelt(index === 0 ? one : `一${one}`.slice(1)))
      const initials = sounding(name).map(({ sound, atHead }, index) => (index === 0 ? atHead : sound)[0])
      return [
        spelt(name),
        spelt(name).toUpperCase(),
        initials.join(''),
        `${heads[0] ?? ''}${initials.slice(1).join('')}`,
      ]
    })
  })

  it('by sounds that people mix up', () => {
    finds(({ name }) => [spelt(name).replaceAll(/([csz])h/g, '$1'), spelt(name).replaceAll('v', 'u')])
  })

  it('at once by a whole name that sounds as his, however it is cut', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[西安先娜]{3,5}$/), (typed) => {
        const [asking = { keys: [] }] = askingsOf(typed, sounding)
        for (const name of [typed, typed.replaceAll('西安', '先'), typed.replaceAll('先', '西安')]) {
          const carried = [asking.keys, asking.also ?? []].map((keys) => carries(nobodyBut(name), keys))
          expect([name, ...carried]).toEqual([name, true, true])
        }
      }),
    )
  })

  it('by any four or more last digits of what he has', () => {
    finds(({ idNumber, phones }, chance) =>
      [idNumber, ...phones].map((number) => number.slice(-4 - (chance % (number.length - 4)))),
    )
  })
})

describe('a word', () => {
  const person = { name: '单一帆', idNumber: '62120218900101987X', phones: ['100 5555 4321'] }
  const match = (word: string) => matchOf(person, word, sounding)?.by ?? 'nobody'

  it.each([
    ['单一帆', 'NAME'],
    ['一帆', 'NAME'],
    ['单帆', 'NAME_NEARLY'],
    ['单一芳', 'NAME_NEARLY'],
    ['山怡凡', 'SOUND'],
    ['三怡芳', 'SOUND'],
    ['林怡帆', 'nobody'],
    ['单一帆一', 'nobody'],
    ['shanyifan', 'SOUND'],
    ['danyifan', 'nobody'],
    ['syf', 'INITIALS'],
    ['sy', 'INITIALS'],
    ['shanyif', 'INITIALS'],
    ['yf', 'nobody'],
    ['987x', 'ID_TAIL'],
    ['62120218900101987x', 'ID_NUMBER'],
    ['4321', 'PHONE_TAIL'],
    ['10055554321', 'PHONE'],
    ['5555', 'nobody'],
  ])('%s means him by %s', (word, by) => {
    expect(match(word)).toBe(by)
  })

  it('fits the better the more of it is the person', () => {
    const words = ['单一帆', '单一', '一帆', '单一芳', '山怡凡', '三怡芳', '单帆', '怡凡']
    const scores = words.map((word) => matchOf(person, word, sounding)?.score ?? 0)
    expect(scores.slice(0, 3)).toEqual(scores.slice(0, 3).toSorted((a, b) => b - a))
    expect(Math.min(...scores)).toBeGreaterThan(0)
    expect(scores[0]).toBe(1)
  })

  it('finds a name in letters by each of its words', () => {
    const other = { ...person, name: 'John Smith' }
    for (const word of ['john smith', 'Smith', 'JS', 'johns'])
      expect([word, isFound(other, word)]).toEqual([word, true])
  })
})
