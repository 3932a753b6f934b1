import fc from 'fast-check'
import { fieldCodes, wordsFor } from './catalogue.ts'
import { redLineOf, type RedLine } from './red-lines.ts'
import { fieldHolding, judge } from './titles.ts'

const everyWord = fieldCodes.flatMap((field) => wordsFor(field).map((word) => [word, field] as const))

const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

describe('what is held', () => {
  it('goes by no word twice', () => {
    const words = everyWord.map(([word]) => word)
    expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([])
  })

  it('is found under each of its words, however it is put on a sheet', () => {
    const said = fc.constantFrom(
      ...[(word: string) => `${word}*`, (word: string) => ` ${word} ：`, (word: string) => `${word}（必填）`],
      ...[(word: string) => `请填写您的${word}`, (word: string) => `您的${word}是什么？`],
      ...[(word: string) => `3.${word}`, (word: string) => `请输入本人${word}！`, fullWidth],
    )
    fc.assert(
      fc.property(fc.constantFrom(...everyWord), said, ([word, field], put) => {
        expect(fieldHolding(put(word))).toBe(field)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['户主姓名', 'HEAD_NAME'],
    ['参保人员姓名', 'NAME'],
    ['您的手机号码是多少', 'PHONES'],
    ['家庭住址', 'ADDRESS'],
    ['Please enter your name', 'NAME'],
    ['与户主的关系', 'RELATION'],
  ])('is found in %s as %s', (title, field) => {
    expect(judge(title)).toEqual({ verdict: 'HELD', field })
  })

  it.each(['家中有几口水井', '是否愿意参加清扫', '监护人姓名', '单位地址', '备注'])(
    'is not what %s asks for',
    (title) => {
      expect(judge(title)).toEqual({ verdict: 'ASK' })
    },
  )
})

describe('a red line', () => {
  it.each<[RedLine, string]>([
    ['BELIEF', '宗 教 信 仰'],
    ['BELIEF', '民族'],
    ['PARTY', '政治面貌（党员/群众）'],
    ['PETITION', '近三年是否上访'],
    ['CONTROL', '是否重点人员'],
    ['HEALTH', '健康状况'],
    ['HEALTH', '有无慢性病'],
    ['SCORE', '家庭积分'],
    ['SCORE', 'Ｒｉｓｋ　ｌｅｖｅｌ'],
  ])('of %s is seen in %s', (line, title) => {
    expect(judge(title)).toEqual({ verdict: 'REFUSED', line })
  })

  it('lies in no word of what is held', () => {
    expect(everyWord.filter(([word]) => redLineOf(word) !== undefined)).toEqual([])
  })

  it('is no road that is called so', () => {
    expect(redLineOf('民族路几号')).toBeUndefined()
  })
})
