import fc from 'fast-check'
import { findable, scoreOf, tokensOf, vocabulary } from './building-match.ts'

const building = findable({ code: '1', name: '滨江花园1号楼', address: '滨江社区东江路12号' })
const score = (text: string) => scoreOf(building, tokensOf(text))

describe('what people type', () => {
  it.each(['滨江花园', '东江路12号', 'binjianghuayuan', 'bjhy', 'DJL12', '滨江 12', '东江路，12号'])(
    'finds the building by %s',
    (text) => {
      expect(score(text)).toBeGreaterThan(0.5)
    },
  )

  it('fits the whole name best, its beginning better than its middle, writing better than sound', () => {
    const typed = ['滨江花园1号楼', '滨江花园', '花园', 'binjianghuayuan', 'bjhy']
    expect(typed.map(score)).toEqual(typed.map(score).toSorted((a, b) => b - a))
    expect(score('滨江花园1号楼')).toBe(1)
  })

  it('does not take half a house number for one', () => {
    expect(score('东江路1')).toBeLessThan(score('东江路12'))
    const longer = findable({ code: '2', name: '二号楼', address: '滨江社区东江路112号' })
    expect(scoreOf(longer, ['12号'])).toBeLessThan(score('12号'))
  })

  it('knows how a syllable sounds in its word', () => {
    const bank = findable({ code: '3', name: '银行家属院', address: '重庆路9号' })
    expect(scoreOf(bank, tokensOf('yinhang'))).toBeGreaterThan(0.5)
    expect(scoreOf(bank, tokensOf('chongqinglu'))).toBeGreaterThan(0.5)
  })

  it('finds nothing when one of the words is not there', () => {
    expect(score('滨江 西关')).toBe(0)
  })

  it('never scores below none or above the whole', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        expect(score(text)).toBeGreaterThanOrEqual(0)
        expect(score(text)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('what stands side by side in the buildings of a town', () => {
  const words = vocabulary()
  words.learn(building)

  it('tells that a name is none of theirs', () => {
    expect(words.mayHave(tokensOf('王芳'))).toBe(false)
    expect(words.mayHave(tokensOf('滨江 王芳'))).toBe(false)
  })

  it('never hides a building that has every word', () => {
    const part = fc
      .record({
        of: fc.constantFrom(...building.texts),
        from: fc.nat(20),
        length: fc.integer({ min: 1, max: 6 }),
      })
      .map(({ of: { text }, from, length }) => text.slice(from % text.length, (from % text.length) + length))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (tokens) => {
        expect(scoreOf(building, tokens)).toBeGreaterThan(0)
        expect(words.mayHave(tokens)).toBe(true)
      }),
    )
  })
})
