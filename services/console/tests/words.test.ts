import i18next from 'i18next'
import { codes as englishCodes } from '../src/api/gen/codes/en.ts'
import { codes as chineseCodes } from '../src/api/gen/codes/zh.ts'
import { codesOf, codeWords } from '../src/words/codes.ts'
import { en } from '../src/words/en.ts'
import { zh } from '../src/words/zh.ts'
import { withCodes } from './with-codes.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  )

const holes = (words: string): readonly string[] => (words.match(/\{\{\w+\}\}/g) ?? []).toSorted()

describe('the two languages', () => {
  const chinese = leaves(zh)
  const english = new Map(leaves(en))
  it('have the same keys, none empty', () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort())
    expect([...chinese, ...english].filter(([, words]) => words === '')).toEqual([])
  })
  it('speak of the same things in every sentence', () => {
    for (const [key, words] of chinese)
      expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(words)])
  })
  it('do not mix: no Chinese in English, but the name of the other language', () => {
    const mixed = [...english].filter(
      ([key, words]) => key !== 'app.language' && /\p{Script=Han}/u.test(words),
    )
    expect(mixed).toEqual([])
  })
})

describe('the names of codes', () => {
  beforeAll(() => withCodes())
  it('come from the contract, refusals included, in the language of the moment', async () => {
    expect(codeWords('ISSUE_STATUS_REGISTERED')).toBe('待受理')
    await i18next.changeLanguage('en')
    expect(codeWords('ISSUE_STATUS_REGISTERED')).toBe('Waiting for acceptance')
    expect(codeWords('ISSUE_REFUSAL_NOT_THE_HANDLER')).toContain('handler')
    expect(codeWords(undefined)).toBe('')
  })
  it('are offered in the order of the contract', () => {
    expect(codesOf('SATISFACTION_')).toEqual(['SATISFACTION_SATISFIED', 'SATISFACTION_NOT_SATISFIED'])
  })
  it.each(['names', 'refusals'] as const)('are the same %s in both languages, none empty', (kind) => {
    const [chinese, english] = [chineseCodes[kind], englishCodes[kind]]
    expect(Object.keys(english)).toEqual(Object.keys(chinese))
    expect([...Object.values(english), ...Object.values(chinese)]).not.toContain('')
  })
})
