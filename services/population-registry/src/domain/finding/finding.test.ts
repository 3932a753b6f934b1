import fc from 'fast-check'
import { keysOf, type Findable } from './keys.ts'
import { matchOf } from './match.ts'
import type { Sounding } from './sounds.ts'
import { keysNearby, keysToAsk, readingsOf } from './words.ts'

const sounds: Readonly<Record<string, readonly [sound: string, atHead?: string]>> = {
  单: ['dan', 'shan'],
  山: ['shan'],
  三: ['san'],
  林: ['lin'],
  凌: ['ling'],
  一: ['yi'],
  怡: ['yi'],
  帆: ['fan'],
  凡: ['fan'],
  芳: ['fang'],
  吕: ['lv'],
  路: ['lu'],
  伟: ['wei'],
  曾: ['ceng', 'zeng'],
  国: ['guo'],
}

const characters = Object.keys(sounds)

const sounding: Sounding = (text) =>
  (text.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []).map((written) => {
    const [sound, atHead = sound] = sounds[written] ?? [written]
    return { written, sound, atHead }
  })

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

/** Whether a person is found by a word: one of his keys is asked for, and what is opened fits. */
const isFound = (person: Findable, text: string): boolean =>
  readingsOf(text).some(({ who }) => {
    if (who === undefined) return false
    const held = keysOf(person, sounding).map(({ purpose, value }) => `${purpose} ${value}`)
    const asked = [...keysToAsk(who, sounding), ...keysNearby(who, sounding)].map(
      ({ purpose, value }) => `${purpose} ${value}`,
    )
    return asked.some((key) => held.includes(key)) && matchOf(person, who, sounding) !== undefined
  })

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
    const alike = (written: string): string =>
      characters.find((other) => other !== written && sounds[other]?.[0] === sounds[written]?.[0]) ?? written
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

describe('what is typed', () => {
  it.each([
    ['林一', [{ who: '林一' }, { where: '林一' }]],
    ['林', []],
    ['3号楼', [{ where: '3号楼' }]],
    [
      '１３８ ０００ 1234',
      [{ who: '1380001234' }, { who: '1234', where: '138 000' }, { where: '138 000 1234' }],
    ],
    [
      '0086 13800001234',
      [
        { who: '13800001234' },
        { who: '0086', where: '13800001234' },
        { who: '13800001234', where: '0086' },
        { where: '0086 13800001234' },
      ],
    ],
    [
      '林一 滨江',
      [
        { who: '林一滨江' },
        { who: '林一', where: '滨江' },
        { who: '滨江', where: '林一' },
        { where: '林一 滨江' },
      ],
    ],
    ['林一 12', [{ who: '林一', where: '12' }, { where: '林一 12' }]],
  ])('is understood: %s', (text, readings) => {
    expect(readingsOf(text)).toEqual(readings)
  })

  it('asks for a handful of keys, however long it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...characters, 'a', '1', ' '), maxLength: 60 })
    fc.assert(
      fc.property(text, (typed) => {
        const readings = readingsOf(typed)
        expect(readings.length).toBeLessThanOrEqual(6)
        for (const { who = '' } of readings) {
          expect(keysToAsk(who, sounding).length).toBeLessThanOrEqual(2)
          expect(keysNearby(who, sounding).length).toBeLessThanOrEqual(6)
        }
      }),
    )
  })
})
