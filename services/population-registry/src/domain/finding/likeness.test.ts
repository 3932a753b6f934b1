import fc from 'fast-check'
import { isOneApart, likenessOf, type Compared } from './likeness.ts'
import type { Sounding } from './sounds.ts'

const sounds: Readonly<Record<string, string>> = {
  伟: 'wei',
  玮: 'wei',
  林: 'lin',
  一: 'yi',
  帆: 'fan',
  芳: 'fang',
}

const sounding: Sounding = (text) =>
  Array.from(text).map((written) => {
    const sound = sounds[written] ?? written
    return { written, sound, atHead: sound }
  })

const person: Compared = {
  name: '林伟帆',
  idNumber: '621299196103030021',
  phones: ['100 1000 0031'],
  room: 'room 1',
}

const other = (changes: Partial<Compared>): Compared => ({
  name: '林伟帆',
  idNumber: '621299198812120015',
  phones: [],
  ...changes,
})

const reasons = (changes: Partial<Compared>): string =>
  likenessOf(person, other(changes), sounding)?.reasons.join(' ') ?? 'nobody he may be'

describe('two records of one person', () => {
  const sameDay = '621299196103035027'

  it.each<[string, Partial<Compared>, string]>([
    ['name and birth date', { idNumber: sameDay }, 'SAME_NAME SAME_BIRTH_DATE ID_NUMBER_NEARLY'],
    ['name and telephone', { phones: ['10010000031'] }, 'SAME_NAME SAME_PHONE'],
    [
      'a misheard name and the telephone',
      { name: '林玮帆', phones: ['100-1000-0031'] },
      'NAME_SOUNDS_ALIKE SAME_PHONE',
    ],
    [
      'one wrong character and the telephone',
      { name: '林一帆', phones: ['10010000031'] },
      'NAME_NEARLY SAME_PHONE',
    ],
    [
      'a character too many and the telephone',
      { name: '林伟帆帆', phones: ['10010000031'] },
      'NAME_NEARLY SAME_PHONE',
    ],
    [
      'one wrong character, one wrong digit and the birthday',
      { name: '林一帆', idNumber: '621299196103030048' },
      'NAME_NEARLY SAME_BIRTH_DATE ID_NUMBER_NEARLY',
    ],
    [
      'one wrong character, one wrong digit and the home',
      { name: '林一帆', idNumber: '621299196108030027', room: 'room 1' },
      'NAME_NEARLY ID_NUMBER_NEARLY SAME_HOME',
    ],
    ['one wrong digit', { idNumber: '621299196108030027' }, 'SAME_NAME ID_NUMBER_NEARLY'],
    ['two digits that changed places', { idNumber: '621299196130030023' }, 'SAME_NAME ID_NUMBER_NEARLY'],
    [
      'everything but a digit',
      { idNumber: '621299196103030048', phones: person.phones, room: 'room 1' },
      'SAME_NAME SAME_BIRTH_DATE SAME_PHONE ID_NUMBER_NEARLY SAME_HOME',
    ],
  ])('are told by %s', (_what, changes, expected) => {
    expect(reasons(changes)).toBe(expected)
  })

  it.each<[string, Partial<Compared>]>([
    ['the name alone', {}],
    ['the telephone of a household', { name: '王芳', phones: person.phones, room: 'room 1' }],
    ['the home and the name alone', { room: 'room 1' }],
    ['a name one character off and the birthday', { name: '林一帆', idNumber: '621299196103039999' }],
    [
      'a name one character off and a number one digit off',
      { name: '林一帆', idNumber: '621299196108030027' },
    ],
    ['names of two characters that share one', { name: '林一', phones: person.phones }],
  ])('are not told by %s', (_what, changes) => {
    const of = changes.name === '林一' ? { ...person, name: '林芳' } : person
    expect(likenessOf(of, other(changes), sounding)).toBeUndefined()
  })

  it('are the likelier the more speaks for it', () => {
    const scores = [
      { name: '林一帆', phones: person.phones },
      { phones: person.phones },
      { phones: person.phones, idNumber: '621299196103039999' },
      { phones: person.phones, idNumber: '621299196103030048' },
    ].map((changes) => likenessOf(person, other(changes), sounding)?.score ?? 0)
    expect(scores).toEqual([...new Set(scores)].toSorted((a, b) => a - b))
    expect(Math.max(...scores)).toBeLessThan(1)
  })

  it('are alike both ways', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(sounds)), { minLength: 2, maxLength: 4 })
    const people: fc.Arbitrary<Compared> = fc.record(
      {
        name: names.map((all) => all.join('')),
        idNumber: fc.constantFrom(person.idNumber, sameDay, '621299198812120015'),
        phones: fc.subarray(['1', '2']),
        room: fc.constantFrom('a', 'b'),
      },
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(people, people, (a, b) => {
        expect(likenessOf(a, b, sounding)).toEqual(likenessOf(b, a, sounding))
      }),
    )
  })
})

it('knows texts that are one character apart', () => {
  const text = fc.string({ unit: fc.constantFrom('一', '二', '三'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom('put', 'added', 'left'), (written, chance, how) => {
      const at = chance % written.length
      const [before, after] = [written.slice(0, at), written.slice(at + 1)]
      const changed = {
        put: `${before}四${after}`,
        added: `${before}四${written.slice(at)}`,
        left: before + after,
      }[how]
      expect(isOneApart(written, changed)).toBe(true)
      expect(isOneApart(changed, written)).toBe(true)
      expect(isOneApart(written, `${changed}五五`)).toBe(false)
      expect(isOneApart(written, written)).toBe(false)
    }),
  )
})
