import fc from 'fast-check'
import { characters, sounding } from './a-sounding.ts'
import { askingsOf, keysNearby, keysToAsk, readingsOf } from './words.ts'

const silent = () => []
const asked = (word: string) => keysToAsk(word, silent).map(({ value }) => value)
const nearby = (word: string) => keysNearby(word, silent).map(({ value }) => value)

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

describe('a number is looked for', () => {
  it('by its last four digits where fewer than six are typed', () => {
    expect([asked('9870'), asked('19870')]).toEqual([['9870'], ['9870']])
  })

  it('by its last six otherwise, so that whoever shares four of them is not looked at', () => {
    expect([asked('101987x'), asked('62120218900101987x')]).toEqual([['01987X'], ['01987X']])
  })

  it('by the last four of six digits or more where nobody has them, as an earlier release kept no more', () => {
    expect([nearby('101987x'), nearby('9870')]).toEqual([['987X'], []])
  })
})

describe('a whole name is looked for', () => {
  const askings = (word: string) =>
    askingsOf(word, sounding).map(({ keys, also = [] }) =>
      [keys, also].map((some) => some.map(({ value }) => value).join(' ')),
    )

  it('among those who carry its beginning besides, then but for a character, then cut otherwise', () => {
    expect(askings('西安娜')).toEqual([
      ['xianna', 'xi xia xian xiann'],
      ['xian xina anna', ''],
      ['xianna', ''],
    ])
  })

  it('unlike a part of one, which may stand anywhere in it', () => {
    expect(askings('安娜')).toEqual([['anna', '']])
    expect(askings('anna')).toEqual([['anna', '']])
  })
})
